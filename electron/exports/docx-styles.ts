import { AlignmentType, type IStylesOptions } from 'docx';
import type { Lang } from '../../shared/domain/language';
import { type DocxConvention, docxConventions, runLanguage } from './docx-convention';

/** Named styles of a paper, so that a reader restyles it in Word at one place. */
export function docxStyles(lang: Lang): IStylesOptions {
  const convention = docxConventions[lang];
  const { font, size, line, firstLine, textAlignment, after, tableSize, noteSize } = convention;
  const small = { line: 240, lineRule: 'auto' } as const;
  return {
    default: {
      document: { run: { font, size, language: runLanguage(lang) } },
      title: titleStyle(convention),
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
        run: { size: tableSize, bold: lang === 'en' },
        paragraph: {
          spacing: { before: 160, after: 60 },
          alignment: lang === 'zh' ? AlignmentType.CENTER : AlignmentType.START,
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
    indent: { firstLine },
    spacing: headingBold ? { before: 240, after: 80 } : { ...line },
  },
});
