import type { LocalText } from '../../shared/domain/language';
import type { TrainingCity } from './training-city';

/** One text in the three languages. */
export const say = (ru: string, zh: string, en: string): LocalText => ({ ru, zh, en });

/** A city or district in the forms that sentences need without declining its name. */
export interface CityWords {
  readonly ruName: string;
  /** «города Юньтин» */
  readonly ruOf: string;
  /** «город Юньтин» */
  readonly ruInto: string;
  /** «с городом Юньтин» */
  readonly ruWith: string;
  readonly zh: string;
  readonly zhFull: string;
  readonly en: string;
}

export function wordsOf(city: TrainingCity): CityWords {
  const district = city.parent !== undefined;
  return {
    ruName: city.ru,
    ruOf: `${district ? 'района' : 'города'} ${city.ru}`,
    ruInto: `${district ? 'район' : 'город'} ${city.ru}`,
    ruWith: `с ${district ? 'районом' : 'городом'} ${city.ru}`,
    zh: city.zh,
    zhFull: district ? city.zh : `${city.zh}市`,
    en: city.en,
  };
}

/** Names in a row: «A, B и C», A、B和C, A, B and C. */
export function joinNames(cities: readonly TrainingCity[]): { ru: string; zh: string; en: string } {
  const join = (names: readonly string[], comma: string, and: string) =>
    names.length < 2
      ? names.join('')
      : `${names.slice(0, -1).join(comma)}${and}${names[names.length - 1] ?? ''}`;
  return {
    ru: join(
      cities.map(({ ru }) => ru),
      ', ',
      ' и ',
    ),
    zh: join(
      cities.map(({ zh }) => zh),
      '、',
      '和',
    ),
    en: join(
      cities.map(({ en }) => en),
      ', ',
      ' and ',
    ),
  };
}
