import { useTranslation } from 'react-i18next';
import type { Event } from '../../../shared/domain/event';
import { periodOf } from '../../../shared/domain/period';
import type { ReportedCount } from '../../../shared/domain/published';
import { formatPeriod } from '../../../shared/format/dates';
import { formatQuantity } from '../../../shared/format/numbers';
import { useCounted } from '../../db/register-context';
import { useLang } from '../../i18n/use-lang';
import { CardSection } from '../../ui/card';
import { RecordLink } from '../../ui/record-name';
import classes from './events.module.css';

/** Figures published about the event; they stand by themselves and are never added to what is recorded. */
export function ReportedSection({ event: { id } }: { readonly event: Event }) {
  const { t } = useTranslation('events');
  const counts = useCounted(
    (register) => register.all('reportedCount').filter(({ event }) => event === id),
    [id],
  );
  if (counts.length === 0) return null;
  return (
    <CardSection title={t('card.reported')} count={counts.length}>
      <table className={classes.figures}>
        <tbody>
          {counts.map((count) => (
            <ReportedLine key={count.id} count={count} />
          ))}
        </tbody>
      </table>
    </CardSection>
  );
}

function ReportedLine({ count }: { readonly count: ReportedCount }) {
  const { t } = useTranslation('vocabulary');
  const lang = useLang();
  const { measure, period, quantity, statement } = count;
  return (
    <tr>
      <th scope="row">
        {statement ? <RecordLink id={count.id} /> : measure && t(`reportedMeasure.${measure}`)}
        {statement && measure && <small className="t3"> {t(`reportedMeasure.${measure}`)}</small>}
      </th>
      <td className="t2">{period && formatPeriod(periodOf(period), lang)}</td>
      <td className={classes.number}>{quantity && formatQuantity(quantity, lang)}</td>
    </tr>
  );
}
