import { useTranslation } from 'react-i18next';
import { EmptyList } from '../../ui/empty-list';

export interface NoContactsProps {
  readonly which: 'people' | 'organisations';
  /** True where the filter hides all there is. */
  readonly isFiltered: boolean;
  readonly onAdd: () => void;
  readonly onClear: () => void;
}

export function NoContacts({ which, ...list }: NoContactsProps) {
  const { t } = useTranslation('contacts');
  const texts = {
    title: t(`empty.${which}`),
    hint: t(`empty.${which}Hint`),
    add: t(which === 'people' ? 'addPerson' : 'addOrganisation'),
    filtered: t('empty.filtered'),
    clear: t('empty.clear'),
  };
  return <EmptyList texts={texts} {...list} />;
}
