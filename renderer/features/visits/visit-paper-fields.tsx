import { useTranslation } from 'react-i18next';
import { PartialDateField } from '../../ui/date-field';
import { SourcesField } from '../../ui/sources-field';
import { TextField } from '../../ui/text-field';
import { TextField3 } from '../../ui/text-field-3';
import type { RecordForm } from '../../ui/use-record-form';

/** Why, with what order and money, what came of it, and where it was published. */
export function VisitPaperFields({ form }: { readonly form: RecordForm<'visit'> }) {
  const { t } = useTranslation('visits');
  return (
    <>
      <TextField3 label={t('field.purpose')} multiline {...form('purpose')} />
      <TextField3 label={t('field.outcomes')} multiline {...form('outcomes')} />
      <PartialDateField label={t('field.reportDue')} {...form('reportDue')} />
      <TextField label={t('field.orderNumber')} {...form('orderNumber')} />
      <TextField label={t('field.cost')} {...form('cost')} />
      <TextField label={t('field.funds')} {...form('funds')} />
      <TextField3 label={t('field.notes')} multiline {...form('notes')} />
      <SourcesField {...form('sources')} />
    </>
  );
}
