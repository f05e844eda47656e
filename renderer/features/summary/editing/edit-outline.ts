import type { ReportDocument } from '../../../../shared/report/document';
import { inOrder } from '../../../../shared/report/edits/arrange-sections';
import { type SectionNode, stretchesOf } from '../../../../shared/report/edits/section-tree';
import { numberOnLine } from '../../../../shared/report/heading-text';
import { plainText } from '../../../../shared/report/inline';
import type { Edits } from './edit-changes';

/** A section as the office arranged it, hidden ones too. */
export interface OutlineLine {
  /** Id of the heading. */
  readonly id: string;
  readonly level: 1 | 2 | 3;
  /** As it is printed; empty for a section that has none or is left out. */
  readonly number: string;
  readonly text: string;
  readonly hidden: boolean;
  /** The sections that it can change places with, in their present order, itself among them. */
  readonly neighbours: readonly string[];
}

/** The sections of a paper in the office's order; what is printed of them is called as the edited paper calls it. */
export function editOutline(
  { blocks }: ReportDocument,
  { order, hidden }: Edits,
  edited: ReportDocument,
): readonly OutlineLine[] {
  const printed = new Map(
    edited.blocks.flatMap((block) => (block.type === 'heading' ? [[block.id, block]] : [])),
  );
  const rank = new Map((order ?? []).map((id, index) => [id, index]));
  const off = new Set(hidden);
  const lines = (sections: readonly SectionNode[], above: boolean): readonly OutlineLine[] => {
    const arranged = inOrder(sections, rank);
    const neighbours = arranged.map(({ heading }) => heading.id);
    return arranged.flatMap(({ heading, subsections }) => {
      const isOff = above || off.has(heading.id);
      const { id, level } = heading;
      const said = isOff ? undefined : printed.get(id);
      const number = said ? numberOnLine(said, edited.lang) : '';
      const text = plainText((said ?? heading).text);
      return [{ id, level, number, text, hidden: isOff, neighbours }, ...lines(subsections, isOff)];
    });
  };
  return stretchesOf(blocks).flatMap((stretch) =>
    stretch.type === 'sections' ? lines(stretch.sections, false) : [],
  );
}
