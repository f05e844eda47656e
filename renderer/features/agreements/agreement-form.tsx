import { useTranslation } from 'react-i18next';
import type { Agreement } from '../../../shared/domain/agreement';
import { documentKinds } from '../../../shared/domain/vocabulary';
import { useLang } from '../../i18n/use-lang';
import { useVocabulary } from '../../i18n/use-vocabulary';
import { CooperationFieldsField } from '../../ui/cooperation-fields-field';
import { PartialDateField } from '../../ui/date-field';
import { FormSection } from '../../ui/form-section';
import { MultiSelectField } from '../../ui/multi-select-field';
import { ParticipantsField } from '../../ui/participants-field';
import { RecordPicker, RecordsPicker } from '../../ui/record-picker';
import { SelectField } from '../../ui/select-field';
import { SourcesField } from '../../ui/sources-field';
import { TextField } from '../../ui/text-field';
import { TextField3 } from '../../ui/text-field-3';
import { type RecordForm, useRecordForm } from '../../ui/use-record-form';
import { documentLanguages, languageName } from './language-name';
import { PartiesField } from './parties-field';
import { TermField } from './term-field';

/** The whole document; each field is saved as it is typed. */
export function AgreementForm({ agreement }: { readonly agreement: Agreement }) {
  const { t } = useTranslation(['agreements', 'forms']);
  const form = useRecordForm<'agreement'>(agreement);
  const others = { kinds: ['agreement'], exclude: [agreement.id] } as const;
  return (
    <>
      <What form={form} />
      <Signing form={form} />
      <FormSection title={t('term')}>
        <TermField {...form('term')} />
      </FormSection>
      <Contents form={form} languages={agreement.languages} />
      <FormSection title={t('links.title')}>
        <RecordPicker label={t('form.renews')} hint={t('form.renewsHint')} {...others} {...form('renews')} />
        <RecordsPicker label={t('form.related')} {...others} {...form('related')} />
        <TextField3 label={t('forms:notes')} multiline {...form('notes')} />
        <SourcesField {...form('sources')} />
      </FormSection>
    </>
  );
}

interface PartProps {
  readonly form: RecordForm<'agreement'>;
}

function What({ form }: PartProps) {
  const { t } = useTranslation('agreements');
  const word = useVocabulary();
  return (
    <FormSection title={t('form.what')}>
      <SelectField
        label={t('form.kind')}
        options={documentKinds.map((value) => ({ value, label: word('documentKind', value) }))}
        {...form('documentKind')}
      />
      <TextField3 label={t('form.title')} {...form('title')} />
      <TextField label={t('form.number')} {...form('number')} />
      <PartiesField {...form('parties')} />
    </FormSection>
  );
}

function Signing({ form }: PartProps) {
  const { t } = useTranslation('agreements');
  return (
    <FormSection title={t('form.signing')}>
      <PartialDateField label={t('signedOn')} {...form('signedOn')} />
      <ParticipantsField label={t('signatories')} {...form('signatories')} />
      <RecordPicker label={t('signedIn')} kinds={['city']} create="city" {...form('signedIn')} />
      <RecordPicker label={t('signedAtVisit')} kinds={['visit']} {...form('signedAtVisit')} />
      <RecordPicker label={t('signedAtEvent')} kinds={['event']} {...form('signedAtEvent')} />
      <RecordPicker label={t('officer')} kinds={['person']} create="person" {...form('officer')} />
    </FormSection>
  );
}

interface ContentsProps extends PartProps {
  readonly languages: readonly string[] | undefined;
}

function Contents({ form, languages = [] }: ContentsProps) {
  const { t } = useTranslation('agreements');
  const lang = useLang();
  const known = [...new Set([...documentLanguages, ...languages])];
  return (
    <FormSection title={t('form.contents')}>
      <CooperationFieldsField label={t('areas')} {...form('areas')} />
      <TextField3 label={t('areasText')} multiline {...form('areasText')} />
      <MultiSelectField
        label={t('languages')}
        options={known.map((value) => ({ value, label: languageName(value, lang) }))}
        {...form('languages')}
      />
      <TextField label={t('originalKeptAt')} {...form('originalKeptAt')} />
    </FormSection>
  );
}
