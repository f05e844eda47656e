import type { PaperApi } from '../../shared/ipc/contract';

/**
 * Writes into the list of contents the page of each section; nothing where the paper has no such list. The pages are
 * those of a printing without ink: no page knows them before it is printed, and paint is most of what printing costs.
 * Call it when all else stands as it will be printed. The numbers have their own column, so they move nothing.
 */
export async function numberContents(root: HTMLElement, pages: PaperApi['pages']): Promise<void> {
  const places = [...root.querySelectorAll<HTMLElement>('[data-page-of]')];
  if (places.length === 0) return;
  // What nobody can see is not painted; hidden text would have the style of each element worked out anew, twice.
  root.style.opacity = '0';
  const pageOf = await pages();
  root.style.opacity = '';
  for (const place of places) place.textContent = String(pageOf[place.dataset.pageOf ?? ''] ?? '');
}
