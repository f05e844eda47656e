import { Trans, useTranslation } from 'react-i18next';
import { countContext } from '../../../shared/counting/context';
import type { City } from '../../../shared/domain/city';
import { useCounted } from '../../db/register-context';
import { CardSection } from '../../ui/card';
import { ComparedBars } from '../../ui/compared-bars';
import { FigureButton } from '../../ui/figure-records';
import { useToday } from '../../ui/services';
import { usePeriod } from '../../ui/use-period';
import classes from './city-card.module.css';
import { cityYears } from './city-years';

/** Events and visits by year: the running year hatched, a tick where the same days a year before ended. */
export function CityChart({ city }: { readonly city: City }) {
  const { t } = useTranslation('partners');
  const today = useToday();
  const { period } = usePeriod();
  const { years, comparison } = useCounted(
    (register) => cityYears(register, city.id, period, countContext(register, today)),
    [city.id, period, today],
  );
  const last = years.at(-1);
  const compared = years.length - 2;
  const title = t('chart.title');
  // A city without anything in these years has no bars to compare.
  if (last === undefined || years.every(({ figure }) => !figure.value)) return null;
  return (
    <CardSection title={title}>
      <p className={classes.caption}>
        <Trans
          t={t}
          i18nKey={last.partial ? 'chart.running' : 'chart.whole'}
          values={{ year: last.year, before: Number(last.year) - 1 }}
          components={{
            now: <FigureButton figure={comparison.current} />,
            earlier: <FigureButton figure={comparison.before} />,
          }}
        />
      </p>
      {last.partial && <p className="t3 xs">{t('chart.partial', { before: Number(last.year) - 1 })}</p>}
      <ComparedBars
        id="city-partial"
        label={title}
        width={252}
        height={112}
        barSize={22}
        bars={years.map(({ year, figure, partial, sameDays }, index) => ({
          key: year,
          name: year,
          figure,
          tone: partial ? 'partial' : index === compared ? 'full' : 'quiet',
          earlier: sameDays ?? undefined,
        }))}
      />
    </CardSection>
  );
}
