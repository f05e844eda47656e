import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LayoutPageUser } from './layout-page';
import { PaperPrinter } from './paper-printer';

const cancelled = { ok: false, error: { code: 'paperCancelled' } };
const pdf = new TextEncoder().encode('%PDF');
const laidOut = { missingFace: null, pictures: [], contents: {}, pages: 62 };

// A page that is not needed any more closes by itself after a while.
beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => vi.useRealTimers());

type Held = 'layout' | 'printing' | null;

/** A printer on pages that lay out each paper and answer as Chromium does, or stop at what is held. */
function printerWith() {
  const state = { held: null as Held, opened: 0, closed: 0, laidOut: [] as string[] };
  const held = new Promise<never>(() => undefined);
  let page: object | null = null;
  const serve = async (user: LayoutPageUser, own: object) => {
    while (page === own) {
      const { document } = await user.nextJob();
      state.laidOut.push(document);
      if (state.held === 'layout') await held;
      user.fillPages();
      await user.ready(laidOut);
    }
  };
  const printer = new PaperPrinter((user) => ({
    load: async () => {
      if (page) return;
      page = {};
      state.opened += 1;
      void serve(user, page);
    },
    print: async () => (state.held === 'printing' ? held : pdf),
    close: () => {
      if (page) state.closed += 1;
      page = null;
    },
  }));
  const stages: string[] = [];
  const step = (stage: string, pages?: number) => stages.push(pages ? `${stage} ${pages}` : stage);
  return { state, printer, stages, step };
}

/** Lets all that is ready happen. */
const settle = () => vi.advanceTimersByTimeAsync(10);

describe('a paper', () => {
  it('is told of stage by stage while it is printed', async () => {
    const { printer, stages, step } = printerWith();
    expect(await printer.print('{}', { step })).toEqual({ ok: true, value: pdf });
    expect(stages).toEqual(['layingOut', 'filling', 'printing 62']);
  });

  it('that comes second says that it waits, and is printed on the same page', async () => {
    const { printer, state, stages, step } = printerWith();
    const first = printer.print('first', {});
    const second = printer.print('second', { step });
    expect(stages).toEqual(['waiting']);
    expect((await first).ok && (await second).ok).toBe(true);
    expect(state).toMatchObject({ opened: 1, closed: 0, laidOut: ['first', 'second'] });
    expect(stages.slice(1)).toEqual(['layingOut', 'filling', 'printing 62']);
  });
});

describe('a paper that is cancelled', () => {
  it('before its turn is never laid out', async () => {
    const { printer, state } = printerWith();
    const giveUp = new AbortController();
    const first = printer.print('first', {});
    const second = printer.print('second', { signal: giveUp.signal });
    giveUp.abort();
    expect((await first).ok).toBe(true);
    expect(await second).toEqual(cancelled);
    expect(state.laidOut).toEqual(['first']);
  });

  it.each(['layout', 'printing'] as const)(
    'during its %s gives its page up, and the next paper gets another',
    async (stage) => {
      const { printer, state } = printerWith();
      state.held = stage;
      const giveUp = new AbortController();
      const given = printer.print('given up', { signal: giveUp.signal });
      const next = printer.print('next', {});
      await settle();
      expect(state.laidOut).toEqual(['given up']);
      state.held = null;
      giveUp.abort();
      expect(await given).toEqual(cancelled);
      expect(await next).toEqual({ ok: true, value: pdf });
      expect(state).toMatchObject({ opened: 2, closed: 1, laidOut: ['given up', 'next'] });
    },
  );

  it('leaves a page that is loaded for the next one, and closes it when none comes', async () => {
    const { printer, state } = printerWith();
    state.held = 'layout';
    const giveUp = new AbortController();
    const given = printer.print('given up', { signal: giveUp.signal });
    await settle();
    giveUp.abort();
    await given;
    expect(state).toMatchObject({ opened: 2, closed: 1 });
    await vi.advanceTimersByTimeAsync(120_000);
    expect(state).toMatchObject({ opened: 2, closed: 2 });
  });

  it('when it is printed already stays printed', async () => {
    const { printer, state } = printerWith();
    const giveUp = new AbortController();
    const printed = await printer.print('printed', { signal: giveUp.signal });
    giveUp.abort();
    expect(printed.ok).toBe(true);
    expect((await printer.print('next', {})).ok).toBe(true);
    expect(state).toMatchObject({ opened: 1, closed: 0 });
  });
});
