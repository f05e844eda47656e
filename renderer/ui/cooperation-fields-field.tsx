import { useTranslation } from 'react-i18next';
import { type Field, fields } from '../../shared/domain/vocabulary';
import { FieldMark } from './field-mark';
import { MultiSelectField } from './multi-select-field';
import type { Bound } from './use-field-text';

/** Fields of cooperation, several of the closed list. */
export function CooperationFieldsField({ label, ...bound }: Bound<Field[]> & { readonly label: string }) {
  const { t } = useTranslation('vocabulary');
  return (
    <MultiSelectField
      label={label}
      options={fields.map((value) => ({
        value,
        label: t(`field.${value}`),
        mark: <FieldMark field={value} />,
      }))}
      {...bound}
    />
  );
}
