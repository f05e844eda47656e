// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { Lang } from '../../../shared/domain/language';
import type { SavedFile } from '../../../shared/ipc/contract';
import type { PaperError } from '../../../shared/ipc/errors';
import type { PaperStage } from '../../../shared/ipc/paper-progress';
import type { PaperRequest } from '../../../shared/report/request';
import { fail, type Result, succeed } from '../../../shared/result';
import { renderScreen } from '../../testing/render-screen';
import { ExportButtons } from './export-buttons';
import { useExport } from './use-export';

const request: PaperRequest = { paper: 'summary', period: '2025', lang: 'en', asOf: '2025-11-21' };

const Exports = () => <ExportButtons {...useExport(request)} />;

type Outcome = Result<SavedFile, PaperError> | null;

/** The buttons, and a main process that makes no step by itself. */
function show(lang: Lang = 'en') {
  const { desktop, services } = renderScreen(<Exports />, { lang });
  const asked: string[] = [];
  const cancelled: string[] = [];
  let answer: (outcome: Outcome) => void = () => undefined;
  Object.assign(desktop.call, {
    paperExport: (_request: PaperRequest, _format: string, task: string) => {
      asked.push(task);
      return new Promise<Outcome>((resolve) => {
        answer = resolve;
      });
    },
    paperCancel: async (task: string) => void cancelled.push(task),
  });
  const last = () => asked.at(-1) ?? 'nothing was asked';
  const tell = (stage: PaperStage, pages?: number, task = last()) =>
    act(() => desktop.notify('paperProgress', { task, stage, ...(pages ? { pages } : {}) }));
  const settle = (outcome: Outcome) => act(async () => answer(outcome));
  return { services, asked, cancelled, tell, settle };
}

const press = (name: string) => act(async () => fireEvent.click(screen.getByRole('button', { name })));
const said = () => screen.getByRole('status').textContent;
const bar = () => screen.getByRole('progressbar') as HTMLProgressElement;
const isIdle = () => screen.queryByRole('progressbar') === null;

afterEach(cleanup);

describe('a paper that is exported', () => {
  it('says stage by stage what is done, and fills its bar', async () => {
    const { tell, settle } = show();
    await press('Export PDF Ctrl P');
    expect([said(), bar().value, bar().max]).toEqual(['Preparing the file…', 0, 5]);
    const seen = (
      [['composing'], ['waiting'], ['layingOut'], ['filling'], ['printing', 62], ['writing']] as const
    ).map(([stage, pages]) => {
      tell(stage, pages);
      return [said(), bar().value];
    });
    expect(seen).toEqual([
      ['Composing the paper…', 1],
      ['Waiting for another paper…', 1],
      ['Laying out the paper…', 2],
      ['Filling the pages…', 3],
      ['Printing 62 pages…', 4],
      ['Writing the file…', 5],
    ]);
    await settle(succeed({ path: '/papers/a.pdf' }));
    expect(isIdle()).toBe(true);
  });

  it('says nothing of other papers', async () => {
    const { tell } = show();
    await press('Word');
    tell('printing', 3, 'another');
    expect(said()).toBe('Preparing the file…');
    expect(bar().max).toBe(4);
  });
});

describe('cancelling', () => {
  it.each([
    ['en', 'Cancel', 'Cancelling…'],
    ['ru', 'Отмена', 'Отменяется…'],
    ['zh', '取消', '正在取消…'],
  ] as const)(
    'is said at once in %s, asked for once, and leaves the buttons as they were',
    async (lang, cancel, cancelling) => {
      const { services, asked, cancelled, settle } = show(lang);
      await press('Word');
      await press(cancel);
      await press(cancelling);
      expect(said()).toBe(cancelling);
      expect(cancelled).toEqual(asked);
      await settle(fail({ code: 'paperCancelled' }));
      expect(isIdle()).toBe(true);
      expect(screen.getByRole('button', { name: 'Word' })).toHaveProperty('disabled', false);
      expect(services.toasts.shown().map(({ tone }) => tone)).toEqual(['plain']);
      await press('Word');
      expect(new Set(asked).size).toBe(2);
      expect(screen.getByRole('button', { name: cancel })).toBeDefined();
    },
  );

  it('before the main process was asked never asks it', async () => {
    const { services, asked } = show();
    let saved: () => void = () => undefined;
    services.pending.add(
      () =>
        new Promise<void>((resolve) => {
          saved = resolve;
        }),
    );
    await press('Word');
    await press('Cancel');
    await act(async () => saved());
    expect(asked).toEqual([]);
    expect(isIdle()).toBe(true);
  });
});
