import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../ui/empty-state';

export interface NoPartnersProps {
  /** True where the filter hides all there is. */
  readonly isFiltered: boolean;
  readonly onAdd: () => void;
  readonly onClear: () => void;
}

export function NoPartners({ isFiltered, onAdd, onClear }: NoPartnersProps) {
  const { t } = useTranslation('partners');
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
