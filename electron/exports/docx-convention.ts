import { AlignmentType, type IFontAttributesProperties } from 'docx';
import { type Lang, localeOf } from '../../shared/domain/language';
import type { Layout } from '../../shared/report/layout';

/** How a paper of one layout is set in Word: lengths in twentieths of a point, sizes in half points. */
export interface DocxConvention {
  readonly margin: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
  };
  readonly font: IFontAttributesProperties;
  readonly headingFonts: readonly [
    IFontAttributesProperties,
    IFontAttributesProperties,
    IFontAttributesProperties,
  ];
  readonly titleFont: IFontAttributesProperties;
  readonly size: number;
  readonly titleSize: number;
  readonly headingSize: number;
  /** Headings are bold; where not, the Chinese faces of their levels tell them apart. */
  readonly headingBold: boolean;
  readonly tableSize: number;
  readonly noteSize: number;
  readonly line: { readonly line: number; readonly lineRule: 'exact' | 'auto' };
  readonly firstLine: number;
  readonly textAlignment: (typeof AlignmentType)[keyof typeof AlignmentType];
  readonly titleAlignment: (typeof AlignmentType)[keyof typeof AlignmentType];
  readonly after: number;
  /** Chinese tables are ruled on all sides, the others by lines between rows. */
  readonly boxedTables: boolean;
  readonly captionAlignment: (typeof AlignmentType)[keyof typeof AlignmentType];
  readonly captionBold: boolean;
}

export const millimetres = (mm: number): number => Math.round((mm / 25.4) * 1440);

/** Latin letters and digits are Times New Roman in every convention; the second name serves Chinese characters. */
const face = (eastAsia: string): IFontAttributesProperties => ({
  ascii: 'Times New Roman',
  hAnsi: 'Times New Roman',
  cs: 'Times New Roman',
  eastAsia,
});

const song = face('SimSun');
const european = {
  font: song,
  titleFont: song,
  headingFonts: [song, song, song],
  headingBold: true,
  captionAlignment: AlignmentType.START,
} as const;

/** Briefs and lists: small and close. */
const sheet = {
  ...european,
  size: 20,
  headingSize: 22,
  tableSize: 17,
  noteSize: 16,
  line: { line: 250, lineRule: 'auto' },
  firstLine: 0,
  textAlignment: AlignmentType.LEFT,
  titleAlignment: AlignmentType.LEFT,
  after: 40,
  boxedTables: false,
  captionBold: true,
} as const;

export const docxConventions: Readonly<Record<Layout, DocxConvention>> = {
  brief: { ...sheet, margin: margins(18, 15, 18, 20), titleSize: 40 },
  list: { ...sheet, margin: margins(20, 15, 18, 20), titleSize: 28 },
  gost: {
    ...european,
    margin: margins(20, 15, 20, 30),
    size: 24,
    titleSize: 26,
    headingSize: 24,
    tableSize: 20,
    noteSize: 18,
    line: { line: 276, lineRule: 'auto' },
    firstLine: millimetres(12.5),
    textAlignment: AlignmentType.BOTH,
    titleAlignment: AlignmentType.CENTER,
    after: 0,
    boxedTables: false,
    captionBold: false,
  },
  plain: {
    ...european,
    margin: margins(25, 25, 25, 25),
    size: 22,
    titleSize: 38,
    headingSize: 25,
    tableSize: 19,
    noteSize: 17,
    line: { line: 276, lineRule: 'auto' },
    firstLine: 0,
    textAlignment: AlignmentType.LEFT,
    titleAlignment: AlignmentType.LEFT,
    after: 120,
    boxedTables: false,
    captionBold: true,
  },
  // GB/T 9704-2012: text in FangSong 16 pt, 22 lines of 28 characters; headings in SimHei, then KaiTi.
  gbt: {
    font: face('FangSong'),
    titleFont: face('FZXiaoBiaoSong-B05S'),
    headingFonts: [face('SimHei'), face('KaiTi'), face('FangSong')],
    headingBold: false,
    margin: margins(37, 26, 35, 28),
    size: 32,
    titleSize: 44,
    headingSize: 32,
    tableSize: 21,
    noteSize: 21,
    line: { line: 580, lineRule: 'exact' },
    firstLine: 640,
    textAlignment: AlignmentType.BOTH,
    titleAlignment: AlignmentType.CENTER,
    after: 0,
    boxedTables: true,
    captionAlignment: AlignmentType.CENTER,
    captionBold: false,
  },
};

function margins(top: number, right: number, bottom: number, left: number) {
  return {
    top: millimetres(top),
    right: millimetres(right),
    bottom: millimetres(bottom),
    left: millimetres(left),
  };
}

/** Language marks of a run; Word keeps one for Chinese characters beside the one for other scripts. */
export const runLanguage = (lang: Lang) => ({
  value: lang === 'zh' ? localeOf.en : localeOf[lang],
  eastAsia: localeOf.zh,
});
