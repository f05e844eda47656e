import { useTranslation } from 'react-i18next';
import type { Visit } from '../../../shared/domain/visit';
import { formatQuantity } from '../../../shared/format/numbers';
import { useLang } from '../../i18n/use-lang';
import { CardSection } from '../../ui/card';
import { type ParticipantEntry, ParticipantLines } from '../../ui/participant-lines';

/** Who came: the head first, then the members; the stated number of people stands beside the heading. */
export function DelegationSection({ visit }: { readonly visit: Visit }) {
  const { t } = useTranslation('visits');
  const lang = useLang();
  const { head, members = [], people } = visit;
  const entries: readonly ParticipantEntry[] = [
    ...(head ? [{ participant: head, part: t('card.head') }] : []),
    ...members.map((participant) => ({ participant, part: t('card.member') })),
  ];
  const stated = people
    ? t('people', { count: people.value, figure: formatQuantity(people, lang, t('card.peopleCounter')) })
    : t('card.peopleNotStated');
  if (entries.length === 0 && !people) return null;
  return (
    <CardSection title={t('card.delegation')} count={stated}>
      <ParticipantLines entries={entries} />
    </CardSection>
  );
}
