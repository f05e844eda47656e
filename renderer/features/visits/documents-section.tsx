import { useTranslation } from 'react-i18next';
import type { Visit } from '../../../shared/domain/visit';
import { useCounted } from '../../db/register-context';
import { CardSection } from '../../ui/card';
import { RecordLines } from '../../ui/record-lines';

/** Documents signed at the visit; nothing where there are none. */
export function DocumentsSection({ visit }: { readonly visit: Visit }) {
  const { t } = useTranslation('visits');
  const ids = useCounted(
    (register) =>
      register
        .all('agreement')
        .filter(({ signedAtVisit }) => signedAtVisit === visit.id)
        .map(({ id }) => id),
    [visit.id],
  );
  if (ids.length === 0) return null;
  return (
    <CardSection title={t('card.documents')} count={ids.length}>
      <RecordLines ids={ids} />
    </CardSection>
  );
}
