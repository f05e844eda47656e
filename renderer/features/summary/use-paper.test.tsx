// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { PreparedPaper } from '../../../shared/ipc/contract';
import type { PaperError } from '../../../shared/ipc/errors';
import type { PaperRequest } from '../../../shared/report/request';
import { fail, type Result } from '../../../shared/result';
import { renderScreen } from '../../testing/render-screen';
import { usePaper } from './use-paper';

const summaryOf = (period: string): PaperRequest => ({
  paper: 'summary',
  period,
  lang: 'en',
  asOf: '2025-11-21',
});

function Preview() {
  const [request, setRequest] = useState(summaryOf('2025'));
  const { phase, task, cancel, again } = usePaper(request);
  return (
    <>
      <output>{`${phase}${task?.isCancelling ? ', cancelling' : ''}${task ? '' : ', no task'}`}</output>
      <button type="button" onClick={() => setRequest(summaryOf('2024'))}>
        year before
      </button>
      <button type="button" onClick={cancel}>
        cancel
      </button>
      <button type="button" onClick={again}>
        again
      </button>
    </>
  );
}

// Pages are never drawn here, and a test has no address for the worker that would.
vi.mock('pdfjs-dist/build/pdf.worker.min.mjs?url', () => ({ default: '' }));

type Prepared = Result<PreparedPaper, PaperError>;

/** The preview, and a main process that prints nothing and answers what is cancelled. */
function show() {
  const { desktop } = renderScreen(<Preview />);
  const asked: { period: string | undefined; task: string }[] = [];
  const cancelled: string[] = [];
  const answers = new Map<string, (outcome: Prepared) => void>();
  Object.assign(desktop.call, {
    paperPrepare: (request: PaperRequest, task: string) => {
      asked.push({ period: 'period' in request ? request.period : undefined, task });
      return new Promise<Prepared>((resolve) => answers.set(task, resolve));
    },
    paperCancel: async (task: string) => {
      cancelled.push(task);
      answers.get(task)?.(fail({ code: 'paperCancelled' }));
    },
  });
  return { asked, cancelled };
}

const press = (name: string) => act(async () => fireEvent.click(screen.getByRole('button', { name })));
const rested = () => act(() => vi.advanceTimersByTimeAsync(400));
const said = () => screen.getByRole('status').textContent;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

it('cancels pages that nobody waits for any more, and those alone', async () => {
  const { asked, cancelled } = show();
  await rested();
  expect(asked.map(({ period }) => period)).toEqual(['2025']);
  await press('year before');
  expect(cancelled).toEqual([asked[0]?.task]);
  await rested();
  expect(asked.map(({ period }) => period)).toEqual(['2025', '2024']);
  expect(said()).toBe('preparing');
  expect(cancelled).toHaveLength(1);
});

it('stops when it is told to, and prepares the pages again when asked', async () => {
  const { asked, cancelled } = show();
  await rested();
  await press('cancel');
  expect(cancelled).toEqual([asked[0]?.task]);
  expect(said()).toBe('stopped, no task');
  await press('again');
  await rested();
  expect(said()).toBe('preparing');
  expect(new Set(asked.map(({ task }) => task)).size).toBe(2);
});

it('that is cancelled before the main process was asked never asks it', async () => {
  const { asked } = show();
  await press('cancel');
  expect(said()).toBe('preparing, cancelling');
  await rested();
  expect(said()).toBe('stopped, no task');
  expect(asked).toEqual([]);
});
