// npm run check:papers: makes papers of three and of sixty pages and looks at them with programs that did not make them.
import { checkDocx, convertAll } from './papers/check-docx.mjs';
import { checkPdf } from './papers/check-pdf.mjs';
import { makePapers } from './papers/make-papers.mjs';
import { providePrograms } from './papers/programs.mjs';
import { ensureBuilt } from './runtime/app-build.mjs';
import { chooseRuntime } from './runtime/choose.mjs';
import { ensurePackages } from './runtime/packages.mjs';
import { at, say } from './runtime/paths.mjs';

const folder = at('.cache', 'checked-papers');
/** As many faults of one check as are shown. */
const shown = 5;

async function check() {
  await ensurePackages();
  await providePrograms();
  await ensureBuilt();
  const runtime = await chooseRuntime({ browser: true, retry: false });
  say(runtime.why);
  const papers = await makePapers(runtime, folder);
  convertAll(papers, folder);
  let [passed, failed] = [0, 0];
  for (const paper of papers) {
    process.stdout.write(`\n${paper.name}\n`);
    for (const { what, faults } of [...checkPdf(paper), ...checkDocx(paper)]) {
      process.stdout.write(`  ${faults.length === 0 ? 'ok    ' : 'FAILED'}  ${what}\n`);
      for (const fault of faults.slice(0, shown)) process.stdout.write(`            ${fault}\n`);
      if (faults.length > shown) process.stdout.write(`            and ${faults.length - shown} more\n`);
      if (faults.length === 0) passed += 1;
      else failed += 1;
    }
  }
  process.stdout.write(`\n${passed} checks of ${papers.length} papers passed, ${failed} failed\n`);
  say('The papers are in .cache/checked-papers, to be looked at.');
  return failed === 0 && passed > 0 ? 0 : 1;
}

try {
  process.exitCode = await check();
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
