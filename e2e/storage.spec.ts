import { mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { launchApp } from './support/launch';
import { journalOf, officeFolder, sampleOf, temporaryFolder } from './support/office-folder';
import { runCommand } from './support/run-command';
import type { RunningApp } from './support/running-app';
import { goTo, languageLine, savedSaid } from './support/screen';
import { words } from './support/words';

const lang = 'en';
const rebuilt = words(lang, 'common.start.rebuilt');

let base = '';
let profile = '';
test.beforeEach(() => {
  base = temporaryFolder();
  profile = join(base, 'first');
});
test.afterEach(() => rmSync(base, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 }));

const start = (): Promise<RunningApp> =>
  launchApp({ args: [sampleOf('yekaterinburg')], profileDir: profile, lang, asOf: '2025-11-21' });

const department = (page: Page) => languageLine(page, words(lang, 'settings.office.department'), 'en', lang);

async function openDepartment(page: Page): Promise<void> {
  await goTo(page, '/settings/office');
  await department(page).waitFor();
}

const recordsOf = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((done, fail) => {
        const opening = indexedDB.open('partner-cities');
        opening.onerror = () => fail(opening.error);
        opening.onsuccess = () => {
          const counting = opening.result.transaction('records').objectStore('records').count();
          counting.onsuccess = () => {
            opening.result.close();
            done(counting.result);
          };
        };
      }),
  );

test('what was said to be saved is there after a kill; a working copy that is gone is filled from the journal', async () => {
  const first = await start();
  await openDepartment(first.page);
  await department(first.page).fill('Office of twin cities');
  await savedSaid(first.page, lang);
  await first.kill9();
  const office = officeFolder(profile);
  expect(journalOf(office)).toContain('Office of twin cities');

  const second = await start();
  await openDepartment(second.page);
  await expect(department(second.page)).toHaveValue('Office of twin cities');
  await expect(second.page.getByText(rebuilt)).toBeHidden();
  const records = await recordsOf(second.page);
  expect(records).toBeGreaterThan(50);
  expect(await second.close()).toBe(0);

  rmSync(join(office, 'working'), { recursive: true });
  const third = await start();
  await expect(third.page.getByText(rebuilt)).toBeVisible();
  await openDepartment(third.page);
  await expect(department(third.page)).toHaveValue('Office of twin cities');
  await expect.poll(() => recordsOf(third.page)).toBe(records);
  await third.close();
});

test('a working copy that was emptied is rebuilt and said, and one of a newer version is put aside unopened', async () => {
  const first = await start();
  await openDepartment(first.page);
  await expect.poll(() => recordsOf(first.page)).toBeGreaterThan(50);
  const records = await recordsOf(first.page);
  await first.page.evaluate(
    () =>
      new Promise<void>((done, fail) => {
        const deleting = indexedDB.deleteDatabase('partner-cities');
        deleting.onsuccess = () => done();
        deleting.onerror = () => fail(deleting.error);
      }),
  );
  const refilled = await first.pageAfter(() => first.page.reload().catch(() => undefined));
  await expect(refilled.getByText(rebuilt)).toBeVisible();
  await expect.poll(() => recordsOf(refilled)).toBe(records);
  await first.close();

  const second = await start();
  await openDepartment(second.page);
  await expect(second.page.getByText(rebuilt)).toBeHidden();
  await expect.poll(() => recordsOf(second.page)).toBe(records);
  await second.page.evaluate(
    () =>
      new Promise<void>((done, fail) => {
        const opening = indexedDB.open('partner-cities', 9_990);
        opening.onsuccess = () => done(opening.result.close());
        opening.onerror = () => fail(opening.error);
      }),
  );
  const reopened = await second.pageAfter(() => second.page.reload().catch(() => undefined));
  await expect(reopened.getByText(rebuilt)).toBeVisible();
  await expect.poll(() => recordsOf(reopened)).toBe(records);
  await second.close();
  // Chromium may leave a few files behind where its folder was; those go aside as well, under another name.
  const aside = join(officeFolder(profile), 'working-aside');
  const refused = readdirSync(aside).filter((name) => name.includes('newer-schema-999'));
  expect(refused).toHaveLength(1);
  const kept = readdirSync(join(aside, refused[0] ?? ''), { recursive: true }).map(String);
  expect(kept.filter((name) => name.includes('IndexedDB')).length).toBeGreaterThan(0);
});

test('a window that crashes comes back with everything that was saved; one that does not stop crashing says so', async () => {
  const app = await start();
  await openDepartment(app.page);
  await department(app.page).fill('Written before the crash');
  await savedSaid(app.page, lang);
  const crash = async (page: Page) => {
    const cdp = await page.context().newCDPSession(page);
    // Nobody is left to answer.
    cdp.send('Page.crash').catch(() => undefined);
  };
  let page = app.page;
  for (let crashes = 1; crashes <= 3; crashes += 1) {
    const crashed = page;
    page = await app.pageAfter(() => crash(crashed));
    await openDepartment(page);
    await expect(department(page)).toHaveValue('Written before the crash');
  }
  await app.answerDialog('showMessageBox', { response: 0 });
  await crash(page);
  expect(await app.exited).toBe(1);
  expect(JSON.stringify(app.log)).toContain(words(lang, 'menu.dialog.pageStopped'));
  await app.close();
});

test('one office has one writer: a second app is refused in one sentence, a command reads on', async () => {
  const first = await start();
  await first.page.getByRole('navigation').first().waitFor();
  const office = officeFolder(profile);
  // The second app finds the first one's offices, as two computers do on a shared folder.
  const other = join(base, 'second');
  const second = await launchApp({ profileDir: other, lang, asOf: '2025-11-21' });
  mkdirSync(`${other}-app`, { recursive: true });
  symlinkSync(join(`${profile}-app`, 'offices'), join(`${other}-app`, 'offices'), 'junction');
  await goTo(second.page, '/settings/data');
  await second.page
    .getByRole('button', { name: words(lang, 'settings.data.openOffice'), exact: true })
    .click();
  const [refusal = ''] = words(lang, 'errors.profileInUse', { host: hostname() }).split('(');
  await expect(second.page.getByRole('alert')).toContainText(refusal);
  await expect(second.page.getByRole('alert')).not.toContainText(/\d{4}-\d{2}-\d{2}T/);
  const { code } = await runCommand('validate', '--profile', office);
  expect(code).toBe(0);
  await second.close();
  await openDepartment(first.page);
  await department(first.page).fill('Still the only writer');
  await savedSaid(first.page, lang);
  await first.close();
  expect(journalOf(office)).toContain('Still the only writer');
});

test('an office that was just left can be opened again at once', async () => {
  const app = await start();
  await openDepartment(app.page);
  const title = await app.windowTitle();
  await app.pageAfter(() =>
    app.page.evaluate(async () => {
      const { call } = window.desktop;
      const [own] = await call.profileList();
      // Both are asked before the window of the first gives way.
      void call.profileOpenTraining();
      void call.profileOpen(own?.id ?? '');
    }),
  );
  const again = await app.pageAfter(async () => undefined);
  await again.getByRole('navigation').first().waitFor();
  expect(await app.windowTitle()).toBe(title);
  await app.close();
});

/** Types with the page's clock standing still, so that no timer of the field saves the text. */
async function typeUnsaved(page: Page, text: string): Promise<void> {
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 60_000);
  await department(page).fill(text);
}

test('text still in its field is saved when the system shuts down and when the window closes', async () => {
  const app = await start();
  await openDepartment(app.page);
  const office = officeFolder(profile);
  await typeUnsaved(app.page, 'Written before the shutdown');
  expect(journalOf(office)).not.toContain('Written before the shutdown');
  await app.endSession();
  await expect.poll(() => journalOf(office)).toContain('Written before the shutdown');
  await department(app.page).fill('Written before the close');
  expect(await app.close()).toBe(0);
  expect(journalOf(office)).toContain('Written before the close');
});
