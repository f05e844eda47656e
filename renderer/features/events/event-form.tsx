import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { missingFields } from '../../../shared/domain/completeness';
import type { Event } from '../../../shared/domain/event';
import { nameOf } from '../../../shared/format/names';
import { useLang } from '../../i18n/use-lang';
import { Card } from '../../ui/card';
import { CardActions } from '../../ui/card-actions';
import { shortcuts, shortcutText } from '../../ui/commands';
import { CountedEffectPanel } from '../../ui/counted-effect-panel';
import { DraftMark } from '../../ui/draft-mark';
import { FormWithPanel } from '../../ui/form-with-panel';
import { useCommand } from '../../ui/use-command';
import { useRecordForm } from '../../ui/use-record-form';
import { Words } from '../../ui/words';
import { EventFigureFields } from './event-figure-fields';
import { EventMainFields } from './event-main-fields';
import { EventPartnerFields } from './event-partner-fields';

export interface EventFormProps {
  readonly event: Event;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** An event to write, saved as one types, with what it will add to the counts beside it. */
export function EventForm({ event, onDone, onClose }: EventFormProps) {
  const { t } = useTranslation('events');
  const form = useRecordForm<'event'>(event);
  const title = nameOf(event, useLang());
  useCommand('record', onDone);
  return (
    <Card
      recordId={event.id}
      lead={<DraftMark record={event} />}
      title={title ? <Words text={title} /> : t('form.newTitle')}
      actions={
        <>
          <CardActions id={event.id} onGone={onClose} />
          <Button
            variant="filled"
            rightSection={<kbd>{shortcuts.record && shortcutText(shortcuts.record)}</kbd>}
            onClick={onDone}
          >
            {t('form.done')}
          </Button>
        </>
      }
      onClose={onClose}
    >
      <FormWithPanel
        panel={<CountedEffectPanel record={event} />}
        focusFirst={missingFields(event).length > 0}
      >
        <EventMainFields event={event} form={form} />
        <EventPartnerFields form={form} />
        <EventFigureFields form={form} />
      </FormWithPanel>
    </Card>
  );
}
