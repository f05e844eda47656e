import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { launchApp } from './support/launch';
import { temporaryFolder } from './support/office-folder';
import { readPdf } from './support/read-pdf';
import { routes } from './support/routes';
import { runCommand } from './support/run-command';
import type { RunningApp } from './support/running-app';
import { goTo, openPalette } from './support/screen';

/** A name that would show a picture from elsewhere and run a script, if a page took it for more than a text. */
const hostile = (name: string) =>
  `${name} <img src="https://attack.example/x.png" onerror="window.attacked=true"><script>window.attacked=true</script>`;
const text = (name: string) => ({ ru: hostile(name), zh: hostile(name), en: hostile(name) });

const register = {
  format: 'partner-cities-register',
  version: 1,
  records: [
    { kind: 'office', id: 'office', city: 'home', department: text('Department') },
    { kind: 'city', id: 'home', names: { ru: 'Дом', zh: '家', en: 'Home' }, country: 'RU' },
    { kind: 'city', id: 'partner', names: text('Partner'), country: 'CN' },
    {
      ...{ kind: 'relationship', id: 'ties', city: 'partner' },
      transitions: [{ to: 'sister', on: '2020-05-07' }],
    },
    { kind: 'person', id: 'guest', names: text('Guest') },
    {
      ...{ kind: 'visit', id: 'visit', status: 'held', direction: 'incoming', cities: ['partner'] },
      ...{
        title: text('Visit'),
        dates: { from: '2025-05-07' },
        head: { person: 'guest' },
        notes: text('Notes'),
      },
    },
    {
      ...{ kind: 'event', id: 'event', status: 'held', format: 'forum', cities: ['partner'] },
      ...{ title: text('Forum'), dates: { from: '2025-06-01' } },
    },
    {
      ...{ kind: 'agreement', id: 'paper', documentKind: 'memorandum', signedOn: '2025-05-08' },
      ...{ title: text('Memorandum'), parties: [{ territory: 'city', city: 'partner' }] },
    },
  ],
};

let base = '';
let file = '';
let app: RunningApp;
let page: Page;

test.beforeAll(async () => {
  base = temporaryFolder();
  file = join(base, 'hostile.json');
  writeFileSync(file, JSON.stringify(register));
  const profileDir = join(base, 'office');
  app = await launchApp({ args: [file], profileDir, lang: 'en', asOf: '2025-11-21' });
  page = app.page;
  await page.getByRole('navigation').first().waitFor();
});
test.afterAll(async () => {
  await app.close();
  rmSync(base, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
});

/** What the names of the register have done to the page: nothing, if all is well. */
const harm = () =>
  page.evaluate(() => ({
    attacked: 'attacked' in window,
    foreign: document.querySelectorAll('img[onerror], #content script, [src*="attack.example"]').length,
  }));
const none = { attacked: false, foreign: 0 };

test('no screen asks anything of a network, whatever the names of the register say', async () => {
  for (const route of routes) {
    await goTo(page, route);
    await page.locator('#content h1, #content h2').first().waitFor();
    expect(await harm(), route).toEqual(none);
  }
  expect(app.blockedRequests()).toEqual([]);
  expect(app.log.filter(({ kind }) => kind === 'page-error')).toEqual([]);
});

test('HTML in a name is shown as the text it is: in a list, on a card, in the palette', async () => {
  for (const [route, name] of [
    ['/partners/partner', 'Partner'],
    ['/visits/visit', 'Visit'],
    ['/events/event', 'Forum'],
    ['/agreements/paper', 'Memorandum'],
  ] as const) {
    await goTo(page, route);
    await expect(page.locator('article h1').getByText(hostile(name)).first()).toBeVisible();
    await expect(page.getByRole('grid').getByText(hostile(name)).first()).toBeVisible();
  }
  await openPalette(page);
  await page.keyboard.insertText('memorandum <img');
  await expect(page.getByRole('option', { selected: true })).toContainText(hostile('Memorandum'));
  await page.keyboard.press('Escape');
  expect(await harm()).toEqual(none);
});

test('HTML in a name is printed as the text it is', async () => {
  const out = join(base, 'papers');
  mkdirSync(out);
  const about = ['--register', file, '--period', '2025', '--as-of', '2025-11-21', '--lang', 'en'];
  const { code, stderr } = await runCommand('summary', ...about, '--format', 'pdf', '--out', out);
  expect([code, stderr]).toEqual([0, '']);
  const [paper = ''] = readdirSync(out);
  const { pages } = await readPdf(join(out, paper));
  const dense = pages
    .flat()
    .join('')
    .replace(/[\s\u00a0\u00ad]/g, '');
  expect(dense).toContain('<script>window.attacked=true</script>');
});

test('the page can do only what the preload offers, and nothing can be put in its place', async () => {
  const seen = await page.evaluate(() => {
    const { desktop } = window;
    const replaced = [desktop, desktop.call].map((object) => Reflect.set(object, 'call', null));
    return {
      frozen: [desktop, desktop.call].map((object) => Object.isFrozen(object)),
      replaced,
      node: ['require', 'process', 'module', 'Buffer', 'electron', 'ipcRenderer'].filter(
        (name) => name in window,
      ),
      names: Object.keys(desktop).sort(),
    };
  });
  expect(seen).toEqual({ frozen: [true, true], replaced: [false, false], node: [], names: ['call', 'on'] });
});

test('a script in the page and a text run as a script are refused', async () => {
  const ran = await page.evaluate(async () => {
    const script = document.createElement('script');
    script.textContent = 'window.inlineRan = true';
    document.head.append(script);
    script.remove();
    // In a task of its own: what the test itself evaluates is not held to the page's policy.
    const made = await new Promise((done) =>
      setTimeout(() => {
        try {
          done(Reflect.construct(Function, ['return "ran"'])());
        } catch (error) {
          done(error instanceof Error ? error.name : 'unknown');
        }
      }),
    );
    return { inline: 'inlineRan' in window, made };
  });
  expect(ran).toEqual({ inline: false, made: 'EvalError' });
});

test('the page reaches no other address and opens no window, and stays where it is', async () => {
  const asked = await page.evaluate(async () => {
    const ask = (url: string) =>
      fetch(url).then(
        () => 'answered',
        () => 'refused',
      );
    const frame = document.createElement('iframe');
    frame.src = 'https://attack.example/frame';
    document.body.append(frame);
    const asked = [await ask('https://attack.example/'), await ask('http://127.0.0.1:9/')];
    frame.remove();
    window.open('https://attack.example/popup');
    return asked;
  });
  expect(asked).toEqual(['refused', 'refused']);
  await expect.poll(() => page.context().pages().length).toBe(1);
  const address = page.url();
  await page.evaluate(() => {
    location.href = 'https://attack.example/away';
  });
  await page.evaluate(() => new Promise((done) => setTimeout(done, 200)));
  expect(page.url()).toBe(address);
  await expect(page.getByRole('navigation').first()).toBeVisible();
});
