import type { PagesOfPlaces } from '../../shared/ipc/contract';
import type { TrialPages } from './filling/trial-pages';

/** The places of a list of contents where the pages of its sections stand; none in a paper without such a list. */
export const placesIn = (paper: HTMLElement): readonly HTMLElement[] => [
  ...paper.querySelectorAll<HTMLElement>('[data-page-of]'),
];

/** On which page each section begins, by the id of its element, as the pages were tried out. */
export const pagesTried = (places: readonly HTMLElement[], pages: TrialPages): PagesOfPlaces =>
  Object.fromEntries(
    places.flatMap(({ dataset: { pageOf = '' } }) => {
      const section = document.getElementById(pageOf);
      return section ? [[pageOf, pages.pageOf(section) + 1]] : [];
    }),
  );

/** The numbers have a column of their own, so they move nothing. */
export function numberContents(places: readonly HTMLElement[], pageOf: PagesOfPlaces): void {
  for (const place of places) place.textContent = String(pageOf[place.dataset.pageOf ?? ''] ?? '');
}
