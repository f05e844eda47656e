import { useTranslation } from 'react-i18next';
import type { Organisation } from '../../../shared/domain/contacts';
import { organisationKinds } from '../../../shared/domain/vocabulary';
import { useVocabulary } from '../../i18n/use-vocabulary';
import { FormSection } from '../../ui/form-section';
import { RecordPicker } from '../../ui/record-picker';
import { SelectField } from '../../ui/select-field';
import { SourcesField } from '../../ui/sources-field';
import { TextField3 } from '../../ui/text-field-3';
import { useRecordForm } from '../../ui/use-record-form';

export function OrganisationForm({ organisation }: { readonly organisation: Organisation }) {
  const { t } = useTranslation(['contacts', 'forms']);
  const word = useVocabulary();
  const form = useRecordForm<'organisation'>(organisation);
  return (
    <FormSection title={t('form.organisationTitle')}>
      <TextField3 label={t('form.organisationName')} {...form('names')} />
      <SelectField
        label={t('form.kind')}
        options={organisationKinds.map((value) => ({ value, label: word('organisationKind', value) }))}
        {...form('organisationKind')}
      />
      <RecordPicker label={t('form.city')} kinds={['city']} create="city" {...form('city')} />
      <TextField3 label={t('forms:notes')} multiline {...form('notes')} />
      <SourcesField {...form('sources')} />
    </FormSection>
  );
}
