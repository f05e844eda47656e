import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../ui/empty-state';

export interface NoContactsProps {
  readonly which: 'people' | 'organisations';
  /** True where the filter hides all there is. */
  readonly isFiltered: boolean;
  readonly onAdd: () => void;
  readonly onClear: () => void;
}

export function NoContacts({ which, isFiltered, onAdd, onClear }: NoContactsProps) {
  const { t } = useTranslation('contacts');
  if (isFiltered) {
    return (
      <EmptyState title={t('empty.filtered')}>
        <Button onClick={onClear}>{t('empty.clear')}</Button>
      </EmptyState>
    );
  }
  return (
    <EmptyState title={t(`empty.${which}`)} hint={t(`empty.${which}Hint`)}>
      <Button onClick={onAdd}>{t(which === 'people' ? 'addPerson' : 'addOrganisation')}</Button>
    </EmptyState>
  );
}
