// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { TableRequest } from '../../shared/report/request';
import { fail, type Result } from '../../shared/result';
import { renderScreen } from '../testing/render-screen';
import { ExportTableMenu } from './export-table-menu';

const table: TableRequest = {
  paper: 'table',
  lang: 'en',
  asOf: '2025-11-21',
  name: 'visits',
  title: 'Visits',
  columns: [],
  rows: [],
};

// A menu looks for a place for the keyboard, and finds none in a document that is not laid out.
beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

it('says in its menu how far a long table is, and gives it up', async () => {
  const { desktop } = renderScreen(<ExportTableMenu paper={() => table} isEmpty={false} as="button" />);
  let [task, stopped] = ['', ''];
  let answer: (outcome: Result<never, { code: 'paperCancelled' }>) => void = () => undefined;
  Object.assign(desktop.call, {
    paperExport: (_table: TableRequest, _format: string, name: string) => {
      task = name;
      return new Promise((resolve) => {
        answer = resolve;
      });
    },
    paperCancel: async (name: string) => {
      stopped = name;
    },
  });
  const click = (element: HTMLElement) => act(async () => fireEvent.click(element));
  const button = screen.getByRole('button', { name: 'Export this table' });
  await click(button);
  await click(await screen.findByText('PDF'));
  act(() => desktop.notify('paperProgress', { task, stage: 'printing', pages: 210 }));
  await click(button);
  expect(await screen.findByText('Printing 210 pages…')).toBeDefined();
  expect(screen.queryByText('PDF')).toBeNull();
  await click(screen.getByText('Cancel'));
  expect(screen.getByText('Cancelling…')).toBeDefined();
  expect(stopped).toBe(task);
  await act(async () => answer(fail({ code: 'paperCancelled' })));
  expect(await screen.findByText('PDF')).toBeDefined();
});
