import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../ui/empty-state';

/** Says that a screen stopped, what is safe, and how to go on. */
export function CrashNotice({ detail, onAgain }: { readonly detail: string; readonly onAgain: () => void }) {
  const { t } = useTranslation('common');
  return (
    <div role="alert">
      <EmptyState title={t('crash.title')} hint={t('crash.hint')}>
        <Button variant="filled" onClick={onAgain}>
          {t('crash.again')}
        </Button>
        <small className="t3">{t('crash.detail', { detail })}</small>
      </EmptyState>
    </div>
  );
}
