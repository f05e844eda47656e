import { ActionIcon, Button } from '@mantine/core';
import { TriangleAlert, X } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { useToasts } from './services';
import classes from './toast-list.module.css';

/** Short messages at the foot of the window, with their undo or repair. */
export function ToastList() {
  const toasts = useToasts();
  const shown = useSyncExternalStore(toasts.subscribe, toasts.shown);
  const { t } = useTranslation('common');
  return (
    <section className={classes.list} aria-label={t('toast.label')} aria-live="polite">
      {shown.map(({ id, text, tone, action }) => (
        <div key={id} className={classes.toast} data-tone={tone} role={tone === 'alert' ? 'alert' : 'status'}>
          {tone === 'alert' && <TriangleAlert size={16} strokeWidth={1.75} aria-hidden="true" />}
          <span>{text}</span>
          {action && (
            <Button
              variant="subtle"
              h={28}
              onClick={() => {
                action.run();
                toasts.close(id);
              }}
            >
              {action.label}
            </Button>
          )}
          <ActionIcon
            variant="subtle"
            size={28}
            aria-label={t('toast.close')}
            onClick={() => toasts.close(id)}
          >
            <X size={16} strokeWidth={1.75} />
          </ActionIcon>
        </div>
      ))}
    </section>
  );
}
