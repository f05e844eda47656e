// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { cities, office, work } from '../../../shared/report/papers-for-tests';
import { renderScreen } from '../../testing/render-screen';
import type { PlacedSentence } from './place-document';
import { SentenceLayer } from './sentence-layer';
import { useSentences } from './use-sentences';

const spot = (y: number) => ({ page: 1, x: 50, y, width: 300, height: 12 });
const sentence = (key: string, records: readonly string[], y: number): PlacedSentence => ({
  key,
  text: `Sentence ${key}.`,
  records,
  spots: [spot(y)],
});
const sentences = [
  sentence('a', ['v1', 'v2'], 100),
  sentence('b', ['v3', 'v4', 'expo', 'concert', 'youth', 'plan', 'memo'], 140),
  sentence('c', [], 180),
];

function Page() {
  const trace = useSentences(sentences);
  return (
    <>
      <button type="button" onClick={() => trace.hover(sentences[0], 1)}>
        rest on a
      </button>
      <SentenceLayer sentences={sentences} trace={trace} page={1} scale={1} onReach={() => {}} />
    </>
  );
}

const show = () => renderScreen(<Page />, { records: [office, ...cities, ...work] });
const button = (key: string) => screen.getByRole('button', { name: new RegExp(`^Sentence ${key}\\.`) });
const card = () => screen.queryByRole('group', { name: /record/ });

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

it('lists the records of the sentence that the keyboard reaches, and moves on with the arrows', () => {
  show();
  expect(button('a').tabIndex).toBe(0);
  expect(button('b').tabIndex).toBe(-1);
  act(() => button('a').focus());
  expect(card()?.textContent).toContain('Based on 2 records');
  fireEvent.keyDown(button('a'), { key: 'ArrowDown' });
  expect(document.activeElement).toBe(button('b'));
  expect(card()?.textContent).toContain('Based on 7 records');
  fireEvent.keyDown(button('b'), { key: 'ArrowDown' });
  expect(card()?.textContent).toBe('No record of the register stands behind these words.');
});

it('shows the first few of many, and the others when asked', () => {
  show();
  act(() => button('b').focus());
  fireEvent.keyDown(button('b'), { key: 'Enter' });
  const list = within(card() as HTMLElement);
  expect(list.getAllByRole('listitem')).toHaveLength(5);
  fireEvent.click(list.getByRole('button', { name: 'Show 2 more' }));
  expect(list.getAllByRole('listitem')).toHaveLength(7);
});

it('goes back from the list to its sentence with Escape', () => {
  show();
  act(() => button('a').focus());
  fireEvent.keyDown(button('a'), { key: 'Enter' });
  fireEvent.keyDown(within(card() as HTMLElement).getAllByRole('button')[0] as HTMLElement, {
    key: 'Escape',
  });
  expect(document.activeElement).toBe(button('a'));
  fireEvent.keyDown(button('a'), { key: 'Escape' });
  expect(card()).toBeNull();
});

it('lists nothing for a sentence that the mouse only crosses', () => {
  show();
  fireEvent.click(screen.getByRole('button', { name: 'rest on a' }));
  expect(card()).toBeNull();
  act(() => vi.advanceTimersByTime(1_000));
  expect(card()?.textContent).toContain('Based on 2 records');
});
