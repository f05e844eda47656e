import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Event } from '../../../shared/domain/event';
import { countryName, listNames } from '../../../shared/format/names';
import { useRegister } from '../../db/register-context';
import { useLang } from '../../i18n/use-lang';
import { FactList } from '../../ui/fact-list';
import { FieldMarks } from '../../ui/field-mark';
import { RecordLinks } from '../../ui/record-links';
import { RecordLink } from '../../ui/record-name';
import { LocalWords } from '../../ui/words';

/** The series and which edition of it this is; nothing where it belongs to none. */
export function SeriesLine({ event: { series, edition } }: { readonly event: Event }) {
  const { t } = useTranslation('events');
  if (series === undefined) return null;
  return (
    <span className="dots">
      <span>
        <LocalWords text={series} />
      </span>
      {edition !== undefined && <span>{t('card.edition', { edition })}</span>}
    </span>
  );
}

/** What is known about an event, one fact a line; what is not known takes no room. */
export function EventFacts({ event }: { readonly event: Event }) {
  const { t } = useTranslation(['events', 'vocabulary']);
  const lang = useLang();
  const office = useRegister().all('office')[0];
  const countries = (codes: readonly string[]) =>
    listNames(
      codes.map((code) => countryName(code, lang, office)),
      lang,
    );
  const { fields = [], cities = [], organisations = [], countries: bare = [] } = event;
  const facts: readonly (readonly [label: string, value: ReactNode])[] = [
    [t('field.theme'), event.theme && <LocalWords text={event.theme} />],
    [t('field.parent'), event.parent && <RecordLink id={event.parent} />],
    [t('field.role'), event.role && t(`vocabulary:role.${event.role}`)],
    [t('field.level'), event.level && t(`vocabulary:eventLevel.${event.level}`)],
    [t('field.place'), (event.placeCity ?? event.place) && <Place event={event} />],
    [t('field.cities'), cities.length > 0 && <RecordLinks ids={cities} />],
    [t('field.countries'), bare.length > 0 && countries(bare)],
    [t('field.organisations'), organisations.length > 0 && <RecordLinks ids={organisations} />],
    [t('field.partnerCountry'), event.partnerCountry && countries([event.partnerCountry])],
    [t('field.fields'), fields.length > 0 && <FieldMarks fields={fields} />],
  ];
  return <FactList facts={facts} />;
}

function Place({ event: { placeCity, place } }: { readonly event: Event }) {
  const { t } = useTranslation('forms');
  return (
    <>
      {placeCity !== undefined && <RecordLink id={placeCity} />}
      {placeCity !== undefined && place !== undefined && t('listComma')}
      {place !== undefined && <LocalWords text={place} />}
    </>
  );
}
