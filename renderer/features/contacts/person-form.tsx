import { useTranslation } from 'react-i18next';
import type { Person } from '../../../shared/domain/contacts';
import { useCounted } from '../../db/register-context';
import { FormSection } from '../../ui/form-section';
import { LinesField } from '../../ui/lines-field';
import { NamesField } from '../../ui/names-field';
import { RecordPicker } from '../../ui/record-picker';
import { useToday } from '../../ui/services';
import { SourcesField } from '../../ui/sources-field';
import { TextField } from '../../ui/text-field';
import { TextField3 } from '../../ui/text-field-3';
import { ToggleField } from '../../ui/toggle-field';
import { useRecordForm } from '../../ui/use-record-form';
import { cityOfPerson } from './contact-rows';
import { PostsField } from './posts-field';

/** A person is complete with a name or a post: "name not recorded" is a real state. */
export function PersonForm({ person }: { readonly person: Person }) {
  const { t } = useTranslation(['contacts', 'forms']);
  const form = useRecordForm<'person'>(person);
  const today = useToday();
  const country = useCounted(
    (register) => register.find('city', cityOfPerson(register, person, today))?.country,
    [person, today],
  );
  return (
    <FormSection title={t('form.person')}>
      <NamesField label={t('form.names')} thing={{ kind: 'person', country }} {...form('names')} />
      <TextField label={t('form.nativeName')} hint={t('form.nativeNameHint')} {...form('nativeName')} />
      <PostsField {...form('posts')} />
      <RecordPicker label={t('form.city')} kinds={['city']} create="city" {...form('city')} />
      <LinesField label={t('form.phones')} hint={t('form.listHint')} {...form('phones')} />
      <LinesField label={t('form.emails')} hint={t('form.listHint')} {...form('emails')} />
      <ToggleField label={t('form.sensitive')} {...form('sensitive')} />
      <TextField3 label={t('forms:notes')} multiline {...form('notes')} />
      <SourcesField {...form('sources')} />
    </FormSection>
  );
}
