import type { PaperFormat } from '../report/request';

/**
 * What is being done for a paper. `waiting`: for the printing page, which makes another one; `filling`: pages are tried
 * out, so that none ends half blank; `building`: the Word or Excel file.
 */
export type PaperStage =
  | 'composing'
  | 'waiting'
  | 'layingOut'
  | 'filling'
  | 'printing'
  | 'drawing'
  | 'building'
  | 'writing';

/** How far a paper is that a page has asked for. */
export interface PaperProgress {
  /** The task it was asked for by, as the page named it. */
  readonly task: string;
  readonly stage: PaperStage;
  /** How many pages are printed, once they are counted. */
  readonly pages?: number;
}

const printed = ['composing', 'waiting', 'layingOut', 'filling', 'printing'] as const;

/** The stages of a paper in their order; some are passed over where there is nothing to do. */
export function stagesOf(output: PaperFormat | 'preview'): readonly PaperStage[] {
  switch (output) {
    case 'preview':
      return printed;
    case 'pdf':
      return [...printed, 'writing'];
    case 'docx':
      return ['composing', 'waiting', 'drawing', 'building', 'writing'];
    case 'xlsx':
      return ['composing', 'building', 'writing'];
    default:
      return ['composing', 'writing'];
  }
}
