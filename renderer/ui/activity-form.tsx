import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Event } from '../../shared/domain/event';
import type { Visit } from '../../shared/domain/visit';
import { nameOf } from '../../shared/format/names';
import { useLang } from '../i18n/use-lang';
import { Card } from './card';
import { CardActions } from './card-actions';
import { shortcuts, shortcutText } from './commands';
import { CountedEffectPanel } from './counted-effect-panel';
import { DraftMark } from './draft-mark';
import { FormWithPanel } from './form-with-panel';
import { useCommand } from './use-command';
import { Words } from './words';

export interface ActivityFormProps {
  readonly record: Visit | Event;
  /** What stands in the place of a title that is not written yet. */
  readonly newTitle: string;
  /** The word of the button that leaves the form. */
  readonly done: string;
  readonly onDone: () => void;
  readonly onClose: () => void;
  /** The fields. */
  readonly children: ReactNode;
}

/** A visit or event to write, saved as one types, with what it will add to the counts beside it. */
export function ActivityForm({ record, newTitle, done, onDone, onClose, children }: ActivityFormProps) {
  const title = nameOf(record, useLang());
  useCommand('record', onDone);
  return (
    <Card
      recordId={record.id}
      lead={<DraftMark record={record} />}
      title={title ? <Words text={title} /> : newTitle}
      actions={
        <>
          <CardActions id={record.id} onGone={onClose} />
          <Button
            variant="filled"
            rightSection={<kbd>{shortcuts.record && shortcutText(shortcuts.record)}</kbd>}
            onClick={onDone}
          >
            {done}
          </Button>
        </>
      }
      onClose={onClose}
    >
      <FormWithPanel panel={<CountedEffectPanel record={record} />}>{children}</FormWithPanel>
    </Card>
  );
}
