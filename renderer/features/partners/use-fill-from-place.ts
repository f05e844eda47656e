import type { LocalText } from '../../../shared/domain/language';
import { factsToAdd } from '../../../shared/names/fill-city';
import type { PlaceMatch } from '../../../shared/names/gazetteer/find-places';
import { useRegisterStore } from '../../db/register-context';
import { actionOn } from '../../ui/use-record-form';

/** Gives a city the names of a place and the facts that its card lacks, as one step that undo takes back. */
export function useFillFromPlace(id: string) {
  const store = useRegisterStore();
  return (match: PlaceMatch, names: LocalText) => {
    const city = store.view().find('city', id);
    const facts = city ? factsToAdd(city, match) : {};
    return store.saveFields(id, { ...facts, names }, actionOn('edit', 'city'));
  };
}
