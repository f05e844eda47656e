import { useTranslation } from 'react-i18next';
import { countContext } from '../../../shared/counting/context';
import type { CountedFigure } from '../../../shared/counting/figure';
import { isPartial } from '../../../shared/domain/period';
import { formatPeriodDays } from '../../../shared/format/dates';
import { formatDifference } from '../../../shared/format/numbers';
import { useCounted } from '../../db/register-context';
import { useLang } from '../../i18n/use-lang';
import { FigureButton, useFigureText } from '../../ui/figure-records';
import { useToday } from '../../ui/services';
import { usePeriod } from '../../ui/use-period';
import { BulletBar } from './bullet-bar';
import classes from './overview.module.css';
import { type SpanRow, spanRows } from './span-figures';

/** This period against the same days a year before; every figure opens its records. */
export function SpanTable() {
  const { t } = useTranslation(['overview', 'counting']);
  const lang = useLang();
  const today = useToday();
  const { period } = usePeriod();
  const rows = useCounted(
    (register) => spanRows(register, period, countContext(register, today)),
    [period, today],
  );
  const [first] = rows;
  if (!first) return null;
  const { current, before } = first.comparison;
  const running = isPartial(period, today);
  const leftOut = Math.max(...rows.map(({ comparison }) => comparison.vagueLeftOut));
  return (
    <section>
      <div className="section-head">
        <h2>{t(running ? 'span.running' : 'span.whole')}</h2>
        <span className="t2">
          {t('span.against', {
            current: formatPeriodDays(current.period, lang),
            before: formatPeriodDays(before.period, lang),
          })}
        </span>
      </div>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('span.measure')}</th>
            <th scope="col" className="num">
              {t('span.now')}
            </th>
            <td aria-hidden="true" />
            <th scope="col" className="num">
              {t(running ? 'span.sameDays' : 'span.before')}
            </th>
            <th scope="col" className="num">
              {t('span.difference')}
            </th>
            {running && (
              <th scope="col" className="num">
                {t('span.wholeBefore')}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <SpanLine key={row.measure} row={row} running={running} />
          ))}
        </tbody>
      </table>
      {leftOut > 0 && <p className="t3 xs">{t('span.vagueLeftOut', { count: leftOut })}</p>}
    </section>
  );
}

function SpanLine({ row, running }: { readonly row: SpanRow; readonly running: boolean }) {
  const { t } = useTranslation('counting');
  const lang = useLang();
  const { current, before, difference } = row.comparison;
  return (
    <tr>
      <th scope="row" className={row.under ? classes.under : undefined}>
        {t(`measure.${row.measure}`)}
      </th>
      <td className={`num ${classes.now}`}>
        <Linked figure={current} />
      </td>
      <td aria-hidden="true">
        <BulletBar
          now={current.value ?? 0}
          before={before.value ?? 0}
          whole={running ? (row.wholeBefore.value ?? 0) : 0}
        />
      </td>
      <td className="num t2">
        <Linked figure={before} />
      </td>
      <td className="num">{difference === null ? '—' : formatDifference(difference, lang)}</td>
      {running && (
        <td className="num t3">
          <Linked figure={row.wholeBefore} />
        </td>
      )}
    </tr>
  );
}

/** A figure without records behind it has nothing to open. */
function Linked({ figure }: { readonly figure: CountedFigure }) {
  const text = useFigureText();
  const hasRecords = figure.ids.length + figure.vagueIds.length > 0;
  return hasRecords ? <FigureButton figure={figure} /> : <span>{text(figure)}</span>;
}
