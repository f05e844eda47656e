import { useTranslation } from 'react-i18next';
import type { LocalText } from '../../shared/domain/language';
import type { Participant } from '../../shared/domain/record-base';
import { bindLine, LineListField } from './line-list-field';
import { RecordPicker } from './record-picker';
import { TextField3 } from './text-field-3';
import type { Bound } from './use-field-text';
import { useLatestValue } from './use-latest-value';

interface ParticipantDraft {
  readonly person?: string | undefined;
  readonly post?: LocalText | undefined;
}

/** A person, or only the post where the name is not recorded. */
const participantOf = ({ person, post }: ParticipantDraft): Participant | null =>
  person === undefined && post === undefined
    ? null
    : { ...(person === undefined ? {} : { person }), ...(post === undefined ? {} : { post }) };

/** People in their parts: members of a delegation, speakers, signatories. */
export function ParticipantsField({ label, value, save }: Bound<Participant[]> & { readonly label: string }) {
  const { t } = useTranslation('forms');
  return (
    <LineListField<Participant, ParticipantDraft>
      label={label}
      value={value}
      save={save}
      blank={{}}
      draftOf={(item) => item}
      itemOf={participantOf}
    >
      {(draft, change) => (
        <>
          <RecordPicker
            label={t('participant.person')}
            kinds={['person']}
            create="person"
            {...bindLine(draft, change, 'person')}
          />
          <TextField3 label={t('participant.post')} {...bindLine(draft, change, 'post')} />
        </>
      )}
    </LineListField>
  );
}

/** One person in a part, such as the head of a delegation. */
export function ParticipantField({ label, value, save }: Bound<Participant> & { readonly label: string }) {
  const { t } = useTranslation('forms');
  const { latest, send } = useLatestValue(value);
  const write = (change: ParticipantDraft) =>
    send(participantOf({ ...latest(), ...change }) ?? undefined, save);
  return (
    <>
      <RecordPicker
        label={label}
        kinds={['person']}
        create="person"
        value={value?.person}
        save={(person) => write({ person })}
      />
      {value?.person === undefined && (
        <TextField3 label={t('participant.post')} value={value?.post} save={(post) => write({ post })} />
      )}
    </>
  );
}
