import { useTranslation } from 'react-i18next';
import type { Source } from '../../../shared/domain/published';
import { PartialDateField } from '../../ui/date-field';
import { TextField } from '../../ui/text-field';
import { TextField3 } from '../../ui/text-field-3';
import { useRecordForm } from '../../ui/use-record-form';

/** Where something was published. */
export function SourceForm({ record }: { readonly record: Source }) {
  const { t } = useTranslation(['published', 'forms']);
  const form = useRecordForm<'source'>(record);
  return (
    <>
      <TextField3 label={t('fields.title')} {...form('title')} />
      <TextField3 label={t('fields.publisher')} {...form('publisher')} />
      <PartialDateField label={t('fields.publishedOn')} {...form('publishedOn')} />
      <TextField label={t('fields.link')} hint={t('linkHint')} {...form('link')} />
      <TextField3 label={t('forms:notes')} multiline {...form('notes')} />
    </>
  );
}
