import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import { browserEnvironment } from '../../build/runtime/browser.mjs';
import { makePaper } from '../../electron/shell/make-paper';
import { Register } from '../../shared/register/register';
import type { SummaryRequest } from '../../shared/report/request';
import type { PrintTimes } from '../app/print-repeatedly';
import { root } from '../office/folders';
import type { Line } from '../report/line';
import { repeatWithin, type Sample, sampleOf, timeOf } from '../report/sample';
import { asOf, type Bench, year } from './bench';

const request: SummaryRequest = { paper: 'summary', period: year, lang: 'en', asOf };
const runs = 3;
/** A large register's paper takes so long that one run must do. */
const enough = 10_000;

/** A year's summary as PDF, from the page's question to its bytes; beside printing the finished page alone. */
export async function measurePaper(bench: Bench): Promise<readonly Line[]> {
  const register = new Register(bench.office.records);
  const composed = makePaper(register, request);
  if (!composed.ok) throw new Error(`The summary could not be composed: ${composed.error.code}`);
  const compose = await repeatWithin(enough, runs, () => timeOf(() => makePaper(register, request)));
  const { page } = await bench.app();
  let first: Prepared | undefined;
  const whole = await repeatWithin(enough, runs, async () => {
    const prepared = await prepareOnce(page);
    first ??= prepared;
    return prepared.ms;
  });
  const document = join(bench.office.work, 'document.json');
  await writeFile(document, JSON.stringify(composed.value));
  const printed = await printAlone(bench, document, whole.runs);
  const printing = { baseline: printed, against: 'printing the page that is already laid out' };
  const rest = { group: 'paper', unit: 'ms' } as const;
  return [
    {
      ...rest,
      ...printing,
      what: `a year's summary to PDF`,
      value: whole,
      note: first?.note ?? '',
    },
    {
      ...rest,
      what: 'of which: composing the document',
      value: compose,
      baseline: null,
      against: 'part of the line above',
    },
  ];
}

interface Prepared {
  readonly ms: number;
  readonly note: string;
}

/** One paper, and how large it is; throws with the app's own reason where there is none. */
async function prepareOnce(page: Page): Promise<Prepared> {
  return page.evaluate(async (wanted) => {
    const begun = performance.now();
    const answer = await window.desktop.call.paperPrepare(wanted);
    const ms = performance.now() - begun;
    if (!answer.ok) throw new Error(`after ${Math.round(ms)} ms: ${JSON.stringify(answer.error)}`);
    const text = new TextDecoder('latin1').decode(answer.value.pdf);
    const pages = text.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
    return { ms, note: `${pages} pages, ${(answer.value.pdf.length / 1e6).toFixed(1)} MB` };
  }, request);
}

async function printAlone({ office }: Bench, document: string, times: number): Promise<Sample> {
  const result = join(office.work, 'print-times.json');
  const host = join(root, 'out', 'host', 'run.js');
  const main = join(root, 'out', 'bench', 'app.js');
  const options = ['--document', document, '--result', result, '--times', String(times)];
  await promisify(execFile)(
    process.execPath,
    [host, main, ...options, '--user-data', join(office.work, 'paper-app')],
    { env: { ...process.env, ...browserEnvironment(), PC_HOST_HEADLESS: '1' } },
  );
  const { prints } = JSON.parse(await readFile(result, 'utf8')) as PrintTimes;
  return sampleOf(prints);
}
