import { useTranslation } from 'react-i18next';
import type { Visit } from '../../../shared/domain/visit';
import { ActivityForm } from '../../ui/activity-form';
import type { ScreenFormProps } from '../../ui/list-form-screen';
import { useRecordForm } from '../../ui/use-record-form';
import { VisitDelegationFields } from './visit-delegation-fields';
import { VisitMainFields } from './visit-main-fields';
import { VisitPaperFields } from './visit-paper-fields';

/** A visit to write, from what it is counted by to what is filed about it. */
export function VisitForm({ record: visit, ...leave }: ScreenFormProps<Visit>) {
  const { t } = useTranslation('visits');
  const form = useRecordForm<'visit'>(visit);
  return (
    <ActivityForm record={visit} newTitle={t('form.newTitle')} done={t('form.done')} {...leave}>
      <VisitMainFields visit={visit} form={form} />
      <VisitDelegationFields form={form} direction={visit.direction} />
      <VisitPaperFields form={form} />
    </ActivityForm>
  );
}
