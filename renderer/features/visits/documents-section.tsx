import { useTranslation } from 'react-i18next';
import type { Visit } from '../../../shared/domain/visit';
import { useCounted } from '../../db/register-context';
import { CardSection } from '../../ui/card';
import { RecordLines } from '../../ui/record-lines';
import { useCreateLinked } from '../../ui/use-create-linked';

/** Documents signed at the visit, and the button that adds one. */
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
  const create = useCreateLinked();
  const add = () => void create('agreement', { signedAtVisit: visit.id });
  return (
    <CardSection
      title={t('card.documents')}
      count={ids.length}
      action={
        <button type="button" className="linklike" onClick={add}>
          {t('card.addDocument')}
        </button>
      }
    >
      <RecordLines ids={ids} />
    </CardSection>
  );
}
