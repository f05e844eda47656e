import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { RunningApp } from '../support/running-app';
import { launchFixture, runFixture } from './fixture';

let profile = '';
test.beforeEach(() => {
  profile = mkdtempSync(join(tmpdir(), 'host-fixture-'));
});
test.afterEach(() => rmSync(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 }));

test('IndexedDB of a session folder is there on the next start', async () => {
  for (const start of [1, 2]) {
    const app = await launchFixture({ profileDir: profile });
    await expect(app.page.getByText(`starts: ${start}`)).toBeVisible();
    expect(await app.close()).toBe(0);
  }
});

test('after kill -9 Chromium is gone and what was stored is there', async () => {
  const first = await launchFixture({ profileDir: profile });
  await expect(first.page.getByText('starts: 1')).toBeVisible();
  await first.kill9();
  const second = await launchFixture({ profileDir: profile });
  await expect(second.page.getByText('starts: 2')).toBeVisible();
  await second.close();
});

test('a second start hands over its arguments and ends; after kill -9 the lock is free', async () => {
  const first = await launchFixture({ profileDir: profile });
  expect(runFixture(profile, 'hello').code).toBe(5);
  await expect.poll(() => existsSync(join(profile, 'second.txt'))).toBe(true);
  expect(readFileSync(join(profile, 'second.txt'), 'utf8')).toContain('hello');
  await first.kill9();
  const second = await launchFixture({ profileDir: profile });
  await second.close();
});

test('the quit item of the menu ends the app with code 0', async () => {
  const app = await launchFixture({ profileDir: profile });
  await app.clickMenu('quit');
  expect(await app.exited).toBe(0);
  await app.close();
});

/** Ends a page, or the whole of Chromium, as a fault in it would. */
async function crash(app: RunningApp, method: 'Page.crash' | 'Browser.crash'): Promise<void> {
  const cdp = await app.page.context().newCDPSession(app.page);
  // Nobody is left to answer.
  cdp.send(method).catch(() => undefined);
}

test('a page that the person closes ends the app with code 0', async () => {
  const app = await launchFixture({ profileDir: profile });
  await app.page.close();
  expect(await app.exited).toBe(0);
});

for (const method of ['Page.crash', 'Browser.crash'] as const) {
  test(`${method} ends an app that does not listen, and not with code 0`, async () => {
    const app = await launchFixture({ profileDir: profile });
    await crash(app, method);
    expect(await app.exited).toBe(1);
    await app.close();
  });

  test(`after ${method} the page can be loaded again, over the same storage`, async () => {
    const app = await launchFixture({ profileDir: profile, args: ['--recover'] });
    await expect(app.page.getByText('starts: 1')).toBeVisible();
    const next = await app.pageAfter(() => crash(app, method));
    await expect(next.getByText('starts: 2')).toBeVisible();
    expect(await next.evaluate(() => window.fixture.invoke('echo', 'again'))).toBe('again');
    expect(await app.close()).toBe(0);
  });
}

test('a window that holds its close back takes the quit back and ends the app when it is gone', async () => {
  const app = await launchFixture({ profileDir: profile, args: ['--mistake', 'hold-close'] });
  expect(await app.close()).toBe(0);
  expect(readFileSync(join(profile, 'all-closed.txt'), 'utf8')).toBe('closed');
});

test('the end of the session reaches the window', async () => {
  const app = await launchFixture({ profileDir: profile });
  await app.endSession();
  expect(readFileSync(join(profile, 'session-end.txt'), 'utf8')).toBe('asked');
  await app.close();
});

test('a command without a window starts no browser and passes its exit code and output on', () => {
  const { code, stdout } = runFixture(profile, 'version', '--json');
  expect(code).toBe(3);
  expect(stdout).toMatch(/^Host Fixture 1\.2\.3 version --json --profile /);
  expect(existsSync(join(profile, 'working'))).toBe(false);
});

const mistakes: [string, RegExp][] = [
  ['window-before-ready', /Cannot create BrowserWindow before app is ready/],
  ['late-privileges', /must be called before app is ready/],
  ['no-privileges', /was not registered as privileged before ready/],
  ['second-protocol-handler', /has been registered already/],
  ['second-ipc-handler', /Attempted to register a second handler for 'echo'/],
  ['unknown-option', /the option 'frobnicate' is not known/],
  ['no-sandbox', /only sandboxed, isolated pages/],
  ['unknown-event', /app never emits 'frobnicated'/],
];
for (const [mistake, message] of mistakes) {
  test(`what Electron would punish ends the app: ${mistake}`, () => {
    const { code, stderr } = runFixture(profile, '--mistake', mistake);
    expect(stderr).toMatch(message);
    expect(code).not.toBe(0);
  });
}

test('a preload that asks for Node is reported', async () => {
  const app = await launchFixture({ profileDir: profile, args: ['--mistake', 'node-in-preload'] });
  await expect
    .poll(() => app.log.filter(({ kind }) => kind === 'preload-error'))
    .toEqual([{ kind: 'preload-error', data: 'module not found: node:fs' }]);
  await app.close();
});
