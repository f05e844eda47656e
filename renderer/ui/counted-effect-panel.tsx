import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { countContext } from '../../shared/counting/context';
import { type CountedEffect, effectOf, type MeasureEffect } from '../../shared/counting/effect';
import type { Event } from '../../shared/domain/event';
import type { Visit } from '../../shared/domain/visit';
import { formatPeriod } from '../../shared/format/dates';
import { countryName } from '../../shared/format/names';
import { formatDifference, formatQuantity } from '../../shared/format/numbers';
import { useCounted, useRegister } from '../db/register-context';
import { useLang } from '../i18n/use-lang';
import classes from './counted-effect-panel.module.css';
import { RecordName } from './record-name';
import { useToday } from './services';

/** What the open visit or event adds to the counts, kept in step as one types. */
export function CountedEffectPanel({ record }: { readonly record: Visit | Event }) {
  const { t } = useTranslation('forms');
  const navigate = useNavigate();
  const today = useToday();
  const effect = useCounted(
    (register) => effectOf(register, record, countContext(register, today)),
    [record, today],
  );
  return (
    <section aria-label={t('effect.title')}>
      <h3>{t('effect.title')}</h3>
      <p className="t2">{t(`effect.${effect.standing}.${record.kind}`)}</p>
      <dl className={classes.lines}>
        {effect.measures.map((line) => (
          <MeasureLine key={line.measure} line={line} />
        ))}
        <PeriodLines effect={effect} />
        <PlaceLines effect={effect} />
      </dl>
      {effect.together !== null && (
        <p className="t2">
          {t(`effect.together.${record.kind}`)} <RecordName id={effect.together} />
        </p>
      )}
      <p className="t3 xs">{t('effect.byBeginning')}</p>
      <button type="button" className="linklike xs" onClick={() => void navigate('/counts')}>
        {t('effect.rules')}
      </button>
    </section>
  );
}

function Line({ name, children }: { readonly name: ReactNode; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

const countedAsRecords: ReadonlySet<string> = new Set([
  'visitsIncoming',
  'visitsOutgoing',
  'visitsOnline',
  'events',
  'subEvents',
]);

function MeasureLine({ line: { measure, adds } }: { readonly line: MeasureEffect }) {
  const { t } = useTranslation(['forms', 'counting']);
  const lang = useLang();
  const figure = () => {
    if (adds === null) return <span className="t3">{t('effect.notStated')}</span>;
    return countedAsRecords.has(measure) ? formatDifference(adds.value, lang) : formatQuantity(adds, lang);
  };
  return <Line name={t(`counting:measure.${measure}`)}>{figure()}</Line>;
}

function PeriodLines({ effect: { year, half } }: { readonly effect: CountedEffect }) {
  const { t } = useTranslation('forms');
  const lang = useLang();
  if (!year) return null;
  return (
    <>
      <Line name={formatPeriod(year, lang)}>{t('effect.yes')}</Line>
      {half ? (
        <Line name={formatPeriod(half, lang)}>{t('effect.yes')}</Line>
      ) : (
        <Line name={t('effect.halves')}>
          <span className="t3">{t('effect.tooVague')}</span>
        </Line>
      )}
    </>
  );
}

function PlaceLines({ effect: { cities, countries } }: { readonly effect: CountedEffect }) {
  const lang = useLang();
  const office = useRegister().all('office')[0];
  const one = formatDifference(1, lang);
  return (
    <>
      {cities.map((id) => (
        <Line key={id} name={<RecordName id={id} />}>
          {one}
        </Line>
      ))}
      {countries.map((code) => (
        <Line key={code} name={countryName(code, lang, office)}>
          {one}
        </Line>
      ))}
    </>
  );
}
