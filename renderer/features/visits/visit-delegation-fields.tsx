import { useTranslation } from 'react-i18next';
import type { Direction } from '../../../shared/domain/vocabulary';
import { ParticipantField, ParticipantsField } from '../../ui/participants-field';
import { QuantityField } from '../../ui/quantity-field';
import { RecordPicker, RecordsPicker } from '../../ui/record-picker';
import type { RecordForm } from '../../ui/use-record-form';

export interface VisitDelegationFieldsProps {
  readonly form: RecordForm<'visit'>;
  readonly direction: Direction | undefined;
}

/** Who travels and who receives, and the three figures that are never added to one another. */
export function VisitDelegationFields({ form, direction }: VisitDelegationFieldsProps) {
  const { t } = useTranslation('visits');
  return (
    <>
      <ParticipantField label={t('field.head')} {...form('head')} />
      <ParticipantsField label={t('field.members')} {...form('members')} />
      <QuantityField label={t('field.people')} unit={t('form.peopleUnit')} {...form('people')} />
      <QuantityField label={t('field.groups')} hint={t('form.groupsHint')} {...form('groups')} />
      <QuantityField label={t('field.leaderMeetings')} {...form('leaderMeetings')} />
      <RecordsPicker
        label={t(direction === 'outgoing' ? 'field.hostsAbroad' : 'field.hosts')}
        kinds={['person', 'organisation']}
        create="organisation"
        {...form('hosts')}
      />
      <RecordPicker
        label={t('field.inviter')}
        kinds={['person', 'organisation']}
        create="organisation"
        {...form('inviter')}
      />
      <RecordPicker label={t('field.officer')} kinds={['person']} create="person" {...form('officer')} />
    </>
  );
}
