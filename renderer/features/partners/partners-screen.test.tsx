// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { Route, Routes } from 'react-router';
import { afterEach, describe, expect, it } from 'vitest';
import { places, relationship, visit } from '../../../shared/counting/records-for-tests';
import type { Lang } from '../../../shared/domain/language';
import { renderScreen } from '../../testing/render-screen';
import { PartnersScreen } from './partners-screen';

const records = [
  ...places,
  relationship('chengdu', [{ to: 'sister', on: '2023' }]),
  visit('v1', '2025-03-01', { cities: ['chengdu', 'guangzhou'] }),
];

const open = (path: string, lang: Lang = 'en') =>
  renderScreen(
    <Routes>
      <Route path="/partners/:id?" element={<PartnersScreen />} />
    </Routes>,
    { records, path, lang },
  );

afterEach(cleanup);

describe('the partners screen', () => {
  it('starts one city from an address that asks for a new one, as a draft with its form', async () => {
    const { store } = open('/partners?new');
    await waitFor(() => expect(screen.getByText('draft, not counted')).toBeTruthy());
    expect(
      store
        .view()
        .all('city')
        .filter(({ names }) => names === undefined),
    ).toHaveLength(1);
    expect(await screen.findByLabelText('Name, English')).toBeTruthy();
  });

  it('counts a visit with two cities once in the total and says why the lines add up to more', () => {
    open('/partners');
    const footer = screen.getByText('Events and visits, 2025:').closest('footer');
    expect(footer && within(footer).getByRole('button').textContent).toBe('1');
    expect(footer?.textContent).toContain('the lines add up to more');
  });

  it('says what to do where no city passes the filter', async () => {
    open('/partners');
    fireEvent.change(screen.getByLabelText('Find a city'), { target: { value: 'nowhere' } });
    fireEvent.click(await screen.findByRole('button', { name: 'Show all cities' }));
    await waitFor(() => expect(screen.queryByText('No city matches this filter')).toBeNull());
  });

  it.each([
    ['ru', 'Хроника', 'приём делегации'],
    ['zh', '往来纪事', '来访'],
  ] as const)('tells the chronicle of a city in %s', (lang, heading, line) => {
    open('/partners/chengdu', lang);
    const section = screen.getByRole('heading', { name: heading }).closest('section');
    expect(section?.textContent).toContain(line);
  });
});
