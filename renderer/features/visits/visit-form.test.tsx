// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { Route, Routes } from 'react-router';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { AnyRecord } from '../../../shared/domain/records';
import { renderScreen } from '../../testing/render-screen';
import { VisitsScreen } from './visits-screen';

const records: readonly AnyRecord[] = [
  { kind: 'office', id: 'office', city: 'home' },
  { kind: 'city', id: 'home', names: { en: 'Yekaterinburg' }, country: 'RU' },
  { kind: 'city', id: 'chengdu', names: { en: 'Chengdu' }, country: 'CN' },
  {
    kind: 'visit',
    id: 'talks',
    status: 'planned',
    direction: 'incoming',
    cities: ['chengdu'],
    title: { en: 'Talks on trams' },
    dates: { from: '2025-11-10', to: '2025-11-12' },
    head: { post: { en: 'Deputy Mayor of Chengdu' } },
  },
  { kind: 'visit', id: 'begun', cities: ['chengdu'] },
];

const show = (id: string, lang: 'en' | 'ru' = 'en') =>
  renderScreen(
    <Routes>
      <Route path="/visits/:id?" element={<VisitsScreen />} />
    </Routes>,
    { records, lang, path: `/visits/${id}` },
  );
const card = () => within(screen.getByRole('article'));
const written = () =>
  act(async () => {
    for (let turn = 0; turn < 50; turn += 1) await new Promise((done) => setImmediate(done));
  });

afterEach(cleanup);
// A whole form in a page without a browser takes seconds where the machine is busy.
vi.setConfig({ testTimeout: 30_000 });

describe('the card of a visit', () => {
  it('says who came, and that the name is not recorded', () => {
    show('talks');
    expect(card().getByText('Deputy Mayor of Chengdu')).toBeTruthy();
    expect(card().getByText('name not recorded')).toBeTruthy();
  });

  it('asks whether a planned visit took place once its day has passed, and takes the answer', async () => {
    const { store } = show('talks');
    fireEvent.click(card().getByRole('button', { name: 'Took place' }));
    await written();
    expect(store.view().find('visit', 'talks')?.status).toBe('held');
    expect(card().queryByRole('button', { name: 'Took place' })).toBeNull();
  });
});

describe('the form of a visit', () => {
  it('opens by itself for a draft and names what is missing', () => {
    show('begun');
    expect(card().getByText('draft, not counted')).toBeTruthy();
    expect(card().getByText(/Still missing: status, direction, dates/)).toBeTruthy();
  });

  it('stays a form while the draft becomes complete, and then says what it adds', async () => {
    const { store } = show('begun');
    fireEvent.click(card().getByLabelText('Incoming'));
    fireEvent.click(card().getByLabelText('held'));
    fireEvent.change(card().getByLabelText('Dates'), { target: { value: '3 November 2025' } });
    fireEvent.blur(card().getByLabelText('Dates'));
    await written();
    expect(store.view().find('visit', 'begun')?.dates).toEqual({ from: '2025-11-03' });
    expect(card().queryByText('draft, not counted')).toBeNull();
    expect(card().getByText('The visit is counted and gives:')).toBeTruthy();
    expect(card().getByText('Delegations received').nextSibling?.textContent).toBe('+1');
  });
});
