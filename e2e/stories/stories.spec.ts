import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { chooseRuntime } from '../../build/runtime/choose.mjs';
import { launchApp } from '../support/launch';
import { readPdf } from '../support/read-pdf';
import { goTo } from '../support/screen';
import { type Lang, type Story, stories } from './stories';

const languages: readonly Lang[] = ['ru', 'zh', 'en'];
const ownNames: Readonly<Record<Lang, string>> = { ru: 'Русский', zh: '中文', en: 'English' };
const registerOf = ({ office }: Story) =>
  resolve(import.meta.dirname, '..', '..', 'samples', `${office}.json`);

/** Lines break where they fit, words at hyphens, and apostrophes are curled on paper. */
const dense = (text: string) => text.replace(/[\s\u00a0\u00ad\u2010-]/g, '').replaceAll("'", '’');

let out = '';
test.beforeAll(() => {
  out = mkdtempSync(join(tmpdir(), 'partner-cities-stories-'));
});
test.afterAll(() => rmSync(out, { recursive: true, force: true }));

for (const story of stories) {
  test(`${story.name}: its facts are in the papers`, async () => {
    const runtime = await chooseRuntime({ browser: true, retry: false });
    for (const { period, facts } of story.papers) {
      const about = ['--register', registerOf(story), '--period', period, '--as-of', story.asOf];
      const code = await runtime.run(
        ['summary', ...about, '--lang', languages.join(','), '--format', 'pdf', '--out', out],
        { stdout: 'stderr' },
      );
      expect(code).toBe(0);
      for (const lang of languages) {
        const paper = await readPdf(join(out, `${story.office}-${period}-${lang}.pdf`));
        const text = dense(paper.pages.flat().join(''));
        for (const fact of facts[lang]) expect(text, `${fact} in ${period} ${lang}`).toContain(dense(fact));
      }
    }
  });

  test(`${story.name}: its facts are on the screens`, async () => {
    const app = await launchApp({ args: [registerOf(story)], asOf: story.asOf, lang: 'ru' });
    const { page } = app;
    await page.getByRole('navigation').first().waitFor();
    for (const lang of languages) {
      await page.getByText(ownNames[lang], { exact: true }).click();
      for (const { route, facts } of story.screens) {
        await goTo(page, route);
        for (const fact of facts[lang]) {
          await expect
            .poll(async () => dense((await page.locator('#content').textContent()) ?? ''), {
              message: `${fact} on ${route} in ${lang}`,
            })
            .toContain(dense(fact));
        }
      }
    }
    await app.close();
  });
}
