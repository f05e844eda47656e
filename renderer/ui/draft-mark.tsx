import { useTranslation } from 'react-i18next';
import { missingFields } from '../../shared/domain/completeness';
import type { AnyRecord } from '../../shared/domain/records';
import { useFieldNames } from '../i18n/use-field-names';

/** Says that a record lacks mandatory fields, is not counted, and which fields those are; nothing when it is whole. */
export function DraftMark({
  record,
  short = false,
}: {
  readonly record: AnyRecord;
  readonly short?: boolean;
}) {
  const { t } = useTranslation('common');
  const names = useFieldNames();
  const missing = missingFields(record);
  if (missing.length === 0) return null;
  const fields = names(missing);
  if (short) {
    return (
      <span className="tag tag-action" title={t('draft.missing', { fields })}>
        {t('draft.short')}
      </span>
    );
  }
  return (
    <span className="row">
      <span className="tag tag-action">{t('draft.notCounted')}</span>
      <small className="t3">{t('draft.missing', { fields })}</small>
    </span>
  );
}
