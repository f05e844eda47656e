import { Trans, useTranslation } from 'react-i18next';
import { countContext } from '../../../shared/counting/context';
import type { CountedFigure } from '../../../shared/counting/figure';
import type { Period } from '../../../shared/domain/period';
import { useCounted } from '../../db/register-context';
import { FigureButton } from '../../ui/figure-records';
import { useToday } from '../../ui/services';
import { eventFigures } from './event-figures';
import { scopeOf } from './event-filter';
import classes from './events.module.css';
import type { EventList } from './use-event-list';

/** Totals of the list by the counting rules: events, and the sub-events that count with them. */
export function EventsFooter({ list, period }: { readonly list: EventList; readonly period: Period }) {
  const { t } = useTranslation(['events', 'counting']);
  const today = useToday();
  const { rows, filter } = list;
  const figures = useCounted(
    (register) => eventFigures(register, rows, period, scopeOf(filter), countContext(register, today)),
    [rows, filter, period, today],
  );
  const { events, subEvents } = figures;
  return (
    <>
      <Total kind="events" figure={events} />
      <Total kind="subEvents" figure={subEvents} />
      {events.vagueIds.length > 0 && (
        <span className="t3">{t('counting:vagueOutside', { count: events.vagueIds.length })}</span>
      )}
      <span className="spread" />
      <span className="t3">
        {t(events.rule.name === 'eventsByRoot' ? 'footer.byRoot' : 'footer.withSubEvents')}
      </span>
    </>
  );
}

function Total({ kind, figure }: { readonly kind: 'events' | 'subEvents'; readonly figure: CountedFigure }) {
  const { t } = useTranslation('events');
  if (!figure.value && figure.vagueIds.length === 0) return null;
  return (
    <span className={classes.total}>
      <Trans
        t={t}
        i18nKey={`footer.${kind}`}
        count={figure.value ?? 0}
        components={{ figure: <FigureButton figure={figure} /> }}
      />
    </span>
  );
}
