import { useTranslation } from 'react-i18next';
import { type Kind, kinds } from '../../../shared/domain/records';
import { referencesOf } from '../../../shared/domain/references';
import { useCounted } from '../../db/register-context';
import { CardSection } from '../../ui/card';
import { RecordLines } from '../../ui/record-lines';

/** The records whose facts come from this source. */
export function ReferringRecords({ source }: { readonly source: string }) {
  const { t } = useTranslation('published');
  const ids = useCounted(
    (register) =>
      kinds
        .flatMap((kind: Kind) => register.all(kind))
        .filter((record) => referencesOf(record).some(({ target }) => target === source))
        .map(({ id }) => id),
    [source],
  );
  return (
    <CardSection title={t('usedBy')} count={ids.length}>
      {ids.length === 0 ? <p className="t2">{t('notUsed')}</p> : <RecordLines ids={ids} />}
    </CardSection>
  );
}
