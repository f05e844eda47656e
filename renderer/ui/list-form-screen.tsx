import type { ComponentType } from 'react';
import type { AnyRecord } from '../../shared/domain/records';
import { EscapeArea } from './escape-area';
import { ListCardLayout } from './list-card-layout';
import { useCardMode } from './use-card-mode';
import { useCloseCard } from './use-close-card';

export interface ScreenListProps {
  /** The record whose card is open. */
  readonly current: string | undefined;
  /** True beside a form, where the list only serves to find a record. */
  readonly narrow: boolean;
}

export interface ScreenCardProps<R> {
  readonly record: R;
  readonly onEdit: () => void;
  readonly onClose: () => void;
}

export interface ScreenFormProps<R> {
  readonly record: R;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

export interface ListFormScreenProps<R extends AnyRecord> {
  /** The name of the list's table, its path without the slash, and the key of its width. */
  readonly name: string;
  readonly record: R | undefined;
  readonly List: ComponentType<ScreenListProps>;
  readonly Card: ComponentType<ScreenCardProps<R>>;
  readonly Form: ComponentType<ScreenFormProps<R>>;
}

/** A list and beside it the card of the chosen record, or its form, before which the list draws back. */
export function ListFormScreen<R extends AnyRecord>({ name, record, ...parts }: ListFormScreenProps<R>) {
  const { List, Card, Form } = parts;
  const mode = useCardMode(record);
  const close = useCloseCard(name, `/${name}`);
  const card =
    record === undefined ? null : mode.editing ? (
      <Form key={record.id} record={record} onDone={() => mode.edit(false)} onClose={close} />
    ) : (
      <Card record={record} onEdit={() => mode.edit(true)} onClose={close} />
    );
  return (
    <ListCardLayout
      // A form needs more room than a card; each has a width of its own.
      name={mode.editing ? `${name}.form` : name}
      listWidth={mode.editing ? 340 : 784}
      list={
        <EscapeArea onEscape={close}>
          <List current={record?.id} narrow={mode.editing} />
        </EscapeArea>
      }
      card={card}
    />
  );
}
