import { useTranslation } from 'react-i18next';
import { fileErrorText } from '../i18n/problem-text';
import { useServices } from './services';

/** Opening a register file as an office of its own, and saving the whole register as one. */
export function useRegisterFiles(): {
  readonly open: () => Promise<void>;
  readonly save: () => Promise<void>;
} {
  const { desktop, toasts } = useServices();
  const { t, i18n } = useTranslation('common');
  return {
    open: async () => {
      const outcome = await desktop.call.registerOpenFile();
      if (outcome && !outcome.ok) toasts.show({ tone: 'alert', text: fileErrorText(i18n, outcome.error) });
    },
    save: async () => {
      const outcome = await desktop.call.registerSaveFile();
      if (outcome === null) return;
      if (!outcome.ok) return toasts.show({ tone: 'alert', text: fileErrorText(i18n, outcome.error) });
      const { path } = outcome.value;
      toasts.show({
        text: t('files.saved', { path }),
        action: { label: t('files.show'), run: () => void desktop.call.paperShowInFolder(path) },
      });
    },
  };
}
