/** How a table that is too wide gives way, one after the other: in its type, in short texts, in any word. */
const ways = ['small', 'wrapping', 'breaking'] as const;

/**
 * Makes every table as narrow as the text. One that reached beyond it would have the whole paper printed smaller: the
 * browser shrinks what is wider than its sheet. The paper may stand in columns.
 */
export function fitTables(paper: HTMLElement): void {
  const { width } = paper.getBoundingClientRect();
  for (const way of ways) {
    const tooWide = [...paper.querySelectorAll('table')].filter((table) => widthOf(table) > width + 1);
    for (const { classList } of tooWide) classList.add(way);
  }
}

/** Of its widest part, where columns part it. */
const widthOf = (table: HTMLElement): number =>
  Math.max(0, ...[...table.getClientRects()].map((part) => part.width));
