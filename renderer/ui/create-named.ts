import type { Lang, LocalText } from '../../shared/domain/language';
import { factsToAdd, namesWithPlace } from '../../shared/names/fill-city';
import type { PlaceMatch } from '../../shared/names/gazetteer/find-places';
import { scriptOf } from '../../shared/names/script-of';
import type { RegisterStore } from '../db/register-store';
import { actionOn } from './use-record-form';

/** Kinds that can be made on the spot from no more than a name. */
export type CreatableKind = 'city' | 'organisation' | 'person' | 'event' | 'source';

/**
 * Makes a record from its name alone, which stands in the language of its script, else in that of the screens; whatever
 * else is mandatory it lacks as a draft.
 */
export function createNamed(store: RegisterStore, kind: CreatableKind, name: string, lang: Lang) {
  const action = actionOn('create', kind);
  const text: LocalText = { [scriptOf(name) ?? lang]: name };
  if (kind === 'event') return store.createRecord(kind, { title: text }, action);
  if (kind === 'source') return store.createRecord(kind, { title: text }, action);
  if (kind === 'city') return store.createRecord(kind, { names: text }, action);
  if (kind === 'organisation') return store.createRecord(kind, { names: text }, action);
  return store.createRecord(kind, { names: text }, action);
}

/** Makes a city of a place of the gazetteer, with its names in three languages and the facts known of it. */
export function createFromPlace(store: RegisterStore, match: PlaceMatch, lang: Lang) {
  const names = namesWithPlace(match.names, undefined, lang);
  const facts = factsToAdd({ kind: 'city', id: '' }, match);
  return store.createRecord('city', { names, ...facts }, actionOn('create', 'city'));
}
