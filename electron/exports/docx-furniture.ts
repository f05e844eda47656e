import {
  AlignmentType,
  Footer,
  Header,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  TabStopType,
  TextRun,
} from 'docx';
import type { ReportDocument } from '../../shared/report/document';
import { layoutOf } from '../../shared/report/layout';
import { docxConventions } from './docx-convention';
import { wordsRun } from './docx-runs';

const [pageWidth, pageHeight] = [11_906, 16_838];

/** Headers and footers by convention: page number, running title, and the training mark on every page. */
export function docxFurniture(document: ReportDocument) {
  const { meta } = document;
  const layout = layoutOf(document);
  const mark = meta.trainingMark === null ? [] : [centred([wordsRun(meta.trainingMark, { size: 18 })])];
  const number = new TextRun({ children: [PageNumber.CURRENT], size: 22 });
  if (layout === 'gost') {
    return {
      headers: {
        first: new Header({ children: mark }),
        default: new Header({ children: [centred([number]), ...mark] }),
      },
      footers: {},
    };
  }
  const headers = { default: new Header({ children: mark }), even: new Header({ children: mark }) };
  if (layout === 'gbt') {
    const dashed = [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'], size: 28 })];
    const footer = (alignment: 'left' | 'right') =>
      new Footer({ children: [new Paragraph({ alignment: sides[alignment], children: dashed })] });
    return { headers, footers: { default: footer('right'), even: footer('left') } };
  }
  const { left, right } = docxConventions[layout].margin;
  const width = (meta.landscape ? pageHeight : pageWidth) - left - right;
  const footer = runningFooter(meta.runningTitle, width);
  return { headers, footers: { default: footer, even: footer } };
}

const sides = { left: AlignmentType.LEFT, right: AlignmentType.RIGHT } as const;

const centred = (children: readonly ParagraphChild[]) =>
  new Paragraph({ alignment: AlignmentType.CENTER, children });

function runningFooter(title: string, width: number): Footer {
  const line = new Paragraph({
    tabStops: [{ type: TabStopType.RIGHT, position: width }],
    children: [
      wordsRun(title, { size: 18 }),
      new TextRun({ children: ['\t', PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES], size: 18 }),
    ],
  });
  return new Footer({ children: [line] });
}
