// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import words from '../../../locales/zh/palette.json';
import type { AnyRecord } from '../../../shared/domain/records';
import { renderScreen } from '../../testing/render-screen';
import { Palette } from './palette';

const records: readonly AnyRecord[] = [
  { id: 'chengdu', kind: 'city', names: { ru: 'Чэнду', zh: '成都', en: 'Chengdu' } },
  { id: 'forum', kind: 'event', title: { zh: '成都论坛', en: 'Chengdu Forum' }, dates: { from: '2025-07' } },
];

const open = () => {
  let closed = 0;
  const view = renderScreen(<Palette onClose={() => (closed += 1)} />, { records, lang: 'zh' });
  return { ...view, closed: () => closed };
};
const entry = () => screen.getByRole<HTMLInputElement>('combobox');
const type = (text: string) => fireEvent.change(entry(), { target: { value: text } });

afterEach(cleanup);

it('groups what it finds by kind, with what answered marked', async () => {
  open();
  type('cd');
  const options = await screen.findAllByRole('option');
  expect(options.map((option) => option.querySelector('mark')?.textContent)).toEqual(['成都', '成都']);
  expect(screen.getAllByRole('group').map((group) => group.getAttribute('aria-label'))).toEqual([
    '城市',
    '活动',
  ]);
});

it('opens the chosen line with Enter', async () => {
  const { closed } = open();
  type('chengdu');
  await screen.findAllByRole('option');
  fireEvent.keyDown(entry(), { key: 'ArrowDown' });
  expect(screen.getByRole('option', { selected: true }).textContent).toContain('论坛');
  fireEvent.keyDown(entry(), { key: 'Enter' });
  expect(closed()).toBe(1);
});

it('says so when nothing is found', async () => {
  open();
  type('成都论');
  await screen.findAllByRole('option');
  type('没有这个');
  expect(screen.queryAllByRole('option')).toEqual([]);
  expect(screen.getByText(words.nothing)).toBeDefined();
});

it('has the keyboard as soon as it is there, and gives it back when it closes', async () => {
  const button = document.body.appendChild(document.createElement('button'));
  button.focus();
  open();
  expect(document.activeElement).toBe(entry());
  cleanup();
  await waitFor(() => expect(document.activeElement).toBe(button));
  button.remove();
});
