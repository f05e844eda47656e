import { type MeasuredText, measurePdf } from './measured-pdf';

/** Where the text of a page begins and ends by each convention, in millimetres from its upper edge. */
const text = { gost: [20, 277], gbt: [37, 262], plain: [25, 272] } as const;

/** A page that stays blank at its foot, and the first words of the next one. */
export interface BlankFoot {
  readonly page: number;
  /** Share of the height of the text. */
  readonly blank: number;
  readonly next: string;
}

/** How much of each page of a summary but the last is blank below its last words. */
export async function blankFeet(path: string, convention: keyof typeof text): Promise<readonly BlankFoot[]> {
  const [top, bottom] = text[convention];
  const pages = new Map<number, MeasuredText[]>();
  for (const run of await measurePdf(path)) {
    if (run.baseline > top && run.baseline < bottom)
      pages.set(run.page, [...(pages.get(run.page) ?? []), run]);
  }
  return [...pages].slice(0, -1).map(([page, runs]) => ({
    page,
    blank: (bottom - Math.max(...runs.map(({ baseline }) => baseline))) / (bottom - top),
    next: (pages.get(page + 1) ?? [])
      .slice(0, 4)
      .map((run) => run.text)
      .join(''),
  }));
}
