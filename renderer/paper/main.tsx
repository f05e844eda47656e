import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { languages, localeOf } from '../../shared/domain/language';
import type { PagesOfPlaces, PaperApi, PaperJob } from '../../shared/ipc/contract';
import type { ReportDocument } from '../../shared/report/document';
import { type Layout, layoutOf } from '../../shared/report/layout';
import { LandContext, loadLand } from '../map/land';
import { fillPages, givesWay } from './filling/fill-pages';
import { fitTables } from './filling/fit-tables';
import { onTrialPages } from './filling/trial-pages';
import { fontNeeds, loadFonts } from './font-needs';
import { boxUnprintable } from './glyphs';
import { dropIdleHyphens } from './hyphenation';
import { numberContents, pagesTried, placesIn } from './number-contents';
import { pageFurniture } from './page-furniture';
import { PaperView } from './paper-view';
import { drawPictures } from './pictures/draw-pictures';
import { settled } from './settled';
import { textWidthMm } from './text-block';
import { usualFaces } from './usual-faces';

declare global {
  interface Window {
    readonly paper: PaperApi;
  }
}

/** Lays out one paper after another: faces, coastlines and compiled code of one serve the next. */
async function serve(element: HTMLElement, paper: PaperApi): Promise<never> {
  void loadAhead(location.hash.slice(1));
  for (let shown: Root | null = null; ; ) {
    // What is shown stands until the next paper is asked for: it is printed meanwhile.
    const job = await paper.job();
    shown?.unmount();
    shown = createRoot(element);
    await layOut(job, { element, shown, paper });
  }
}

/** Loads what papers of a language need as a rule, while the first one is still to come. */
async function loadAhead(language: string): Promise<void> {
  const lang = languages.find((known) => known === language);
  if (lang) await Promise.all([loadFonts(document.fonts, usualFaces(lang)), loadLand()]);
}

interface Sheet {
  readonly element: HTMLElement;
  readonly shown: Root;
  readonly paper: PaperApi;
}

/** Shows a document, and says when it may be printed. */
async function layOut(job: PaperJob, { element, shown, paper }: Sheet): Promise<void> {
  const report = printable(job.document);
  const furniture = pageFurniture(report);
  document.documentElement.lang = localeOf[report.lang];
  document.title = report.meta.title;
  // A constructed sheet: the content policy allows no inline styles.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    `${furniture.css}\nbody { margin: 0 } .paper { width: ${textWidthMm[layoutOf(report)]}mm }`,
  );
  document.adoptedStyleSheets = [sheet];
  const land = report.blocks.some(({ type }) => type === 'map') ? await loadLand() : null;
  // Charts measure their words while they are drawn: each time all that is shown would be laid out, in faces to come.
  element.style.display = 'none';
  // Nobody looks on: drawn in one go, it is not put off for frames that a hidden window may not get.
  flushSync(() =>
    shown.render(
      <LandContext value={land}>
        <PaperView document={report} />
      </LandContext>,
    ),
  );
  await settled(element);
  await picturesRead(element);
  element.style.display = '';
  const missing = await loadFonts(document.fonts, fontNeeds(element, furniture));
  if (missing === null) dropIdleHyphens(element);
  const isSet = missing === null && job.output === 'pages';
  const { contents, pages } = isSet ? setPages(element, layoutOf(report), paper) : untried;
  const drawn = missing === null && job.output === 'pictures' ? await drawPictures(element) : [];
  const printed = await paper.ready(missing, drawn, contents, pages);
  if (!printed) return;
  numberContents(placesIn(element), printed);
  await paper.ready(missing, drawn, printed, pages);
}

/** What was found on trial pages: on which the sections begin, and how many there are. */
interface PagesSet {
  readonly contents: PagesOfPlaces;
  readonly pages: number | null;
}

const untried: PagesSet = { contents: {}, pages: null };

/** Fits tables, fills the pages and numbers the contents, where there are any. */
function setPages(element: HTMLElement, layout: Layout, { fillPages: sayFilling }: PaperApi): PagesSet {
  const paper = element.querySelector<HTMLElement>('.paper');
  if (!paper) return untried;
  const places = placesIn(paper);
  if (places.length === 0 && !givesWay(paper) && !paper.querySelector('table')) return untried;
  sayFilling();
  const found = onTrialPages(paper, layout, (pages) => {
    fitTables(paper);
    fillPages(pages);
    return { contents: pagesTried(places, pages), pages: pages.count() };
  });
  numberContents(places, found.contents);
  return found;
}

/** A picture is read apart from the page that shows it, and one that is not read yet would print as a gap. */
const picturesRead = (root: HTMLElement): Promise<unknown> =>
  Promise.allSettled([...root.querySelectorAll('img')].map((picture) => picture.decode()));

/**
 * A document, given as JSON, with a box for each character that no font of papers has, so that it prints the same
 * everywhere.
 */
function printable(text: string): ReportDocument {
  // JSON writes characters that are none by \u; nearly every paper has only such as print, which is soon seen.
  const isFine = !text.includes('\\u') && boxUnprintable(text) === text;
  const boxed = (_: string, value: unknown) => (typeof value === 'string' ? boxUnprintable(value) : value);
  return JSON.parse(text, isFine ? undefined : boxed) as ReportDocument;
}

const element = document.getElementById('paper');
if (element === null) throw new Error('paper.html has no #paper');
void serve(element, window.paper);
