import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Visit } from '../../../shared/domain/visit';
import { formatDate } from '../../../shared/format/dates';
import { cityNames, countryName, listNames } from '../../../shared/format/names';
import { formatQuantity } from '../../../shared/format/numbers';
import { useRegister } from '../../db/register-context';
import { useLang } from '../../i18n/use-lang';
import { FactList } from '../../ui/fact-list';
import { FieldMarks } from '../../ui/field-mark';
import { RecordLinks } from '../../ui/record-links';
import { RecordLink } from '../../ui/record-name';

/** The cities of a visit, or its country with the remark that the city is not stated. */
export function VisitPlaces({ visit, linked = false }: { readonly visit: Visit; readonly linked?: boolean }) {
  const { t } = useTranslation('common');
  const lang = useLang();
  const register = useRegister();
  const { cities = [], country } = visit;
  if (cities.length > 0) {
    if (linked) return <RecordLinks ids={cities} />;
    return listNames(
      cityNames(register, cities, lang).map(({ text }) => text),
      lang,
    );
  }
  if (country === undefined) return <span className="t3">{t('marks.cityNotStated')}</span>;
  const name = countryName(country, lang, register.all('office')[0]);
  return (
    <span className="dots">
      <span>{name}</span>
      <span className="t3">{t('marks.cityNotStated')}</span>
    </span>
  );
}

/** What is known about a visit, one fact a line; what is not known takes no room. */
export function VisitFacts({ visit }: { readonly visit: Visit }) {
  const { t } = useTranslation(['visits', 'vocabulary']);
  const lang = useLang();
  const facts: readonly (readonly [label: string, value: ReactNode])[] = [
    [t('field.event'), visit.event && <RecordLink id={visit.event} />],
    [t('field.level'), visit.level && t(`vocabulary:visitLevel.${visit.level}`)],
    [t('field.hosts'), visit.hosts && visit.hosts.length > 0 && <RecordLinks ids={visit.hosts} />],
    [t('field.inviter'), visit.inviter && <RecordLink id={visit.inviter} />],
    [t('field.officer'), visit.officer && <RecordLink id={visit.officer} />],
    [t('field.fields'), visit.fields && visit.fields.length > 0 && <FieldMarks fields={visit.fields} />],
    [t('field.groups'), visit.groups && formatQuantity(visit.groups, lang)],
    [t('field.leaderMeetings'), visit.leaderMeetings && formatQuantity(visit.leaderMeetings, lang)],
    [t('field.orderNumber'), visit.orderNumber],
    [t('field.cost'), visit.cost],
    [t('field.funds'), visit.funds],
    [t('field.reportDue'), visit.reportDue && formatDate(visit.reportDue, lang)],
  ];
  return <FactList facts={facts} />;
}
