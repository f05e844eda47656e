import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Day } from '../../shared/domain/partial-date';
import type { PaperError } from '../../shared/ipc/contract';
import type { RegisterView } from '../../shared/register/register';
import { fail, type Result, succeed } from '../../shared/result';
import { makePaper, type Printing, paperEnding, renderPaper } from '../shell/make-paper';
import { paperName } from '../shell/paper-name';
import { replaceFile } from '../storage/replace-file';
import type { PapersCommand } from './command-line';
import { type CityError, findCity } from './find-city';
import { paperRequest } from './paper-request';

interface Paper {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * Writes each language in each format as `paperName` calls it into an existing folder and returns the
 * paths. All papers are made before the first is written, and each is written whole or not at all.
 */
export async function writePapers(
  register: RegisterView,
  command: PapersCommand,
  asOf: Day,
  printing: Printing,
): Promise<Result<readonly string[], PaperError | CityError>> {
  const folder = await stat(resolve(command.out)).catch(() => null);
  // Known before minutes of printing, not after them.
  if (!folder?.isDirectory()) return fail({ code: 'folderMissing', file: join(resolve(command.out), '*') });
  const papers = await makePapers(register, command, asOf, printing);
  if (!papers.ok) return papers;
  for (const { path, bytes } of papers.value) {
    const written = await replaceFile(path, bytes);
    if (!written.ok) return written;
  }
  return succeed(papers.value.map(({ path }) => path));
}

async function makePapers(
  register: RegisterView,
  command: PapersCommand,
  asOf: Day,
  printing: Printing,
): Promise<Result<readonly Paper[], PaperError | CityError>> {
  const { langs, formats, out } = command;
  const city = command.city === null ? succeed(undefined) : findCity(register, command.city);
  if (!city.ok) return city;
  const papers: Paper[] = [];
  for (const lang of langs) {
    const request = paperRequest(command, city.value, lang, asOf);
    const document = makePaper(register, request);
    if (!document.ok) return document;
    for (const format of formats) {
      const bytes = await renderPaper(document.value, format, printing, register);
      if (!bytes.ok) return bytes;
      papers.push({
        path: join(resolve(out), paperName(register, request, paperEnding(document.value, format))),
        bytes: bytes.value,
      });
    }
  }
  return succeed(papers);
}
