import { createRoot } from 'react-dom/client';
import { localeOf } from '../../shared/domain/language';
import type { PaperApi } from '../../shared/ipc/contract';
import type { ReportDocument } from '../../shared/report/document';
import { layoutOf } from '../../shared/report/layout';
import { LandContext, loadLand } from '../map/land';
import { fillPages } from './filling/fill-pages';
import { fontNeeds, loadFonts } from './font-needs';
import { boxUnprintable } from './glyphs';
import { dropIdleHyphens } from './hyphenation';
import { numberContents } from './number-contents';
import { pageFurniture } from './page-furniture';
import { PaperView } from './paper-view';
import { drawPictures } from './pictures/draw-pictures';
import { settled } from './settled';
import { textWidthMm } from './text-block';

declare global {
  interface Window {
    readonly paper: PaperApi;
  }
}

/** Shows the one document this page was opened for, and says when it may be printed. */
async function print(root: HTMLElement, paper: PaperApi): Promise<void> {
  const job = await paper.job();
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
  root.style.display = 'none';
  createRoot(root).render(
    <LandContext value={land}>
      <PaperView document={report} />
    </LandContext>,
  );
  await settled(root);
  await picturesRead(root);
  const missing = await loadFonts(document.fonts, fontNeeds(root, furniture));
  root.style.display = '';
  if (missing === null) dropIdleHyphens(root);
  if (missing === null && job.output === 'pages') fillPages(root, layoutOf(report));
  if (missing === null && job.output === 'pages') await numberContents(root, paper.pages);
  const drawn = missing === null && job.output === 'pictures' ? await drawPictures(root) : [];
  await paper.ready(missing, drawn);
}

/** A picture is read apart from the page that shows it, and one that is not read yet would print as a gap. */
const picturesRead = (root: HTMLElement): Promise<unknown> =>
  Promise.allSettled([...root.querySelectorAll('img')].map((picture) => picture.decode()));

/** The document with a box for each character that no font of papers has, so that it prints the same everywhere. */
function printable(report: ReportDocument): ReportDocument {
  const text = JSON.stringify(report);
  // JSON writes characters that are none by \u; nearly every paper has only such as print, which is soon seen.
  if (!text.includes('\\u') && boxUnprintable(text) === text) return report;
  return JSON.parse(text, (_, value: unknown) =>
    typeof value === 'string' ? boxUnprintable(value) : value,
  ) as ReportDocument;
}

const root = document.getElementById('paper');
if (root === null) throw new Error('paper.html has no #paper');
void print(root, window.paper);
