import { AlignmentType, HeadingLevel, Paragraph, Tab, TextRun } from 'docx';
import type { HeadingBlock } from '../../shared/report/document';
import { layoutOf } from '../../shared/report/layout';
import { docxPlace } from './docx-contents';
import { docxConventions, millimetres } from './docx-convention';
import type { Written } from './docx-pair';
import { docxRuns, wordsRun } from './docx-runs';

/** Width of the text of a paper by ГОСТ, at whose right edge its appendices are numbered. */
const gostWidth = millimetres(165);

/**
 * The heading of an appendix: by GB/T its number in a line of its own and a title as that of a paper, by ГОСТ its
 * number at the right edge. Null where it stands before the title as any other number does.
 */
export function docxAppendix(
  { id, number, text }: HeadingBlock,
  paper: Written,
): readonly Paragraph[] | null {
  const heading = HeadingLevel.HEADING_1;
  const layout = layoutOf(paper);
  if (layout === 'gost') {
    const aside = [new TextRun({ children: [new Tab()] }), wordsRun(number ?? '', { size: 20, bold: false })];
    const tabStops = [{ type: 'right', position: gostWidth } as const];
    return [
      new Paragraph({
        heading,
        tabStops,
        indent: { firstLine: 0 },
        children: [docxPlace(id, docxRuns(text)), ...aside],
      }),
    ];
  }
  if (layout !== 'gbt') return null;
  const { titleFont, titleSize, headingFonts } = docxConventions.gbt;
  return [
    new Paragraph({
      keepNext: true,
      children: [new TextRun({ text: number ?? '', font: headingFonts[0] })],
    }),
    new Paragraph({
      heading,
      alignment: AlignmentType.CENTER,
      indent: { firstLine: 0 },
      spacing: { before: 280, after: 280 },
      run: { font: titleFont, size: titleSize, bold: true },
      children: [docxPlace(id, docxRuns(text, { size: titleSize, bold: true }))],
    }),
  ];
}
