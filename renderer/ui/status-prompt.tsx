import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Status } from '../../shared/domain/vocabulary';
import { useRegisterStore } from '../db/register-context';
import { saveErrorText } from '../i18n/problem-text';
import classes from './record-facts.module.css';
import { useToasts } from './services';

const answers = ['held', 'postponed', 'cancelled'] as const satisfies readonly Status[];

/** Asks of a planned visit or event whose date has passed whether it took place; one click answers. */
export function StatusPrompt({ id }: { readonly id: string }) {
  const { t, i18n } = useTranslation(['forms', 'vocabulary']);
  const store = useRegisterStore();
  const toasts = useToasts();
  const answer = async (status: Status) => {
    const action = status === 'held' ? 'confirmHeld' : 'changeStatus';
    const outcome = await store.saveFields(id, { status }, action);
    if (outcome?.ok === false) toasts.show({ tone: 'alert', text: saveErrorText(i18n, outcome.error) });
  };
  return (
    <div className={classes.prompt}>
      <p>{t('confirm.question')}</p>
      {answers.map((status) => (
        <Button
          key={status}
          size="xs"
          variant={status === 'held' ? 'filled' : 'default'}
          onClick={() => void answer(status)}
        >
          {t(`confirm.${status}`)}
        </Button>
      ))}
    </div>
  );
}
