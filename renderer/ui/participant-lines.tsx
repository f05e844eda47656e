import { useTranslation } from 'react-i18next';
import { type LocalText, showText } from '../../shared/domain/language';
import type { Participant } from '../../shared/domain/record-base';
import { useRecord } from '../db/register-context';
import { useLang } from '../i18n/use-lang';
import classes from './record-facts.module.css';
import { RecordLink } from './record-name';
import { Words } from './words';

export interface ParticipantEntry {
  readonly participant: Participant;
  /** What the person is there: head, member, speaker. */
  readonly part?: string;
}

/** People in their parts, one a line: the post, the name or that it is not recorded, and the part. */
export function ParticipantLines({ entries }: { readonly entries: readonly ParticipantEntry[] }) {
  return (
    <ul className={classes.lines}>
      {entries.map(({ participant, part }, i) => (
        // People without a record have nothing of their own to be told apart by.
        <li key={participant.person ?? `post ${i}`}>
          <span className={classes.lineMain}>
            <PersonAndPost participant={participant} />
          </span>
          {part !== undefined && <span className="t3">{part}</span>}
        </li>
      ))}
    </ul>
  );
}

function PersonAndPost({ participant }: { readonly participant: Participant }) {
  const { t } = useTranslation('common');
  const post = usePostOf(participant);
  if (participant.person === undefined) {
    return (
      <>
        <LocalPost text={post} />
        <small className={`t3 ${classes.under}`}>{t('marks.nameNotRecorded')}</small>
      </>
    );
  }
  return (
    <>
      <RecordLink id={participant.person} />
      <small className={`t2 ${classes.under}`}>
        <LocalPost text={post} />
      </small>
    </>
  );
}

const LocalPost = ({ text }: { readonly text: LocalText | undefined }) => (
  <Words text={showText(text, useLang())} />
);

/** The post named for this part, else the person's latest one where the person's name is recorded. */
function usePostOf({ person, post }: Participant): LocalText | undefined {
  const record = useRecord(person);
  if (post !== undefined) return post;
  return record?.kind === 'person' && record.names !== undefined ? record.posts?.at(-1)?.title : undefined;
}
