import { type Lang, type ShownText, showText } from '../../shared/domain/language';
import type { RecordOf } from '../../shared/domain/records';
import { listNames, nameById } from '../../shared/format/names';
import { recordLine } from '../../shared/format/record-line';
import type { RegisterView } from '../../shared/register/register';
import { textsOf } from '../i18n';

/** A visit or an event, as a calendar shows it. */
export type Dated = RecordOf<'visit'> | RecordOf<'event'>;

/** Its title, else what it is and with whom. */
export function summaryOf(record: Dated, register: RegisterView, lang: Lang): ShownText {
  const line = recordLine(register, record.id, lang);
  if (line?.title) return line.title;
  const t = textsOf('tables', lang);
  const what = t(`calendar.${record.kind === 'event' ? 'event' : (record.direction ?? 'incoming')}`);
  const places = listNames(line?.places ?? [], lang);
  const text = places === '' ? what : t('calendar.about', { what, places });
  return { text, lang, fallback: false };
}

/** Where an event takes place. A visit names the cities it comes from or goes to, in its summary. */
export function locationOf(record: Dated, register: RegisterView, lang: Lang): string {
  if (record.kind === 'visit') return listNames(placesOf(record, register, lang), lang);
  const place = showText(record.place, lang)?.text;
  const city = nameById(register, record.placeCity, lang)?.text;
  return listNames(
    [place, city].filter((name) => name !== undefined),
    lang,
  );
}

/** Only where a delegation went is a place to be at: one that came was received at home. */
function placesOf(record: RecordOf<'visit'>, register: RegisterView, lang: Lang): readonly string[] {
  return record.direction === 'outgoing' ? (recordLine(register, record.id, lang)?.places ?? []) : [];
}

/** What it is for, with the outcomes once they are known. */
export function descriptionOf(record: Dated, lang: Lang): string {
  const texts = record.kind === 'visit' ? [record.purpose, record.outcomes] : [record.theme, record.outcomes];
  return texts.flatMap((text) => showText(text, lang)?.text ?? []).join('\n\n');
}

/** Kind and fields of work, by which calendars colour and filter. */
export function categoriesOf(record: Dated, lang: Lang): readonly string[] {
  const vocabulary = textsOf('vocabulary', lang);
  return [
    vocabulary(`kind.${record.kind}`),
    ...(record.fields ?? []).map((field) => vocabulary(`field.${field}`)),
  ];
}
