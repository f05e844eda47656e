import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type LaunchOptions, launchApp } from '../../e2e/support/launch';
import type { RunningApp } from '../../e2e/support/running-app';
import { asOf } from '../measure/bench';
import { root } from './folders';
import type { PreparedOffice } from './prepare-office';

export interface Apps {
  readonly app: () => Promise<RunningApp>;
  readonly blank: () => Promise<RunningApp>;
  readonly close: () => Promise<void>;
}

/** How the app is started on this office. */
export const appOptions = ({ folder }: PreparedOffice): LaunchOptions => ({
  profileDir: folder,
  asOf,
  lang: 'en',
});

/** How the blank app is started beside it. */
export const blankOptions = ({ work }: PreparedOffice): LaunchOptions => ({
  profileDir: join(work, 'blank'),
  main: join(root, 'out', 'bench', 'app.js'),
});

/** Waits until the overview's heading and figures are painted; resolves with the instant, in ms since the epoch. */
export const overviewShown = (app: RunningApp): Promise<number> =>
  paintedOn(app, 'main h1', 'main section table td.num');

/** Waits until the blank page's heading is painted. */
export const blankShown = (app: RunningApp): Promise<number> => paintedOn(app, 'h1', 'h1');

const startLimitMs = 240_000;

async function paintedOn(app: RunningApp, heading: string, figures: string): Promise<number> {
  return whenPainted(app.page, heading, figures).catch(async (error: unknown) => {
    const ended = await Promise.race([app.exited, wait(1_000, 'not at all')]);
    const [why] = String(error).split('\n', 1);
    throw new Error(`${why}; the app ended: ${ended}; it said last: ${JSON.stringify(app.log.slice(-3))}`);
  });
}

async function whenPainted(page: RunningApp['page'], heading: string, figures: string): Promise<number> {
  const handle = await page.waitForFunction(
    ([first, second]) => {
      const shown = [first, second].every((selector) => document.querySelector(selector)?.textContent);
      if (!shown) return 0;
      return new Promise<number>((done) =>
        requestAnimationFrame(() => requestAnimationFrame(() => done(Date.now()))),
      );
    },
    [heading, figures] as const,
    { polling: 'raf', timeout: startLimitMs },
  );
  return Number(await handle.jsonValue());
}

/** Both apps, each started when first asked for. */
export function openApps(office: PreparedOffice): Apps {
  let app: Promise<RunningApp> | undefined;
  let blank: Promise<RunningApp> | undefined;
  const start = async (options: LaunchOptions, shown: (app: RunningApp) => Promise<number>) => {
    const running = await launchApp(options);
    await shown(running);
    return running;
  };
  return {
    app: () => (app ??= start(appOptions(office), overviewShown)),
    blank: () => (blank ??= start(blankOptions(office), blankShown)),
    close: async () => {
      for (const running of [app, blank]) await (await running?.catch(() => undefined))?.close();
    },
  };
}
