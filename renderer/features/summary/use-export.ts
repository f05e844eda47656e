import type { PaperFormat, PaperRequest } from '../../../shared/report/request';
import { type PaperFile, usePaperFile } from '../../ui/use-paper-file';

export interface PaperExport extends Pick<PaperFile, 'running' | 'task' | 'cancel'> {
  readonly start: (format: PaperFormat) => void;
}

/** Writes this paper as a file. */
export function useExport(request: PaperRequest): PaperExport {
  const { write, ...file } = usePaperFile();
  return { ...file, start: (format) => write(request, format) };
}
