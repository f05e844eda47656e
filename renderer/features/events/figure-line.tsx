import { useTranslation } from 'react-i18next';
import type { EventFigures } from './event-figures';

/** A group's figures in one quiet line: "4 events · 3 sub-events". */
export function FigureLine({ figures }: { readonly figures: EventFigures | undefined }) {
  const { t } = useTranslation('events');
  if (!figures) return null;
  const { events, subEvents } = figures;
  return (
    <span className="dots">
      {Boolean(events.value) && <span>{t('line.events', { count: events.value ?? 0 })}</span>}
      {Boolean(subEvents.value) && <span>{t('line.subEvents', { count: subEvents.value ?? 0 })}</span>}
    </span>
  );
}
