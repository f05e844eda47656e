import { useTranslation } from 'react-i18next';
import type { City } from '../../../shared/domain/city';
import { useCounted } from '../../db/register-context';
import { CardSection } from '../../ui/card';
import { RecordLink } from '../../ui/record-name';
import { TermMark } from '../../ui/term-mark';
import classes from './city-card.module.css';
import { documentsOf } from './city-records';

/** The documents of this city or district alone, with how long they run. */
export function CityDocuments({ city }: { readonly city: City }) {
  const { t } = useTranslation('partners');
  const documents = useCounted((register) => documentsOf(register, city.id), [city.id]);
  return (
    <CardSection title={t('documents.title')} {...(documents.length > 0 ? { count: documents.length } : {})}>
      {documents.length === 0 && <p className={classes.nothing}>{t('documents.none')}</p>}
      {documents.map((agreement) => (
        <div key={agreement.id} className={classes.line}>
          <RecordLink id={agreement.id} />
          <TermMark agreement={agreement} />
        </div>
      ))}
    </CardSection>
  );
}
