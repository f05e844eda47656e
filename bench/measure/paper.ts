import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import { browserEnvironment } from '../../build/runtime/browser.mjs';
import { makePaper } from '../../electron/shell/make-paper';
import { readRegisterFile } from '../../shared/register/read-register-file';
import { Register } from '../../shared/register/register';
import type { ReportDocument } from '../../shared/report/document';
import type { SummaryRequest } from '../../shared/report/request';
import type { PrintJob, PrintTimes } from '../app/compare-printing';
import { root } from '../office/folders';
import type { Line } from '../report/line';
import { repeatWithin, sampleOf, timeOf } from '../report/sample';
import { asOf, type Bench, year } from './bench';
import { finishedPage } from './finished-page';

const request: SummaryRequest = { paper: 'summary', period: year, lang: 'en', asOf };
const runs = 3;
/** Long papers are of the training office whatever the register: they are measured beside small ones alone. */
const longBeside = 1_000;
/** A large register's paper takes so long that one run must do. */
const enough = 10_000;
const rest = { group: 'paper', unit: 'ms', against: 'printing its finished HTML' } as const;

/** A year's summary as PDF, from the page's question to its bytes, and two long papers; beside their finished pages. */
export async function measurePaper(bench: Bench): Promise<readonly Line[]> {
  const register = new Register(bench.office.records);
  const document = composed(register, request);
  const compose = await repeatWithin(enough, runs, () => timeOf(() => makePaper(register, request)));
  const { page } = await bench.app();
  let first: Prepared | undefined;
  const whole = await repeatWithin(enough, runs, async () => {
    const prepared = await prepareOnce(page);
    first ??= prepared;
    return prepared.ms;
  });
  const { finished } = await compare(bench, document, { records: null, request, times: whole.runs });
  return [
    {
      ...rest,
      what: `a year's summary to PDF`,
      value: whole,
      baseline: sampleOf(finished),
      note: first?.note ?? '',
    },
    {
      ...rest,
      what: 'of which: composing the document',
      value: compose,
      baseline: null,
      against: 'part of the line above',
    },
    ...(bench.office.size > longBeside ? [] : await measureLongPapers(bench)),
  ];
}

const measureLongPapers = async (bench: Bench): Promise<readonly Line[]> => [
  ...(await measureLong(bench, 'ru', 'Russian')),
  ...(await measureLong(bench, 'zh', 'Chinese')),
];

/** All that the training office has recorded, some sixty pages: from the register to the bytes. */
async function measureLong(
  bench: Bench,
  lang: SummaryRequest['lang'],
  name: string,
): Promise<readonly Line[]> {
  const file = readRegisterFile(await readFile(join(root, 'samples', 'training.json'), 'utf8'));
  if (!file.ok) throw new Error('samples/training.json cannot be read');
  const { records } = file.value;
  const wanted: SummaryRequest = { paper: 'summary', period: '2003..2025', lang, asOf: '2025-12-31' };
  const document = composed(new Register(records), wanted);
  const times = await compare(bench, document, { records, request: wanted, times: runs });
  const both = { ...rest, baseline: sampleOf(times.finished), note: `${times.pages} pages` };
  const what = `a long paper in ${name}, from the register to PDF`;
  return [
    { ...both, what, value: sampleOf(times.app) },
    { ...both, what: `${what}, the first of its window`, value: sampleOf(times.first) },
  ];
}

function composed(register: Register, wanted: SummaryRequest): ReportDocument {
  const made = makePaper(register, wanted);
  if (!made.ok) throw new Error(`The summary could not be composed: ${made.error.code}`);
  return made.value;
}

interface Prepared {
  readonly ms: number;
  readonly note: string;
}

/** One paper, and how large it is; throws with the app's own reason where there is none. */
async function prepareOnce(page: Page): Promise<Prepared> {
  return page.evaluate(async (wanted) => {
    const begun = performance.now();
    const answer = await window.desktop.call.paperPrepare(wanted, crypto.randomUUID());
    const ms = performance.now() - begun;
    if (!answer.ok) throw new Error(`after ${Math.round(ms)} ms: ${JSON.stringify(answer.error)}`);
    const text = new TextDecoder('latin1').decode(answer.value.pdf);
    const pages = text.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
    return { ms, note: `${pages} pages, ${(answer.value.pdf.length / 1e6).toFixed(1)} MB` };
  }, request);
}

/** Runs the baseline's own app on a paper and its finished page. */
async function compare(
  { office }: Bench,
  document: ReportDocument,
  what: Omit<PrintJob, 'finished'>,
): Promise<PrintTimes> {
  const files = { job: join(office.work, 'print-job.json'), result: join(office.work, 'print-times.json') };
  const finished = join(office.work, 'finished.html');
  await writeFile(finished, await finishedPage(document));
  const job: PrintJob = { ...what, finished };
  await writeFile(files.job, JSON.stringify(job));
  const host = join(root, 'out', 'host', 'run.js');
  const main = join(root, 'out', 'bench', 'app.js');
  const options = ['--print-job', files.job, '--result', files.result];
  await promisify(execFile)(
    process.execPath,
    [host, main, ...options, '--user-data', join(office.work, 'paper-app')],
    { env: { ...process.env, ...browserEnvironment(), PC_HOST_HEADLESS: '1' } },
  );
  return JSON.parse(await readFile(files.result, 'utf8')) as PrintTimes;
}
