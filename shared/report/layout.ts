import type { ReportDocument } from './document';
import type { Convention } from './request';

/** How a paper is set: reports by their convention; briefs and lists have one layout in every country. */
export type Layout = Convention | 'brief' | 'list';

export function layoutOf({ paper, convention }: Pick<ReportDocument, 'paper' | 'convention'>): Layout {
  if (paper === 'brief') return 'brief';
  return paper === 'register' || paper === 'table' ? 'list' : convention;
}
