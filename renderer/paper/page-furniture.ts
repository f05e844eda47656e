import type { Lang } from '../../shared/domain/language';
import type { DocumentMeta, ReportDocument } from '../../shared/report/document';
import { type Layout, layoutOf } from '../../shared/report/layout';

/** What stands in the margins of every page: the rules that print it, and its characters by face. */
export interface PageFurniture {
  /** `@page` rules. They are made here because custom properties do not resolve in margin boxes. */
  readonly css: string;
  readonly faces: readonly { readonly family: string; readonly weight: number; readonly text: string }[];
}

const digits = '0123456789';

/** Page margins, numbers, running title and training mark in the layout of the paper. */
export function pageFurniture(paper: Furnished): PageFurniture {
  const { lang, meta } = paper;
  const family = serifs[lang];
  const { css, text } = layouts[layoutOf(paper)](meta, family);
  return { css, faces: [{ family, weight: 400, text: text + (meta.trainingMark ?? '') }] };
}

type Furnished = Pick<ReportDocument, 'paper' | 'convention' | 'lang' | 'meta'>;

const serifs: Readonly<Record<Lang, string>> = { ru: 'PT Serif', en: 'PT Serif', zh: 'Noto Serif SC' };

/** The rules of a layout, and the characters they print beside the training mark. */
type Furnish = (meta: DocumentMeta, family: string) => { readonly css: string; readonly text: string };

/** Running title and number of pages at the foot, the training mark at the head. */
const titledPages =
  (page: string, padding: string): Furnish =>
  (meta, family) => {
    const foot = `${face(family, 9)} vertical-align: top; padding-top: ${padding}`;
    return {
      css: `@page { ${page};
  @top-center { ${mark(meta, family)} }
  @bottom-left { content: ${cssString(meta.runningTitle)}; ${foot}; width: 80% }
  @bottom-right { content: counter(page) " / " counter(pages); ${foot} } }`,
      text: `${digits}/ ${meta.runningTitle}`,
    };
  };

const layouts: Readonly<Record<Layout, Furnish>> = {
  // GOST R 7.0.97: left 30 mm for papers kept over ten years; number top centre from the second page.
  gost: (meta, family) => ({
    css: `@page { size: A4; margin: 20mm 15mm 20mm 30mm;
  @top-center { content: counter(page); ${face(family, 11)} vertical-align: bottom; padding-bottom: 5mm }
  @bottom-center { ${mark(meta, family)} } }
@page :first { @top-center { content: none } }`,
    text: digits,
  }),
  plain: titledPages('size: A4; margin: 25mm', '8mm'),
  brief: titledPages('size: A4; margin: 18mm 15mm 18mm 20mm', '6mm'),
  list: titledPages('size: A4 landscape; margin: 20mm 15mm 18mm 20mm', '6mm'),
  // GB/T 9704-2012: the binding edge keeps 28 mm on both sides of the sheet; numbers stand at the outer edge.
  gbt: (meta, family) => ({
    css: `@page { size: A4; margin: 37mm 26mm 35mm 28mm; @top-center { ${mark(meta, family)} } }
@page :right { margin-left: 28mm; margin-right: 26mm; @bottom-right { ${outerNumber(family, '0 5mm 0 0')} } }
@page :left { margin-left: 26mm; margin-right: 28mm; @bottom-left { ${outerNumber(family, '0 0 0 5mm')} } }`,
    text: `${digits}— `,
  }),
};

/** A margin's own face, then those that print what it lacks, such as a Chinese name of an office. */
export const marginStack = (family: string): readonly string[] => [
  family,
  'Noto Serif SC',
  'PT Serif',
  'LXGW WenKai',
];

const face = (family: string, points: number) =>
  `font-family: ${marginStack(family)
    .map((name) => `"${name}"`)
    .join(', ')}; font-size: ${points}pt;`;

const outerNumber = (family: string, padding: string) =>
  `content: "— " counter(page) " —"; ${face(family, 14)} vertical-align: top; padding: ${padding}; padding-top: 2.6mm`;

const mark = (meta: DocumentMeta, family: string) =>
  meta.trainingMark === null
    ? 'content: none'
    : `content: ${cssString(meta.trainingMark)}; ${face(family, 9)}`;

/** A CSS string in which no character of the text can end the string or start an escape of its own. */
function cssString(text: string): string {
  const escaped = [...text].map((char) =>
    /[\p{L}\p{N} ]/u.test(char) ? char : `\\${(char.codePointAt(0) ?? 0xfffd).toString(16)} `,
  );
  return `"${escaped.join('')}"`;
}
