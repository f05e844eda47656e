import { useTranslation } from 'react-i18next';
import { type Field, fields } from '../../shared/domain/vocabulary';
import { type StatusChoice, statusChoices } from './activity-filter';
import type { Choice } from './choice-menu';
import { FieldShape } from './field-mark';

/** The fields of cooperation with their shapes, behind "all". */
export function useFieldChoices(): readonly Choice<Field | 'all'>[] {
  const { t } = useTranslation(['common', 'vocabulary']);
  return [
    { value: 'all', label: t('marks.all') },
    ...fields.map((value) => ({
      value,
      label: t(`vocabulary:field.${value}`),
      mark: <FieldShape field={value} />,
    })),
  ];
}

/** Every status, what waits to be confirmed, and drafts, behind "all". */
export function useStatusChoices(): readonly Choice<StatusChoice>[] {
  const { t } = useTranslation(['common', 'vocabulary']);
  const label = (value: StatusChoice): string => {
    if (value === 'all' || value === 'toConfirm') return t(`marks.${value}`);
    return value === 'draft' ? t('draft.short') : t(`vocabulary:status.${value}`);
  };
  return statusChoices.map((value) => ({ value, label: label(value) }));
}
