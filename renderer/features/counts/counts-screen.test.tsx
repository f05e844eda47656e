// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { event, places, visit } from '../../../shared/counting/records-for-tests';
import { renderScreen } from '../../testing/render-screen';
import { CountsScreen } from './counts-screen';

afterEach(cleanup);

const records = [
  ...places,
  event('Spring fair', '2024-03-01', { fields: ['culture'] }),
  event('Winter games', '2024-12-20', { fields: ['sport'] }),
  event('Song contest', '2025-02-01', { fields: ['culture', 'sport'] }),
  visit('delegation', '2025-03-01'),
];

describe('the counts screen', () => {
  it('opens the records of the cell that the arrows came to, and closes them with Escape', () => {
    renderScreen(<CountsScreen />, { records });
    const grid = screen.getByRole('grid');
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown']) fireEvent.keyDown(grid, { key });
    expect(document.getElementById(grid.getAttribute('aria-activedescendant') ?? '')?.textContent).toBe('2');
    fireEvent.keyDown(grid, { key: 'Enter' });
    expect(screen.getByText('Spring fair')).toBeTruthy();
    expect(screen.getByText('Winter games')).toBeTruthy();
    fireEvent.keyDown(grid, { key: 'Escape' });
    expect(screen.queryByText('Spring fair')).toBeNull();
  });

  it('counts a record with two fields once in the total, and says that the fields add up to more', () => {
    renderScreen(<CountsScreen />, { records });
    const total = screen.getAllByRole('row').at(-1);
    expect(total && within(total).getAllByRole('gridcell')[0]?.textContent).toBe('3');
    expect(screen.getByText(/4 against 3/)).toBeTruthy();
  });

  it('keeps a dimension that the measure does not have in its place, with the reason', () => {
    renderScreen(<CountsScreen />, { records });
    fireEvent.click(screen.getByRole('button', { name: /^Rows/ }));
    const direction = screen.getByRole('menuitemradio', { name: /^Directions/ });
    expect(direction.hasAttribute('disabled') || direction.getAttribute('data-disabled')).toBeTruthy();
    expect(direction.textContent).toContain('do not state it');
  });

  it('says what to do where nothing is counted', () => {
    renderScreen(<CountsScreen />, { records: places });
    expect(screen.getByText('Nothing to count here')).toBeTruthy();
  });
});
