import { useTranslation } from 'react-i18next';
import type { Catalogue } from '../../locales/catalogue';

type FieldNames = Catalogue['forms']['fieldNames'];

/** Names of record fields as one phrase of a sentence: the date and the city. */
export function useFieldNames(): (fields: readonly string[]) => string {
  const { t, i18n } = useTranslation('forms');
  return (fields) => {
    const { fieldNames } = i18n.getResourceBundle(i18n.language, 'forms') as Catalogue['forms'];
    const names = fields.map((field) => fieldNames[field as keyof FieldNames] ?? field);
    return names.join(t('listComma'));
  };
}
