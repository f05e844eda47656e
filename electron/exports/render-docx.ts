import { AlignmentType, Document, LevelFormat, Packer, PageOrientation } from 'docx';
import type { BlockPicture } from '../../shared/ipc/contract';
import type { ReportDocument } from '../../shared/report/document';
import { layoutOf } from '../../shared/report/layout';
import { docxBlock } from './docx-blocks';
import { withEntriesKept } from './docx-contents';
import { docxConventions } from './docx-convention';
import { docxFurniture } from './docx-furniture';
import { notedBlocks } from './docx-notes';
import { docxStyles } from './docx-styles';
import { printable } from './printable';

/**
 * The document as a Word file: real headings, tables with repeated heads, named styles and page numbers after the
 * convention of the paper. A chart is its picture, where `pictures` has one, and its table of data. Sources are
 * footnotes in papers that are read.
 */
export async function renderDocx(
  document: ReportDocument,
  pictures: readonly BlockPicture[] = [],
): Promise<Uint8Array> {
  const pictureOf = new Map(pictures.map((picture) => [picture.block, picture]));
  const { meta } = document;
  const noted = notedBlocks(document);
  const { notes } = noted;
  const blocks = withEntriesKept(noted.blocks);
  const paper = { ...document, notes };
  // The footnotes are known once every block is written.
  const children = blocks.flatMap((block, at) => docxBlock(block, paper, at, pictureOf.get(block.id)));
  const layout = layoutOf(document);
  const { headers, footers } = docxFurniture(document);
  const file = new Document({
    title: printable(meta.title),
    creator: printable(meta.author),
    lastModifiedBy: printable(meta.author),
    evenAndOddHeaderAndFooters: layout === 'gbt',
    styles: docxStyles(document),
    footnotes: notes.footnotes(),
    // The pages of a list of contents are Word's own to count.
    features: { updateFields: blocks.some(({ type }) => type === 'contents') },
    numbering: { config: [{ reference: 'ordered', levels: [orderedLevel] }] },
    sections: [
      {
        properties: {
          titlePage: layout === 'gost',
          page: { size: meta.landscape ? across : a4, margin: docxConventions[layout].margin },
        },
        headers,
        footers,
        children,
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
}

const a4 = { width: 11_906, height: 16_838 };
/** The package turns width and height round by itself. */
const across = { ...a4, orientation: PageOrientation.LANDSCAPE };

const orderedLevel = {
  level: 0,
  format: LevelFormat.DECIMAL,
  text: '%1.',
  alignment: AlignmentType.START,
  style: { paragraph: { indent: { left: 720, hanging: 360 } } },
} as const;
