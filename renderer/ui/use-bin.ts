import { useTranslation } from 'react-i18next';
import { useRegisterStore } from '../db/register-context';
import { saveErrorText } from '../i18n/problem-text';
import { useServices } from './services';

/** Puts records into the bin without asking, and offers to take it back. */
export function useBin(): (ids: readonly string[]) => Promise<void> {
  const store = useRegisterStore();
  const { toasts } = useServices();
  const { t, i18n } = useTranslation('common');
  return async (ids) => {
    const outcome = await store.binRecords(ids, 'binRecord');
    if (outcome?.ok === false) {
      toasts.show({ tone: 'alert', text: saveErrorText(i18n, outcome.error) });
      return;
    }
    toasts.show({
      text: t('bin.moved', { count: ids.length }),
      action: { label: t('bin.undo'), run: () => void store.undo() },
    });
  };
}
