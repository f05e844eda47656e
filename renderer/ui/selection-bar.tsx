import { Button } from '@mantine/core';
import { Check, Trash2, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useRegisterStore } from '../db/register-context';
import { saveErrorText } from '../i18n/problem-text';
import { Toolbar } from './screen-header';
import { useToasts } from './services';
import { useBin } from './use-bin';

export interface SelectionBarProps {
  /** The chosen visits or events. */
  readonly ids: readonly string[];
  readonly onClear: () => void;
}

/** What can be done with the chosen lines; each is one step that can be undone. */
export function SelectionBar({ ids, onClear }: SelectionBarProps) {
  const { t, i18n } = useTranslation(['forms', 'common']);
  const store = useRegisterStore();
  const toasts = useToasts();
  const bin = useBin();
  const markHeld = async () => {
    const changes = ids.map((id) => ({ id, values: { status: 'held' } }));
    const outcome = await store.saveMany(changes, 'confirmHeld');
    if (outcome?.ok === false) toasts.show({ tone: 'alert', text: saveErrorText(i18n, outcome.error) });
    else onClear();
  };
  return (
    <Toolbar label={t('selection.label')}>
      <span>{t('common:table.selected', { count: ids.length })}</span>
      <Button size="xs" leftSection={<Check size={14} strokeWidth={1.75} />} onClick={() => void markHeld()}>
        {t('selection.held')}
      </Button>
      <Button
        size="xs"
        leftSection={<Trash2 size={14} strokeWidth={1.75} />}
        onClick={() => void bin(ids).then(onClear)}
      >
        {t('common:actions.moveToBin')}
      </Button>
      <Button size="xs" variant="subtle" leftSection={<X size={14} strokeWidth={1.75} />} onClick={onClear}>
        {t('selection.clear')}
      </Button>
    </Toolbar>
  );
}
