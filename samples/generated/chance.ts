import type { LocalText } from '../../shared/domain/language';
import { addDays, type DateSpan } from '../../shared/domain/partial-date';
import { type Quantity, qualifiers } from '../../shared/domain/quantity';
import type { Random } from '../random';

const syllables = (
  [
    'Юнь 云 Yun',
    'Хай 海 hai',
    'Бэй 北 Bei',
    'Нань 南 Nan',
    'Тин 汀 ting',
    'Лань 澜 lan',
    'Цин 青 Qing',
    'Чуань 川 chuan',
    'Шань 山 shan',
    'Хэ 河 He',
    'Фэн 丰 Feng',
    'Сун 松 Song',
    'Мин 明 Ming',
    'Цзян 江 jiang',
    'Лин 岭 ling',
    'Пин 平 Ping',
    'Ань 安 An',
    'Нин 宁 ning',
    'Чан 长 Chang',
    'Гао 高 Gao',
    'Ло 洛 Luo',
    'Мэй 梅 Mei',
    'Шуй 水 shui',
    'Тан 棠 tang',
  ] as const
).map((line) => line.split(' '));

/** A name made of syllables that read alike in the three languages; different numbers give different names. */
export function nameFor(number: number): Required<LocalText> {
  const parts: (readonly string[])[] = [];
  for (let rest = number + syllables.length; rest > 0; rest = Math.floor(rest / syllables.length)) {
    parts.unshift(syllables[rest % syllables.length] ?? []);
  }
  const join = (index: number) =>
    parts
      .map((part) => part[index] ?? '')
      .join('')
      .toLowerCase();
  const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);
  return { ru: capital(join(0)), zh: join(1), en: capital(join(2)) };
}

/** Sometimes a translation is missing. */
export function text(random: Random, ru: string, zh: string, en: string): LocalText {
  if (random.chance(0.85)) return { ru, zh, en };
  return random.pick([{ ru }, { zh }, { en }, { ru, zh }, { zh, en }] as const);
}

/** Figures of every qualifier, and often none. */
export function quantity(random: Random, highest: number): Quantity | undefined {
  if (random.chance(0.25)) return undefined;
  const qualifier = random.chance(0.6) ? 'exact' : random.pick(qualifiers);
  return { value: random.int(0, highest), qualifier };
}

const borders = [
  '01-01',
  '12-31',
  '03-31',
  '04-01',
  '06-30',
  '07-01',
  '09-30',
  '10-01',
  '11-21',
  '02-28',
] as const;

/** A day of 2019 to 2026; borders of periods come far more often than by chance. */
export function day(random: Random): string {
  const year = random.int(2019, 2026);
  if (random.chance(0.02)) return '2024-02-29';
  if (random.chance(0.12)) return `${year}-${random.pick(borders)}`;
  return addDays(`${year}-01-01`, random.int(0, 364));
}

/** A date of any precision that covers a random day. */
export function partialDate(random: Random): string {
  const exact = day(random);
  const [year, month] = [exact.slice(0, 4), Number(exact.slice(5, 7))];
  if (random.chance(0.72)) return exact;
  return random.pick([
    exact.slice(0, 7),
    exact.slice(0, 7),
    `${year}-Q${Math.ceil(month / 3)}`,
    `${year}-H${Math.ceil(month / 6)}`,
    year,
  ] as const);
}

/** One day, some days that may cross a border or New Year, a vague date, or a span of vague ones. */
export function span(random: Random): DateSpan {
  const from = partialDate(random);
  if (from.length === 10 && random.chance(0.45)) return { from, to: addDays(from, random.int(1, 14)) };
  if (from.length === 7 && !from.includes('Q') && !from.includes('H') && random.chance(0.2)) {
    return { from, to: addDays(`${from}-28`, 30).slice(0, 7) };
  }
  return { from };
}

/** `value` under its key, or nothing where there is none: an absent field is absent. */
export function optional<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
  return (value === undefined ? {} : { [key]: value }) as { [P in K]?: V };
}
