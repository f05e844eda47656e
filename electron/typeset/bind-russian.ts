import Typograf from 'typograf';

/**
 * Rules of typograf that choose between a space and a no-break space, and the one that makes a dash of a hyphen between
 * spaces. Left out is whatever changes words, joins `10 %` or replaces quotation marks, which fragments of a sentence may
 * hold one half of.
 */
const rules = [
  'common/nbsp/afterShortWord',
  'common/nbsp/afterSectionMark',
  'common/nbsp/afterParagraphMark',
  'common/nbsp/afterNumber',
  'ru/nbsp/addr',
  'ru/nbsp/beforeParticle',
  'ru/nbsp/centuries',
  'ru/nbsp/dayMonth',
  'ru/nbsp/initials',
  'ru/nbsp/mln',
  'ru/nbsp/ooo',
  'ru/nbsp/page',
  'ru/nbsp/see',
  'ru/nbsp/year',
  'ru/nbsp/years',
  'ru/dash/main',
];

const typograf = new Typograf({ locale: ['ru'], disableRule: '*', enableRule: rules });

const nb = '\u00a0';
/**
 * After №, where typograf would put a narrow space; before a percent sign; between a dash and its number; between the
 * parts of «т. д.» and the like.
 */
const ownPlaces = /(?<=№) (?=\d)|(?<=\d) (?=%)|(?<=[–—]) (?=\d)|(?<=(?:^|\s)[тТ]\.) (?=[дпекн]\.)/gu;
/** Two numbers that are no date, telephone or name: «5-7 делегаций», «2024-2025». */
const range = /(?<![\d.\-–/№\p{L}])(\d{1,4})-(\d{1,4})(?![\d.\-–/]|-?\p{L})/gu;

/**
 * Russian words of a record or a phrase as they are set: short words, numbers, initials and abbreviations keep to what
 * they belong to, and dashes are dashes. Spaces and dashes may change, a letter never does: a text that typograf would
 * change more than that stands as it was written.
 */
export function bindRussian(text: string): string {
  const dashed = text.replace(range, ascending);
  const bound = typograf.execute(dashed.replace(ownPlaces, nb));
  return lettersOf(bound) === lettersOf(text) ? bound : dashed;
}

const lettersOf = (text: string) => text.replace(/[\s\-–—]/gu, '');

/** A range runs upwards; 7-5 is a number of a document or a score. */
const ascending = (whole: string, from: string, to: string) =>
  Number(from) < Number(to) ? `${from}–${to}` : whole;
