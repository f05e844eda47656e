import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { termStates } from '../../../shared/counting/term-state';
import type { City } from '../../../shared/domain/city';
import { useCounted } from '../../db/register-context';
import { CardSection } from '../../ui/card';
import { RecordLink } from '../../ui/record-name';
import { useToday } from '../../ui/services';
import { TermMark } from '../../ui/term-mark';
import classes from './city-card.module.css';
import { documentsOf } from './city-records';

const shownAtFirst = 4;

/** The documents of this city or district alone with how long they run, those that still run first. */
export function CityDocuments({ city }: { readonly city: City }) {
  const { t } = useTranslation(['partners', 'common']);
  const today = useToday();
  const [whole, setWhole] = useState(false);
  const documents = useCounted(
    (register) => {
      const states = termStates(register, today);
      const isOver = (id: string) => Number(states.get(id) === 'ended' || states.get(id) === 'renewed');
      return documentsOf(register, city.id).toSorted((a, b) => isOver(a.id) - isOver(b.id));
    },
    [city.id, today],
  );
  const action =
    documents.length > shownAtFirst && !whole ? (
      <button type="button" className="linklike" onClick={() => setWhole(true)}>
        {t('common:actions.showAll')}
      </button>
    ) : undefined;
  return (
    <CardSection
      title={t('documents.title')}
      {...(documents.length > 0 ? { count: documents.length } : {})}
      action={action}
    >
      {documents.length === 0 && <p className={classes.nothing}>{t('documents.none')}</p>}
      {documents.slice(0, whole ? documents.length : shownAtFirst).map((agreement) => (
        <div key={agreement.id} className={classes.line}>
          <RecordLink id={agreement.id} />
          <TermMark agreement={agreement} />
        </div>
      ))}
    </CardSection>
  );
}
