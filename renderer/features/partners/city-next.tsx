import { useTranslation } from 'react-i18next';
import type { City } from '../../../shared/domain/city';
import { formatDate, formatSpan } from '../../../shared/format/dates';
import { useCounted } from '../../db/register-context';
import { useLang } from '../../i18n/use-lang';
import { CardSection } from '../../ui/card';
import { RecordLink } from '../../ui/record-name';
import { useToday } from '../../ui/services';
import classes from './city-card.module.css';
import { type NextStep, nextSteps } from './city-records';

const shown = 8;

/** What waits: plans whose day has passed, documents that end, what is planned. */
export function CityNext({ city }: { readonly city: City }) {
  const { t } = useTranslation('partners');
  const today = useToday();
  const steps = useCounted((register) => nextSteps(register, city.id, today), [city.id, today]);
  return (
    <CardSection title={t('next.title')} {...(steps.length > 0 ? { count: steps.length } : {})}>
      {steps.length === 0 && <p className={classes.nothing}>{t('next.none')}</p>}
      {steps.slice(0, shown).map((step) => (
        <div key={`${step.kind} ${step.id}`} className={classes.step}>
          <RecordLink id={step.id} />
          <Due step={step} />
        </div>
      ))}
      {steps.length > shown && (
        <p className={classes.nothing}>{t('next.more', { count: steps.length - shown })}</p>
      )}
    </CardSection>
  );
}

function Due({ step }: { readonly step: NextStep }) {
  const { t } = useTranslation('partners');
  const lang = useLang();
  if (step.kind === 'ending') {
    const { endsOn, daysLeft } = step.ending;
    return (
      <small className="alert">{t('next.ending', { count: daysLeft, date: formatDate(endsOn, lang) })}</small>
    );
  }
  const date = formatSpan(step.planned.record.dates, lang);
  return step.kind === 'confirm' ? (
    <small className="alert">{t('next.confirm', { date })}</small>
  ) : (
    <small className="t3">{t('next.coming', { date })}</small>
  );
}
