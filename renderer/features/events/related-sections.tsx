import { useTranslation } from 'react-i18next';
import type { Event } from '../../../shared/domain/event';
import { compareDates } from '../../../shared/domain/partial-date';
import type { RegisterView } from '../../../shared/register/register';
import { useCounted } from '../../db/register-context';
import { CardSection } from '../../ui/card';
import { RecordLines } from '../../ui/record-lines';
import { useCreateLinked } from '../../ui/use-create-linked';

/** Ids of what belongs to an event, each list by date. */
interface Related {
  readonly subEvents: readonly string[];
  readonly delegations: readonly string[];
  readonly documents: readonly string[];
}

interface Dated {
  readonly id: string;
  readonly from: string | undefined;
}

function byDate(records: readonly Dated[]): readonly string[] {
  return [...records]
    .sort((a, b) => (a.from && b.from ? compareDates(a.from, b.from) : a.from ? -1 : b.from ? 1 : 0))
    .map(({ id }) => id);
}

function relatedTo(register: RegisterView, event: string): Related {
  const subEvents = register.all('event').filter(({ parent }) => parent === event);
  const visits = register.all('visit').filter((visit) => visit.event === event);
  const documents = register.all('agreement').filter(({ signedAtEvent }) => signedAtEvent === event);
  return {
    subEvents: byDate(subEvents.map(({ id, dates }) => ({ id, from: dates?.from }))),
    delegations: byDate(visits.map(({ id, dates }) => ({ id, from: dates?.from }))),
    documents: byDate(documents.map(({ id, signedOn }) => ({ id, from: signedOn }))),
  };
}

/** Sub-events, delegations that came for the event, documents signed at it; each can be added to from here. */
export function RelatedSections({ event: { id } }: { readonly event: Event }) {
  const create = useCreateLinked();
  const related = useCounted((register) => relatedTo(register, id), [id]);
  return (
    <>
      <Section name="subEvents" ids={related.subEvents} onAdd={() => void create('event', { parent: id })} />
      <Section
        name="delegations"
        ids={related.delegations}
        onAdd={() => void create('visit', { event: id })}
      />
      <Section
        name="documents"
        ids={related.documents}
        onAdd={() => void create('agreement', { signedAtEvent: id })}
      />
    </>
  );
}

interface SectionProps {
  readonly name: keyof Related;
  readonly ids: readonly string[];
  readonly onAdd: () => void;
}

function Section({ name, ids, onAdd }: SectionProps) {
  const { t } = useTranslation('events');
  return (
    <CardSection
      title={t(`card.${name}`)}
      count={ids.length}
      action={
        <button type="button" className="linklike" onClick={onAdd}>
          {t(`card.add.${name}`)}
        </button>
      }
    >
      <RecordLines ids={ids} />
    </CardSection>
  );
}
