import { ActionIcon, Button } from '@mantine/core';
import { Check, Pencil, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { AnyRecord } from '../../shared/domain/records';
import { useRegisterStore } from '../db/register-context';
import { useBin } from './use-bin';
import { useCommand } from './use-command';
import { actionOn } from './use-record-form';

export interface RecordActionsProps {
  readonly record: AnyRecord;
  readonly editing: boolean;
  readonly onEdit: (editing: boolean) => void;
  /** Called when the record was put into the bin: the card has nothing more to show. */
  readonly onBinned: () => void;
  /** What goes into the bin with the record, such as the ties with a city. */
  readonly alongside?: readonly string[];
}

/** The buttons of a card: edit or done, and the bin; a record in the bin can be taken out again. */
export function RecordActions({ record, editing, onEdit, onBinned, alongside = [] }: RecordActionsProps) {
  const { t } = useTranslation('common');
  const store = useRegisterStore();
  const bin = useBin();
  const ids = [record.id, ...alongside];
  useCommand('edit', editing || record.binnedAt !== undefined ? null : () => onEdit(true));
  useCommand('record', editing ? () => onEdit(false) : null);
  if (record.binnedAt !== undefined) {
    const restore = () => void store.restoreRecords(ids, actionOn('restore', record.kind));
    return (
      <>
        <span className="tag">{t('marks.inBin')}</span>
        <Button onClick={restore}>{t('actions.restore')}</Button>
      </>
    );
  }
  const binLabel = t('actions.moveToBin');
  return (
    <>
      {editing ? (
        <Button
          variant="filled"
          leftSection={<Check size={16} strokeWidth={1.75} />}
          onClick={() => onEdit(false)}
        >
          {t('actions.done')}
        </Button>
      ) : (
        <ActionIcon
          variant="default"
          size={32}
          aria-label={t('actions.edit')}
          title={t('actions.edit')}
          onClick={() => onEdit(true)}
        >
          <Pencil size={16} strokeWidth={1.75} />
        </ActionIcon>
      )}
      <ActionIcon
        variant="subtle"
        size={32}
        aria-label={binLabel}
        title={binLabel}
        onClick={() => void bin(ids).then(onBinned)}
      >
        <Trash2 size={16} strokeWidth={1.75} />
      </ActionIcon>
    </>
  );
}
