import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { chromium } from 'playwright-core';
import { browserEnvironment } from '../../build/runtime/browser.mjs';
import { fileFor, headersFor } from '../../electron/shell/app-files';
import { typesetText } from '../../electron/typeset/typeset-document';
import type { PaperApi } from '../../shared/ipc/contract';
import type { ReportDocument } from '../../shared/report/document';
import { root } from '../office/folders';

declare global {
  interface Window {
    finished?: string | null;
  }
}

/**
 * The page of a paper as it stands when it is printed, as HTML without any program: its elements, the rules that were
 * made for it, and links to its styles, which name the faces. Pages of its contents are left blank.
 */
export async function finishedPage(paper: ReportDocument): Promise<string> {
  const { PC_BROWSER, PC_BROWSER_ARGS = '--no-sandbox' } = browserEnvironment();
  const browser = await chromium.launch({
    ...(PC_BROWSER === undefined ? {} : { executablePath: PC_BROWSER }),
    args: PC_BROWSER_ARGS.split(' '),
  });
  try {
    const page = await browser.newPage();
    await page.route('**/*', async (route) => {
      const { pathname } = new URL(route.request().url());
      const file = fileFor(`app://bundle${pathname}`, join(root, 'out', 'renderer'));
      if (!file || extname(pathname) === '') return route.fulfill({ status: 404 });
      const { 'content-type': contentType = '' } = headersFor(file.type);
      return route.fulfill({ contentType, body: await readFile(file.path) });
    });
    await page.addInitScript((document: string) => {
      let asked = 0;
      const api: PaperApi = {
        job: async () => (asked++ === 0 ? { document, output: 'pages' } : new Promise(() => undefined)),
        fillPages: () => undefined,
        ready: async (missing) => {
          window.finished = missing;
          return null;
        },
      };
      Object.assign(window, { paper: api });
    }, typesetText(paper));
    await page.goto('https://bundle.localhost/paper.html');
    await page.waitForFunction(() => window.finished === null, undefined, { timeout: 240_000 });
    return await page.evaluate(() => {
      const rules = document.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules]);
      const style = document.createElement('style');
      style.textContent = rules.map(({ cssText }) => cssText).join('\n');
      for (const program of document.querySelectorAll('script, link[rel=modulepreload]')) program.remove();
      const script = document.createElement('script');
      Object.assign(script, { type: 'module', src: './finished.js' });
      document.head.append(style);
      const html = document.documentElement.outerHTML.replace('</body>', `${script.outerHTML}</body>`);
      return `<!doctype html>${html}`;
    });
  } finally {
    await browser.close();
  }
}
