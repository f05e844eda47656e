import { useTranslation } from 'react-i18next';
import { useCounted } from '../../db/register-context';
import { CardSection } from '../../ui/card';
import { RecordLines } from '../../ui/record-lines';
import { mentionsOf } from './mentions';

/** Where a person or organisation appears: visits, events and documents. */
export function MentionsSection({ id }: { readonly id: string }) {
  const { t } = useTranslation('contacts');
  const mentions = useCounted((register) => mentionsOf(register, id), [id]);
  return (
    <CardSection title={t('mentions')} {...(mentions.length > 0 ? { count: mentions.length } : {})}>
      {mentions.length === 0 ? <p className="t3">{t('noMentions')}</p> : <RecordLines ids={mentions} />}
    </CardSection>
  );
}
