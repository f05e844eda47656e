import { useTranslation } from 'react-i18next';
import { countContext } from '../../../shared/counting/context';
import { type ReportedPair, reportedAgainstRecorded } from '../../../shared/counting/reported';
import { showText } from '../../../shared/domain/language';
import { periodOf } from '../../../shared/domain/period';
import { formatDate, formatPeriod } from '../../../shared/format/dates';
import { formatQuantity } from '../../../shared/format/numbers';
import { useCounted, useRegister } from '../../db/register-context';
import { useLang } from '../../i18n/use-lang';
import { FigureButton } from '../../ui/figure-records';
import { useToday } from '../../ui/services';
import classes from './overview.module.css';

/** Published totals beside what the register holds; never added to one another. */
export function ReportedTable() {
  const { t } = useTranslation('overview');
  const today = useToday();
  const pairs = useCounted(
    (register) => reportedAgainstRecorded(register, countContext(register, today)),
    [today],
  );
  if (pairs.length === 0) return null;
  const isMore = pairs.some(({ difference }) => difference !== null && difference.value > 0);
  return (
    <section>
      <div className="section-head">
        <h2>{t(isMore ? 'reported.more' : 'reported.title')}</h2>
        <span className="t2">{t('reported.neverAdded')}</span>
      </div>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('reported.what')}</th>
            <th scope="col" className="num">
              {t('reported.reported')}
            </th>
            <th scope="col" className="num">
              {t('reported.recorded')}
            </th>
            <th scope="col">{t('reported.difference')}</th>
            <th scope="col">{t('reported.source')}</th>
          </tr>
        </thead>
        <tbody>
          {pairs.map((pair) => (
            <ReportedLine key={pair.reported.id} pair={pair} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function ReportedLine({ pair }: { readonly pair: ReportedPair }) {
  const { t } = useTranslation(['vocabulary', 'overview']);
  const lang = useLang();
  const { reported, recorded, difference } = pair;
  const gap = difference === null || difference.value <= 0 ? null : difference;
  return (
    <tr>
      <th scope="row">
        {t(`reportedMeasure.${reported.measure}`)}
        <small className="t2">{formatPeriod(periodOf(reported.period), lang)}</small>
      </th>
      <td className={`num ${classes.now}`}>{formatQuantity(reported.quantity, lang)}</td>
      <td className={`num ${classes.now}`}>
        <FigureButton figure={recorded} />
      </td>
      <td className={gap ? 'alert' : 't2'}>
        {gap ? formatQuantity(gap, lang) : t('overview:reported.noGap')}
      </td>
      <td>
        <SourceLine id={reported.sources?.[0]?.source} />
      </td>
    </tr>
  );
}

function SourceLine({ id }: { readonly id: string | undefined }) {
  const lang = useLang();
  const source = useRegister().find('source', id);
  if (!source) return null;
  const publisher = showText(source.publisher ?? source.title, lang)?.text ?? '';
  return (
    <span className="t2">
      {publisher}
      {source.publishedOn !== undefined && (
        <small className="t3">{formatDate(source.publishedOn, lang)}</small>
      )}
    </span>
  );
}
