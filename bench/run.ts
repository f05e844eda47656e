import { writeFileSync } from 'node:fs';
import { cpus, release, type } from 'node:os';
import { join } from 'node:path';
import { measureAppend } from './measure/append';
import type { Bench } from './measure/bench';
import { measureFigures } from './measure/figures';
import { measureJournal } from './measure/journal';
import { measureKeystroke } from './measure/keystroke';
import { measureMemory } from './measure/memory';
import { measurePaper } from './measure/paper';
import { measureSave } from './measure/save';
import { measureSearch } from './measure/search';
import { measureStart } from './measure/start';
import { resultsFolder } from './office/folders';
import { openApps } from './office/open-apps';
import { prepareOffice } from './office/prepare-office';
import { type Options, readOptions } from './options';
import { type Group, groups, type Line, type SizeReport } from './report/line';
import { tableOf } from './report/print-table';
import { within } from './report/within';
import { writeDoc } from './report/write-doc';

const measurements: Readonly<Record<Group, (bench: Bench) => Promise<readonly Line[]>>> = {
  journal: measureJournal,
  append: measureAppend,
  figures: measureFigures,
  search: measureSearch,
  start: measureStart,
  memory: measureMemory,
  keystroke: measureKeystroke,
  save: measureSave,
  paper: measurePaper,
};

/** One group never keeps the whole run for longer. */
const groupLimitMs = 300_000;
const closeLimitMs = 60_000;

/** Measures one register; a measurement that fails is a line that says why, and the others go on. */
async function measure(size: number, { only }: Options): Promise<SizeReport> {
  process.stderr.write(`${size} records: preparing ...\n`);
  const office = await prepareOffice(size);
  const apps = openApps(office);
  const lines: Line[] = [];
  for (const group of groups.filter((name) => only.has(name))) {
    process.stderr.write(`${size} records: ${group} ...\n`);
    const failed = (error: unknown): readonly Line[] => [
      {
        group,
        what: group,
        unit: 'ms',
        value: null,
        baseline: null,
        against: '',
        note: String(error).split('\n', 1).join(''),
      },
    ];
    lines.push(...(await within(groupLimitMs, measurements[group]({ office, ...apps })).catch(failed)));
  }
  await within(closeLimitMs, apps.close()).catch((error) => process.stderr.write(`${error}\n`));
  return { size, lines };
}

const options = readOptions(process.argv.slice(2));
const reports: SizeReport[] = [];
for (const size of options.sizes) {
  const report = await measure(size, options);
  reports.push(report);
  process.stdout.write(tableOf(report));
}
const now = new Date().toISOString();
const machine = {
  system: `${type()} ${release().split('.', 2).join('.')}`,
  node: process.version,
  processors: cpus().length,
};
const file = join(resultsFolder(), `${now.replaceAll(':', '-').slice(0, 19)}.json`);
writeFileSync(file, `${JSON.stringify({ at: now, machine, reports }, null, 2)}\n`);
if (options.write) {
  const { system, node, processors } = machine;
  const words = `Measured ${now.slice(0, 10)}; ${processors} processors, ${system}, Node ${node}. Milliseconds, medians`;
  writeDoc(reports, `${words} (least, or p95 of 20 runs and more), app / baseline.`);
}
process.stdout.write(`\nMedians beside the least of the runs; ${machine.processors} processors. ${file}\n`);
