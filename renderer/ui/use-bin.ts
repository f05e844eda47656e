import { useTranslation } from 'react-i18next';
import { useRegisterStore } from '../db/register-context';
import { saveErrorText } from '../i18n/problem-text';
import { useServices } from './services';
import { actionOn } from './use-record-form';

/** Puts records into the bin without asking, and offers to take it back. */
export function useBin(): (ids: readonly string[]) => Promise<void> {
  const store = useRegisterStore();
  const { toasts } = useServices();
  const { t, i18n } = useTranslation('common');
  return async (ids) => {
    const only = ids.length === 1 ? store.view().get(ids[0] ?? '') : undefined;
    const outcome = await store.binRecords(ids, only ? actionOn('delete', only.kind) : 'deleteSeveral');
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
