import type { PaperFormat, PaperRequest } from '../../../shared/report/request';
import { usePaperFile } from '../../ui/use-paper-file';

export interface PaperExport {
  /** The format that is being written; null when none is. */
  readonly running: PaperFormat | null;
  readonly start: (format: PaperFormat) => void;
  readonly isRunning: () => boolean;
}

/** Writes this paper as a file. */
export function useExport(request: PaperRequest): PaperExport {
  const { running, isRunning, write } = usePaperFile();
  return { running, isRunning, start: (format) => write(request, format) };
}
