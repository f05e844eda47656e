import { mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core';
import { settings } from './settings';
import { HostError } from './strict';

/** One running Chromium with one profile: what a session becomes when its first window opens. */
export type Engine = {
  context: BrowserContext;
  browser: Browser;
  headless: boolean;
  port: number | undefined;
  /** The page that Chromium opened by itself has a window already. */
  used: boolean;
};

/** The app must be offline by construction: nothing of Chromium's own leaves the machine either. */
const OFFLINE = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-domain-reliability',
  '--no-pings',
  '--no-first-run',
  '--no-default-browser-check',
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--proxy-server=http://127.0.0.1:9',
  '--proxy-bypass-list=<-loopback>',
];

const running = new Set<Engine>();

function chromiumArguments(headless: boolean, port: number | undefined): string[] {
  const asRoot = process.getuid?.() === 0;
  return [
    ...OFFLINE,
    ...(asRoot ? ['--no-sandbox'] : []),
    ...(headless ? [] : ['--app=data:text/html,', '--test-type']),
    ...(port === undefined ? [] : [`--remote-debugging-port=${port}`]),
    ...settings.browserArguments,
  ];
}

function browserPath(): string {
  if (settings.browser) return settings.browser;
  throw new HostError('PC_BROWSER names no Chromium; start through build/start.mjs, which finds one');
}

const definedEnvironment = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );

const pause = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

/** A Chromium whose host was killed needs a moment to leave its profile; a profile in use is tried for ten seconds. */
async function patiently<T>(launch: () => Promise<T>): Promise<T> {
  const deadline = Date.now() + 10_000;
  for (;;) {
    try {
      return await launch();
    } catch (error) {
      const inUse = /ProcessSingleton|already in use|existing browser session|has been closed/i.test(
        String(error),
      );
      if (!inUse || Date.now() > deadline) throw error;
      await pause(250);
    }
  }
}

/** Starts Chromium on a profile folder, which survives, or on a throw-away profile when the folder is undefined. */
export async function startEngine(folder: string | undefined, headless: boolean): Promise<Engine> {
  const { chromium } = await import('playwright-core');
  const port = settings.controlled ? await freePort() : undefined;
  if (folder !== undefined) mkdirSync(folder, { recursive: true });
  const context = await patiently(() =>
    chromium.launchPersistentContext(folder ?? '', {
      executablePath: browserPath(),
      headless,
      ...(settings.browserLibraries
        ? { env: { ...definedEnvironment(), LD_LIBRARY_PATH: settings.browserLibraries } }
        : {}),
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
      ignoreDefaultArgs: ['--enable-automation', ...(headless ? [] : ['about:blank'])],
      args: chromiumArguments(headless, port),
      viewport: null,
      locale: settings.locale,
      acceptDownloads: false,
      serviceWorkers: 'block',
    }),
  );
  const browser = context.browser();
  if (!browser) throw new HostError('this playwright-core gives no browser for a persistent context');
  const engine: Engine = { context, browser, headless, port, used: false };
  running.add(engine);
  browser.on('disconnected', () => running.delete(engine));
  return engine;
}

/** A port that was free a moment ago, for the test's own connection to this Chromium. */
function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer().on('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

export const browserSession = (engine: Engine): Promise<CDPSession> => engine.browser.newBrowserCDPSession();

/** Whether Chromium still answers: its pages are told to be closed before it is itself when it crashes. */
export const isAlive = (engine: Engine): Promise<boolean> =>
  browserSession(engine).then(
    (cdp) => cdp.detach().then(() => true),
    () => false,
  );

/** The blank page that Chromium opens by itself is used for the first window; a window that people see has no other. */
export async function takePage(engine: Engine): Promise<Page> {
  const [blank] = engine.context.pages();
  const first = !engine.used && blank;
  engine.used = true;
  return first || engine.context.newPage();
}

export async function stopEngine(engine: Engine): Promise<void> {
  running.delete(engine);
  await engine.context.close().catch(() => undefined);
}

export async function stopEngines(): Promise<void> {
  await Promise.all([...running].map(stopEngine));
}
