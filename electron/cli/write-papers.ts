import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Day } from '../../shared/domain/partial-date';
import type { PaperError } from '../../shared/ipc/errors';
import type { RegisterView } from '../../shared/register/register';
import { editionFormats } from '../../shared/report/editions/editions-of';
import { frozenDocument } from '../../shared/report/editions/frozen-document';
import type { PaperRequest } from '../../shared/report/request';
import { fail, type Result, succeed } from '../../shared/result';
import { editionBytes } from '../shell/edition-bytes';
import { makePaper, type Printing, paperEnding, renderPaper } from '../shell/make-paper';
import { paperName } from '../shell/paper-name';
import { replaceFile } from '../storage/replace-file';
import type { PapersCommand } from './command-line';
import { type CityError, findCity } from './find-city';
import { type EditionError, findEdition } from './find-edition';
import { paperRequest } from './paper-request';

interface Paper {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** True for pages of an edition that had to be printed again. */
  readonly reprinted: boolean;
}

export interface WrittenPapers {
  readonly paths: readonly string[];
  readonly reprinted: readonly string[];
}

type PapersError = PaperError | CityError | EditionError;
type Made = Promise<Result<readonly Paper[], PapersError>>;

/**
 * Writes each language in each format as `paperName` calls it into an existing folder and returns the
 * paths. All papers are made before the first is written, and each is written whole or not at all.
 */
export async function writePapers(
  register: RegisterView,
  command: PapersCommand,
  asOf: Day,
  printing: Printing,
): Promise<Result<WrittenPapers, PapersError>> {
  const folder = await stat(resolve(command.out)).catch(() => null);
  // Known before minutes of printing, not after them.
  if (!folder?.isDirectory()) return fail({ code: 'folderMissing', file: join(resolve(command.out), '*') });
  const papers = await makePapers(register, command, asOf, printing);
  if (!papers.ok) return papers;
  for (const { path, bytes } of papers.value) {
    const written = await replaceFile(path, bytes);
    if (!written.ok) return written;
  }
  return succeed({
    paths: papers.value.map(({ path }) => path),
    reprinted: papers.value.flatMap(({ path, reprinted }) => (reprinted ? [path] : [])),
  });
}

async function makePapers(
  register: RegisterView,
  command: PapersCommand,
  asOf: Day,
  printing: Printing,
): Made {
  const city = command.city === null ? succeed(undefined) : findCity(register, command.city);
  if (!city.ok) return city;
  const papers: Paper[] = [];
  for (const lang of command.langs) {
    const request = paperRequest(command, city.value, lang, asOf);
    const made =
      command.edition === null
        ? await papersNow(register, request, command, printing)
        : await papersFrozen(register, request, { ...command, edition: command.edition }, printing);
    if (!made.ok) return made;
    papers.push(...made.value);
  }
  return succeed(papers);
}

/** The paper as the register gives it now. */
async function papersNow(
  register: RegisterView,
  request: PaperRequest,
  { formats, out }: PapersCommand,
  printing: Printing,
): Made {
  const papers: Paper[] = [];
  const document = makePaper(register, request);
  if (!document.ok) return document;
  for (const format of formats) {
    const bytes = await renderPaper(document.value, format, printing, register);
    if (!bytes.ok) return bytes;
    const name = paperName(register, request, paperEnding(document.value, format));
    papers.push({ path: join(resolve(out), name), bytes: bytes.value, reprinted: false });
  }
  return succeed(papers);
}

/** The paper as it was frozen, under the day it was frozen for. */
async function papersFrozen(
  register: RegisterView,
  request: PaperRequest,
  { formats, out, edition: number, source }: PapersCommand & { readonly edition: number },
  printing: Printing,
): Made {
  const papers: Paper[] = [];
  const edition = findEdition(register, request, number);
  if (!edition.ok) return edition;
  const document = frozenDocument(edition.value);
  if (!document.ok) return document;
  const place = { folder: resolve(source.path), register };
  const { asOf } = document.value.meta;
  for (const format of editionFormats.filter((one) => formats.includes(one))) {
    const made = await editionBytes(edition.value, format, place, printing);
    if (!made.ok) return made;
    const ending = paperEnding(document.value, format);
    const name = paperName(register, { ...request, asOf }, ending);
    const stem = name.slice(0, -`.${ending}`.length);
    papers.push({ path: join(resolve(out), `${stem}-edition-${number}.${ending}`), ...made.value });
  }
  return succeed(papers);
}
