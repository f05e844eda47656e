import { type ChildProcess, fork } from 'node:child_process';
import { resolve } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { browserEnvironment } from '../../build/runtime/browser.mjs';
import type { LogEntry, MenuEntry, Runtime, Start } from './running-app';

type Report =
  | { type: 'log'; entry: LogEntry }
  | { type: 'window'; port: number }
  | { type: 'reply'; id: number; value?: unknown; error?: string };

const host = resolve(import.meta.dirname, '..', '..', 'out', 'host', 'run.js');

/** The process channel to the host: commands out, log and first window in. */
class Channel {
  readonly log: LogEntry[] = [];
  readonly exited: Promise<number | null>;
  private readonly ports: number[] = [];
  private taken = 0;
  private wake: () => void = () => undefined;
  private readonly waiting = new Map<
    number,
    { resolve: (value: unknown) => void; reject: (error: Error) => void }
  >();
  private sequence = 0;

  constructor(readonly child: ChildProcess) {
    this.exited = new Promise((done) => child.once('exit', (code) => done(code)));
    child.on('message', (report: Report) => this.receive(report));
  }

  /** The debugging port of the next window that nobody has asked for yet. */
  async nextWindow(): Promise<number> {
    const ended = this.exited.then((code) => {
      throw new Error(`the app ended with code ${code} and opened no window`);
    });
    ended.catch(() => undefined);
    while (this.taken >= this.ports.length) {
      const reported = new Promise<void>((done) => {
        this.wake = done;
      });
      await Promise.race([ended, reported]);
    }
    return this.ports[this.taken++] ?? 0;
  }

  command(command: object): Promise<unknown> {
    const id = ++this.sequence;
    return new Promise((done, fail) => {
      this.waiting.set(id, { resolve: done, reject: fail });
      this.child.send({ id, command }, (error) => error && fail(error));
    });
  }

  private receive(report: Report): void {
    if (report.type === 'window') {
      this.ports.push(report.port);
      this.wake();
      return;
    }
    if (report.type === 'log') {
      this.log.push(report.entry);
      return;
    }
    const waiting = this.waiting.get(report.id);
    this.waiting.delete(report.id);
    if (report.error === undefined) waiting?.resolve(report.value);
    else waiting?.reject(new Error(report.error));
  }
}

/** Attaches a second client beside the host's own, with nothing overridden: the host decides theme and size. */
async function attach(port: number): Promise<Page> {
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`, {
    noDefaults: true,
    isLocal: true,
  });
  const [context] = browser.contexts();
  if (!context) throw new Error('the host has no browser context');
  const page = context.pages().at(-1) ?? (await context.waitForEvent('page'));
  await page.waitForURL(/^https:\/\/[^/]+\.localhost\//);
  return page;
}

const detach = (pages: Page[]): Promise<unknown> =>
  Promise.allSettled(pages.map((page) => page.context().browser()?.close()));

/** Runs the app's main file under Node on the Chromium host. */
export async function launchOnHost(start: Start): Promise<Runtime> {
  const child = fork(host, [start.main, ...start.args], {
    execArgv: [],
    env: {
      ...process.env,
      ...browserEnvironment(),
      PC_HOST_CONTROL: '1',
      PC_HOST_LOCALE: start.locale,
      ...(start.headless ? { PC_HOST_HEADLESS: '1' } : {}),
      ...start.env,
    },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const channel = new Channel(child);
  const page = await attach(await channel.nextWindow());
  const pages = [page];
  const { exited, log } = channel;
  return {
    page,
    log,
    exited,
    answerDialog: async (method, answer) => void (await channel.command({ type: 'answer', method, answer })),
    menu: async () => (await channel.command({ type: 'menu' })) as MenuEntry[],
    windowTitle: async () => (await channel.command({ type: 'title' })) as string,
    clickMenu: async (id) => void (await channel.command({ type: 'click', id })),
    setSystemDark: async (dark) => void (await channel.command({ type: 'system-theme', dark })),
    endSession: async () => void (await channel.command({ type: 'session-end' })),
    async pageAfter(action) {
      await action();
      const next = await attach(await channel.nextWindow());
      pages.push(next);
      return next;
    },
    async kill9() {
      child.kill('SIGKILL');
      await exited;
      await detach(pages);
    },
    async close() {
      if (child.exitCode === null) channel.command({ type: 'quit' }).catch(() => undefined);
      const code = await exited;
      await detach(pages);
      return code;
    },
  };
}
