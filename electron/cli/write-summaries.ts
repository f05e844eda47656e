import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Day } from '../../shared/domain/partial-date';
import type { PaperError } from '../../shared/ipc/contract';
import type { RegisterView } from '../../shared/register/register';
import type { SummaryRequest } from '../../shared/report/request';
import { fail, type Result, succeed } from '../../shared/result';
import { makePaper, type Printing, paperEnding, renderPaper } from '../shell/make-paper';
import { paperName } from '../shell/paper-name';
import { replaceFile } from '../storage/replace-file';
import type { SummaryCommand } from './command-line';

interface Paper {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * Writes each language in each format as `<office>-<period>-<lang>.<ending>` into an existing folder and returns the
 * paths. All papers are made before the first is written, and each is written whole or not at all.
 */
export async function writeSummaries(
  register: RegisterView,
  command: Pick<SummaryCommand, 'period' | 'langs' | 'formats' | 'out'>,
  asOf: Day,
  printing: Printing,
): Promise<Result<readonly string[], PaperError>> {
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
  { period, langs, formats, out }: Pick<SummaryCommand, 'period' | 'langs' | 'formats' | 'out'>,
  asOf: Day,
  printing: Printing,
): Promise<Result<readonly Paper[], PaperError>> {
  const papers: Paper[] = [];
  for (const lang of langs) {
    const request: SummaryRequest = { paper: 'summary', period: period.text, lang, asOf };
    const document = makePaper(register, request);
    if (!document.ok) return document;
    for (const format of formats) {
      const bytes = await renderPaper(document.value, format, printing);
      if (!bytes.ok) return bytes;
      papers.push({
        path: join(resolve(out), paperName(register, request, paperEnding(document.value, format))),
        bytes: bytes.value,
      });
    }
  }
  return succeed(papers);
}
