import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { missingFields } from '../../../shared/domain/completeness';
import type { Person, Post } from '../../../shared/domain/contacts';
import { localeOf, showText } from '../../../shared/domain/language';
import { formatDate } from '../../../shared/format/dates';
import { useLang } from '../../i18n/use-lang';
import { Card, CardSection, Fact } from '../../ui/card';
import { DraftMark } from '../../ui/draft-mark';
import { FormArea } from '../../ui/form-area';
import { RecordActions } from '../../ui/record-actions';
import { RecordLink } from '../../ui/record-name';
import { SourcesSection } from '../../ui/source-lines';
import { TextSection } from '../../ui/text-section';
import { LocalWords, Words } from '../../ui/words';
import classes from './contacts.module.css';
import { MentionsSection } from './mentions-section';
import { PersonForm } from './person-form';

export interface PersonCardProps {
  readonly person: Person;
  readonly onClose: () => void;
}

export function PersonCard({ person, onClose }: PersonCardProps) {
  const { t } = useTranslation(['contacts', 'common', 'forms']);
  const lang = useLang();
  const [editing, setEditing] = useState(() => missingFields(person).length > 0);
  const shown = showText(person.names, lang);
  return (
    <Card
      recordId={person.id}
      onClose={onClose}
      lead={
        <>
          {person.sensitive && <span className="tag tag-alert">{t('sensitive')}</span>}
          <DraftMark record={person} />
        </>
      }
      title={shown ? <Words text={shown} /> : t('common:marks.nameNotRecorded')}
      sub={
        person.nativeName !== undefined &&
        person.nativeName !== shown?.text && (
          <span lang={/\p{Script=Han}/u.test(person.nativeName) ? localeOf.zh : undefined}>
            {person.nativeName}
          </span>
        )
      }
      actions={<RecordActions record={person} editing={editing} onEdit={setEditing} onBinned={onClose} />}
    >
      {editing ? (
        <FormArea>
          <PersonForm person={person} />
        </FormArea>
      ) : (
        <>
          <dl>
            {person.city && (
              <Fact label={t('columns.city')}>
                <RecordLink id={person.city} />
              </Fact>
            )}
            {person.phones && <Fact label={t('phones')}>{person.phones.join(', ')}</Fact>}
            {person.emails && <Fact label={t('emails')}>{person.emails.join(', ')}</Fact>}
          </dl>
          <Posts posts={person.posts ?? []} />
          <MentionsSection id={person.id} />
          <TextSection title={t('forms:notes')} text={person.notes} />
          <SourcesSection sources={person.sources} />
        </>
      )}
    </Card>
  );
}

function Posts({ posts }: { readonly posts: readonly Post[] }) {
  const { t } = useTranslation('contacts');
  if (posts.length === 0) return null;
  return (
    <CardSection title={t('posts')} count={posts.length}>
      <ul className={classes.lines}>
        {posts.toReversed().map((post) => (
          <li key={JSON.stringify(post)}>
            <span>
              <LocalWords text={post.title} />
              {(post.organisation ?? post.city) && (
                <small className={classes.place}>
                  <RecordLink id={post.organisation ?? post.city ?? ''} />
                </small>
              )}
            </span>
            <Held post={post} />
          </li>
        ))}
      </ul>
    </CardSection>
  );
}

/** From when to when, as far as it is known. */
function Held({ post: { from, to } }: { readonly post: Post }) {
  const { t } = useTranslation('contacts');
  const lang = useLang();
  if (from === undefined && to === undefined) return null;
  const begin = from === undefined ? '…' : formatDate(from, lang);
  return (
    <span className="t3">
      {begin} — {to === undefined ? t('now') : formatDate(to, lang)}
    </span>
  );
}
