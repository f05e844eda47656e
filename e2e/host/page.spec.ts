import { expect, test } from '@playwright/test';
import type { RunningApp } from '../support/running-app';
import { launchFixture } from './fixture';

let app: RunningApp;
test.beforeAll(async () => {
  app = await launchFixture();
  await expect(app.page.getByText('starts: 1')).toBeVisible();
});
test.afterAll(() => app.close());

/** What a promise of the page was rejected with. */
const rejection = (channel: string, value?: unknown): Promise<string> =>
  app.page.evaluate(
    ([name, given]) => window.fixture.invoke(String(name), given).then(() => 'resolved', String),
    [channel, value],
  );

test('the page gets what the preload exposes, frozen, and nothing else of it', async () => {
  const seen = await app.page.evaluate(() => ({
    version: window.fixture.version,
    frozen: Object.isFrozen(window.fixture),
    secret: 'preloadSecret' in window,
    node: 'require' in window || 'process' in window || 'module' in window,
    bindings: Object.keys(window).filter((name) => name.startsWith('host')),
  }));
  expect(seen).toEqual({ version: 1, frozen: true, secret: false, node: false, bindings: [] });
});

test('the page is as large as its window', async () => {
  await expect.poll(() => app.page.evaluate(() => innerWidth)).toBe(900);
});

test('the page has a secure origin with its own storage', async () => {
  expect(await app.page.evaluate(() => isSecureContext && crypto.subtle !== undefined)).toBe(true);
});

test('values come back from main as they went', async () => {
  const same = await app.page.evaluate(async () => {
    const value = {
      name: '哈尔滨',
      list: [1, null, true],
      gone: undefined,
      bytes: new Uint8Array([1, 2, 255]),
    };
    const copy = (await window.fixture.invoke('echo', value)) as typeof value;
    return [copy.name, copy.list, 'gone' in copy, copy.bytes instanceof Uint8Array, [...copy.bytes]];
  });
  expect(same).toEqual(['哈尔滨', [1, null, true], true, true, [1, 2, 255]]);
});

test('ten megabytes pass in both directions', async () => {
  const length = await app.page.evaluate(async () => {
    const copy = (await window.fixture.invoke('echo', new Uint8Array(10_000_000))) as Uint8Array;
    return copy.length;
  });
  expect(length).toBe(10_000_000);
});

test('more than Chromium takes in one debugging message arrives, and nothing overtakes it', async () => {
  const seen = await app.page.evaluate(async () => {
    const order: string[] = [];
    const large = window.fixture.invoke('random', 80_000_000).then((bytes) => {
      order.push('large');
      return (bytes as Uint8Array).length;
    });
    const small = window.fixture.invoke('echo', 'small').then(() => order.push('small'));
    return { length: await large, small: await small, order };
  });
  expect(seen.length).toBe(80_000_000);
  expect(seen.order).toEqual(['large', 'small']);
});

test('a Date is refused on the way to main and on the way back', async () => {
  const sent = await app.page
    .evaluate(async () => window.fixture.invoke('echo', new Date(0)))
    .then(() => 'resolved', String);
  expect(sent).toContain('JSON');
  expect(await rejection('date')).toContain('could not be cloned');
});

test('an error of a handler arrives with the words of Electron', async () => {
  expect(await rejection('fail')).toBe("Error: Error invoking remote method 'fail': Error: on purpose");
  expect(await rejection('nowhere')).toContain("No handler registered for 'nowhere'");
});

test('a call that the host does not know throws and names it', async () => {
  expect(await rejection('unknown-call')).toContain(
    'app.getFileIcon is not implemented by the Chromium host',
  );
});

test('main sees the sender under its own address', async () => {
  expect(await app.page.evaluate(() => window.fixture.invoke('sender'))).toEqual({
    url: 'app://bundle/index.html',
    same: true,
  });
});

test('the content security policy of the app holds', async () => {
  const inline = await app.page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "inline ran"';
    document.head.append(script);
    return document.title;
  });
  expect(inline).toBe('Fixture');
});

test('a worker of the app runs', async () => {
  const said = await app.page.evaluate(
    () =>
      new Promise((done) => {
        const worker = new Worker('worker.js', { type: 'module' });
        worker.onmessage = ({ data }) => done(data);
        worker.onerror = () => done('failed');
      }),
  );
  expect(said).toBe('worker runs');
});

test('a popup is denied and the page stays alone', async () => {
  await app.page.getByText('popup').click();
  await expect
    .poll(() => app.log.filter(({ kind }) => kind === 'popup'))
    .toEqual([{ kind: 'popup', data: { url: 'app://bundle/other.html', action: 'deny' } }]);
  await expect.poll(() => app.page.context().pages().length).toBe(1);
});

test('a navigation that the app prevents does not happen', async () => {
  await app.page.getByText('leave').click();
  await expect.poll(() => app.log.some(({ kind }) => kind === 'navigation-prevented')).toBe(true);
  await expect(app.page.getByRole('heading', { name: 'Fixture' })).toBeVisible();
});

test('nothing so far reached for a network', () => {
  expect(app.blockedRequests()).toEqual([]);
});

test('the theme of the app and of the system reach the page', async () => {
  const dark = (): Promise<boolean> =>
    app.page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
  expect(await app.page.evaluate(() => window.fixture.invoke('theme', 'dark'))).toBe(true);
  await expect.poll(dark).toBe(true);
  await app.page.evaluate(() => window.fixture.invoke('theme', 'system'));
  await expect.poll(dark).toBe(false);
  await app.setSystemDark(true);
  await expect.poll(dark).toBe(true);
});

test('a dialog is answered by the test, and refused without an answer', async () => {
  const answer = { canceled: false, filePath: '/somewhere/x.txt' };
  await app.answerDialog('showSaveDialog', answer);
  expect(await app.page.evaluate(() => window.fixture.invoke('dialog'))).toEqual(answer);
  expect(await rejection('dialog')).toContain('the test gave no answer');
});

test('a click in the menu reaches the page', async () => {
  const [file] = await app.menu();
  expect(file?.submenu?.map(({ id }) => id)).toEqual(['tick', 'quit']);
  await app.page.evaluate(() => {
    const stop = window.fixture.onTick((value) => {
      stop();
      document.title += ` ${JSON.stringify(value)}`;
    });
  });
  await app.clickMenu('tick');
  await expect(app.page).toHaveTitle('Fixture {"n":42,"bytes":{"0":7}}');
  await app.clickMenu('tick');
  await app.page.evaluate(() => window.fixture.invoke('echo'));
  await expect(app.page).toHaveTitle('Fixture {"n":42,"bytes":{"0":7}}');
});

test('the page prints to PDF', async () => {
  const head = await app.page.evaluate(async () => {
    const pdf = (await window.fixture.invoke('pdf')) as Uint8Array;
    return new TextDecoder().decode(pdf.subarray(0, 5));
  });
  expect(head).toBe('%PDF-');
});

test('after a reload the bridge works again', async () => {
  await app.page.reload();
  expect(await app.page.evaluate(() => window.fixture.invoke('echo', 'again'))).toBe('again');
});
