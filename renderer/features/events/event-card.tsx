import { useTranslation } from 'react-i18next';
import { isToConfirm } from '../../../shared/counting/to-confirm';
import type { Event } from '../../../shared/domain/event';
import { formatSpan } from '../../../shared/format/dates';
import { nameOf } from '../../../shared/format/names';
import { useLang } from '../../i18n/use-lang';
import { Card, CardSection } from '../../ui/card';
import { CardActions } from '../../ui/card-actions';
import { DraftMark } from '../../ui/draft-mark';
import type { ScreenCardProps } from '../../ui/list-form-screen';
import { ParticipantLines } from '../../ui/participant-lines';
import { useToday } from '../../ui/services';
import { SourcesSection } from '../../ui/source-lines';
import { StatusMark } from '../../ui/status-mark';
import { StatusPrompt } from '../../ui/status-prompt';
import { TextSection } from '../../ui/text-section';
import { Words } from '../../ui/words';
import { EventFacts, SeriesLine } from './event-facts';
import { MeasuresSection } from './measures-section';
import { RelatedSections } from './related-sections';
import { ReportedSection } from './reported-section';

/** An event to read: what it was, what it stated about itself, and everything that happened at it. */
export function EventCard({ record: event, onEdit, onClose }: ScreenCardProps<Event>) {
  const { t } = useTranslation(['events', 'vocabulary', 'common']);
  const lang = useLang();
  const toConfirm = isToConfirm(event, useToday());
  const title = nameOf(event, lang);
  return (
    <Card
      recordId={event.id}
      lead={
        <>
          {event.format && <span className="tag tag-action">{t(`vocabulary:format.${event.format}`)}</span>}
          {event.dates && <span>{formatSpan(event.dates, lang)}</span>}
          {event.status && <StatusMark status={event.status} toConfirm={toConfirm} />}
        </>
      }
      title={title ? <Words text={title} /> : t('common:marks.noName')}
      sub={
        <>
          <SeriesLine event={event} />
          <DraftMark record={event} />
        </>
      }
      actions={<CardActions id={event.id} onEdit={onEdit} onGone={onClose} />}
      onClose={onClose}
    >
      {toConfirm && <StatusPrompt id={event.id} />}
      <EventFacts event={event} />
      <MeasuresSection event={event} />
      {event.speakers && event.speakers.length > 0 && (
        <CardSection title={t('card.speakers')} count={event.speakers.length}>
          <ParticipantLines entries={event.speakers.map((participant) => ({ participant }))} />
        </CardSection>
      )}
      <RelatedSections event={event} />
      <TextSection title={t('card.outcomes')} text={event.outcomes} />
      <ReportedSection event={event} />
      <TextSection title={t('card.notes')} text={event.notes} />
      <SourcesSection sources={event.sources} />
    </Card>
  );
}
