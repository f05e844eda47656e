import type { IStylesOptions } from 'docx';
import type { ReportDocument } from '../../shared/report/document';
import { layoutOf } from '../../shared/report/layout';
import { type DocxConvention, docxConventions, runLanguage } from './docx-convention';

/** Named styles of a paper, so that a reader restyles it in Word at one place. */
export function docxStyles(document: Pick<ReportDocument, 'paper' | 'convention' | 'lang'>): IStylesOptions {
  const { lang } = document;
  const convention = settingOf(document);
  const { font, size, line, firstLine, textAlignment, after, tableSize, noteSize } = convention;
  const small = { line: 240, lineRule: 'auto' } as const;
  return {
    default: {
      document: { run: { font, size, language: runLanguage(lang) } },
      title: titleStyle(convention),
      footnoteText: {
        run: { font, size: noteSize },
        paragraph: { indent: { firstLine: 0 }, spacing: { ...small, after: 0 } },
      },
      footnoteReference: { run: { superScript: true } },
      heading1: headingStyle(convention, 0),
      heading2: headingStyle(convention, 1),
      heading3: headingStyle(convention, 2),
    },
    paragraphStyles: [
      {
        id: 'BodyText',
        name: 'Body Text',
        basedOn: 'Normal',
        quickFormat: true,
        paragraph: { alignment: textAlignment, indent: { firstLine }, spacing: { ...line, after } },
      },
      {
        id: 'Furniture',
        name: 'Paper Head',
        basedOn: 'Normal',
        paragraph: { alignment: convention.titleAlignment },
      },
      ...contentsStyles(convention),
      {
        id: 'TableText',
        name: 'Table Text',
        basedOn: 'Normal',
        run: { size: tableSize },
        paragraph: { spacing: small },
      },
      {
        id: 'TableCaption',
        name: 'Table Caption',
        basedOn: 'Normal',
        run: { size: tableSize, bold: convention.captionBold },
        paragraph: {
          spacing: { before: 160, after: 60 },
          alignment: convention.captionAlignment,
        },
      },
      {
        id: 'Note',
        name: 'Note',
        basedOn: 'Normal',
        run: { size: noteSize },
        paragraph: { spacing: { before: 40, after: 160 } },
      },
      {
        id: 'Chronicle',
        name: 'Chronicle',
        basedOn: 'Normal',
        run: { size: tableSize },
        paragraph: { spacing: { after: 40 } },
      },
    ],
  };
}

/** Only Chinese has a face for each level of heading; other scripts make them bold. */
function settingOf(document: Pick<ReportDocument, 'paper' | 'convention' | 'lang'>): DocxConvention {
  const chosen = docxConventions[layoutOf(document)];
  return document.lang === 'zh' ? chosen : { ...chosen, headingBold: true };
}

const titleStyle = ({ titleFont, titleSize, titleAlignment }: DocxConvention) => ({
  run: { font: titleFont, size: titleSize, bold: true, color: '000000' },
  paragraph: { alignment: titleAlignment, spacing: { before: 240, after: 200 }, keepNext: true },
});

const headingStyle = (
  { headingFonts, headingSize, headingBold, firstLine, line }: DocxConvention,
  level: 0 | 1 | 2,
) => ({
  run: {
    font: headingFonts[level],
    size: headingSize,
    bold: headingBold && level < 2,
    color: '000000',
  },
  paragraph: {
    keepNext: true,
    // Without it other programs than Word take a heading for a paragraph in bold.
    outlineLevel: level,
    indent: { firstLine },
    spacing: line.lineRule === 'exact' ? { ...line } : { before: 240, after: 80 },
  },
});

/** Word's own names for the styles of a table of contents, so that one of Word's looks the same. */
const contentsStyles = ({ titleAlignment, headingFonts, headingBold, size }: DocxConvention) => [
  {
    id: 'TOCHeading',
    name: 'TOC Heading',
    basedOn: 'Normal',
    run: { font: headingFonts[0], bold: headingBold },
    paragraph: { alignment: titleAlignment, spacing: { before: 240, after: 120 } },
  },
  ...[1, 2].map((level) => ({
    id: `TOC${level}`,
    name: `toc ${level}`,
    basedOn: 'Normal',
    // Half points to twentieths: an entry stands in by two letters, and room is left for its number at the right.
    paragraph: {
      indent: { left: (level - 1) * 2 * size * 10, right: 4 * size * 10 },
      spacing: { after: 40 },
    },
  })),
];
