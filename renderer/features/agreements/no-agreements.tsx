import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../ui/empty-state';

export interface NoAgreementsProps {
  /** True where the filter hides all there is. */
  readonly isFiltered: boolean;
  readonly onAdd: () => void;
  readonly onClear: () => void;
}

export function NoAgreements({ isFiltered, onAdd, onClear }: NoAgreementsProps) {
  const { t } = useTranslation('agreements');
  if (isFiltered) {
    return (
      <EmptyState title={t('empty.filtered')}>
        <Button onClick={onClear}>{t('empty.clear')}</Button>
      </EmptyState>
    );
  }
  return (
    <EmptyState title={t('empty.title')} hint={t('empty.hint')}>
      <Button onClick={onAdd}>{t('add')}</Button>
    </EmptyState>
  );
}
