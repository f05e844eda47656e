import { ActionIcon } from '@mantine/core';
import { Pencil, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useBin } from './use-bin';
import { useCommand } from './use-command';

export interface CardActionsProps {
  readonly id: string;
  /** Absent where the record is being edited already. */
  readonly onEdit?: () => void;
  /** Called once the record lies in the bin. */
  readonly onGone: () => void;
}

/** The buttons of a card's head: edit, and put into the bin. */
export function CardActions({ id, onEdit, onGone }: CardActionsProps) {
  const { t } = useTranslation('common');
  const bin = useBin();
  useCommand('edit', onEdit ?? null);
  return (
    <>
      {onEdit && (
        <ActionIcon
          variant="default"
          size={32}
          aria-label={t('actions.edit')}
          title={t('actions.edit')}
          onClick={onEdit}
        >
          <Pencil size={16} strokeWidth={1.75} />
        </ActionIcon>
      )}
      <ActionIcon
        variant="subtle"
        size={32}
        aria-label={t('actions.moveToBin')}
        title={t('actions.moveToBin')}
        onClick={() => void bin([id]).then(onGone)}
      >
        <Trash2 size={16} strokeWidth={1.75} />
      </ActionIcon>
    </>
  );
}
