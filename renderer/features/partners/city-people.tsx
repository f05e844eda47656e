import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { City } from '../../../shared/domain/city';
import { useCounted } from '../../db/register-context';
import { CardSection } from '../../ui/card';
import { RecordLink } from '../../ui/record-name';
import { useToday } from '../../ui/services';
import { LocalWords } from '../../ui/words';
import classes from './city-card.module.css';
import { peopleOf } from './city-records';

const shownAtFirst = 4;

/** Who is who there; where only the post is known, it says so. */
export function CityPeople({ city }: { readonly city: City }) {
  const { t } = useTranslation(['partners', 'common']);
  const today = useToday();
  const [whole, setWhole] = useState(false);
  const people = useCounted((register) => peopleOf(register, city.id, today), [city.id, today]);
  const action =
    people.length > shownAtFirst && !whole ? (
      <button type="button" className="linklike" onClick={() => setWhole(true)}>
        {t('common:actions.showAll')}
      </button>
    ) : undefined;
  return (
    <CardSection
      title={t('people.title')}
      {...(people.length > 0 ? { count: people.length } : {})}
      action={action}
    >
      {people.length === 0 && <p className={classes.nothing}>{t('people.none')}</p>}
      {people.slice(0, whole ? people.length : shownAtFirst).map(({ person, post }) => (
        <div key={person.id} className={classes.step}>
          <RecordLink id={person.id} />
          <small className="t3">
            {person.names ? <LocalWords text={post?.title} /> : t('common:marks.nameNotRecorded')}
          </small>
        </div>
      ))}
    </CardSection>
  );
}
