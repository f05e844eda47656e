import { Trans, useTranslation } from 'react-i18next';
import { countContext } from '../../../shared/counting/context';
import type { CountedFigure } from '../../../shared/counting/figure';
import type { Period } from '../../../shared/domain/period';
import { useCounted } from '../../db/register-context';
import { FigureButton } from '../../ui/figure-records';
import { useToday } from '../../ui/services';
import { usePeopleText } from './figure-line';
import { visitFigures } from './visit-figures';
import type { VisitRow } from './visit-rows';
import classes from './visits.module.css';

/** Totals of the list by the counting rules: delegations and people are two counts and stay two. */
export function VisitsFooter({
  rows,
  period,
}: {
  readonly rows: readonly VisitRow[];
  readonly period: Period;
}) {
  const { t } = useTranslation('visits');
  const today = useToday();
  const figures = useCounted(
    (register) =>
      visitFigures(
        register,
        rows.map(({ record: visit }) => visit),
        period,
        countContext(register, today),
      ),
    [rows, period, today],
  );
  return (
    <>
      <Total kind="received" figure={figures.received} people={figures.peopleReceived} />
      <Total kind="sent" figure={figures.sent} people={figures.peopleSent} />
      <Total kind="online" figure={figures.online} />
      <span className="spread" />
      <span className="t3">{t('footer.apart')}</span>
    </>
  );
}

interface TotalProps {
  readonly kind: 'received' | 'sent' | 'online';
  readonly figure: CountedFigure;
  readonly people?: CountedFigure;
}

function Total({ kind, figure, people }: TotalProps) {
  const { t } = useTranslation('visits');
  const peopleText = usePeopleText();
  if (!figure.value && figure.vagueIds.length === 0) return null;
  const words = people && peopleText(people);
  return (
    <span className={classes.total}>
      <Trans
        t={t}
        i18nKey={`footer.${kind}`}
        count={figure.value ?? 0}
        components={{ figure: <FigureButton figure={figure} /> }}
      />
      {people && words && (
        <>
          {t('footer.comma')}
          <FigureButton figure={people}>{words}</FigureButton>
        </>
      )}
      {people && people.unknown > 0 && words && (
        <span className="t3"> {t('footer.unknown', { count: people.unknown })}</span>
      )}
    </span>
  );
}
