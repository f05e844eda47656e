import { setBeside } from '../../shared/report/beside/set-beside';
import type { ReportDocument } from '../../shared/report/document';
import { arrangements, type PaperRequest } from '../../shared/report/request';

/** A paper that was asked for, composed. */
export interface Composed {
  readonly request: PaperRequest;
  readonly paper: ReportDocument;
}

/** A paper in two languages, and the same paper in each. */
export interface InTwo extends Composed {
  readonly alone: readonly [ReportDocument, ReportDocument];
}

/**
 * Papers that differ in their language alone, two and two beside each other as `composePaper` sets them, without
 * composing them once more. Each sort of paper has one pair of languages and one arrangement, another one each turn.
 */
export function inTwo(composed: readonly Composed[], turn: number): readonly InTwo[] {
  const sorts = new Map<string, readonly Composed[]>();
  for (const one of composed) {
    const sort = JSON.stringify({ ...one.request, lang: null });
    sorts.set(sort, [...(sorts.get(sort) ?? []), one]);
  }
  return [...sorts.values()].flatMap((sort, at): readonly InTwo[] => {
    const pairs = sort.flatMap((one) => sort.filter((other) => other !== one).map((other) => [one, other]));
    const [first, second] = pairs[(turn + at) % pairs.length] ?? [];
    if (!first || !second) return [];
    const arrangement = arrangements[(turn + at) % arrangements.length] ?? 'columns';
    const beside = { lang: second.paper.lang, arrangement };
    return [
      {
        request: { ...first.request, beside },
        paper: setBeside(first.paper, second.paper, beside),
        alone: [first.paper, second.paper],
      },
    ];
  });
}
