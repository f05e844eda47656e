import { AlignmentType, ImageRun, Paragraph } from 'docx';
import type { BlockPicture } from '../../shared/ipc/contract';
import { plainText } from '../../shared/report/inline';
import { layoutOf } from '../../shared/report/layout';
import type { PictureBlock } from '../../shared/report/pictures';
import { pictureTable } from './chart-table';
import { docxConventions } from './docx-convention';
import type { Part, Written } from './docx-pair';
import { docxTable } from './docx-table';
import { printable } from './printable';

/** A chart with its alternative text, above the table of its data, whose caption is the title of both. */
export function docxPicture(
  block: PictureBlock,
  paper: Written,
  picture: BlockPicture | undefined,
): readonly Part[] {
  const table = docxTable(pictureTable(block, paper.lang), docxConventions[layoutOf(paper)], paper.notes);
  if (!picture) return table;
  const { png, width, height } = picture;
  const image = new ImageRun({
    type: 'png',
    data: png,
    transformation: { width, height },
    altText: {
      name: printable(block.id),
      title: printable(plainText(block.title)),
      description: printable(block.alt),
    },
  });
  const paragraph = new Paragraph({ alignment: AlignmentType.CENTER, keepNext: true, children: [image] });
  return [paragraph, ...table];
}
