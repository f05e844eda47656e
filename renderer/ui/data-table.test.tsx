// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Lang } from '../../shared/domain/language';
import { renderScreen } from '../testing/render-screen';
import { DataTable } from './data-table';
import type { Column, DataTableProps } from './data-table-types';

interface Row {
  readonly id: string;
  readonly name: string;
  readonly people: number | null;
  readonly month: string;
}

const rows: readonly Row[] = [
  { id: 'a', name: '重庆', people: 12, month: 'July' },
  { id: 'b', name: '成都', people: null, month: 'July' },
  { id: 'c', name: '阿拉木图', people: 5, month: 'May' },
];
const columns: readonly Column<Row>[] = [
  {
    id: 'name',
    title: 'City',
    width: 100,
    cell: ({ name }) => name,
    sortBy: ({ name }) => name,
    hideable: false,
  },
  { id: 'people', title: 'People', width: 80, cell: ({ people }) => people, sortBy: ({ people }) => people },
];

function show(props: Partial<DataTableProps<Row>> = {}, lang: Lang = 'en') {
  const opened: string[] = [];
  renderScreen(
    <DataTable<Row>
      name="t"
      label="Cities"
      rows={rows}
      rowId={({ id }) => id}
      columns={columns}
      empty={<p>nothing</p>}
      onOpen={({ id }) => opened.push(id)}
      {...props}
    />,
    { lang },
  );
  return { opened, grid: screen.getByRole('grid') };
}

const names = () =>
  [...document.querySelectorAll('[data-record]')].map((row) => row.querySelector('td')?.textContent);
const press = (grid: HTMLElement, ...keys: string[]) => {
  for (const key of keys) fireEvent.keyDown(grid, { key });
};

function Selecting() {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  return (
    <>
      <output>{[...ids].join()}</output>
      <DataTable<Row>
        name="t"
        label="Cities"
        rows={rows}
        rowId={({ id }) => id}
        columns={columns}
        empty={null}
        selection={{ ids, onChange: setIds }}
      />
    </>
  );
}

// Without layout every element measures nothing; the table draws only what is in sight.
beforeAll(() => {
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(640);
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(800);
});
afterEach(cleanup);

describe('the table', () => {
  it('opens the row that the arrows lead to', () => {
    const { grid, opened } = show();
    press(grid, 'ArrowDown', 'ArrowDown', 'Enter', 'End', 'Enter', 'Home', 'Enter');
    expect(opened).toEqual(['b', 'c', 'a']);
  });

  it('tells screen readers which row the keyboard is on', () => {
    const { grid } = show();
    press(grid, 'ArrowDown');
    const active = document.getElementById(grid.getAttribute('aria-activedescendant') ?? '');
    expect(active?.textContent).toContain('重庆');
  });

  it('selects with Space', () => {
    renderScreen(<Selecting />);
    press(screen.getByRole('grid'), 'ArrowDown', ' ', 'ArrowDown', ' ');
    expect(screen.getByRole('status').textContent).toBe('a,b');
  });

  it('sorts Chinese names by pinyin and leaves rows without a figure last in both orders', () => {
    const { grid } = show({}, 'zh');
    fireEvent.click(within(grid).getByText('City'));
    expect(names()).toEqual(['阿拉木图', '成都', '重庆']);
    fireEvent.click(within(grid).getByText('People'));
    expect(names()).toEqual(['阿拉木图', '重庆', '成都']);
    fireEvent.click(within(grid).getByText('People'));
    expect(names()).toEqual(['重庆', '阿拉木图', '成都']);
  });

  it('folds a group away and shows its total', () => {
    const { grid } = show({
      grouping: {
        keyOf: ({ month }) => month,
        title: (month) => month,
        words: (month) => month,
        totals: (_, members) => ({ people: members.reduce((sum, { people }) => sum + (people ?? 0), 0) }),
      },
    });
    press(grid, 'ArrowDown', 'ArrowLeft');
    expect(names()).toEqual(['阿拉木图']);
    expect(screen.getByText('July').closest('tr')?.textContent).toContain('12');
  });

  it('says what to do when there is nothing', () => {
    show({ rows: [] });
    expect(screen.getByText('nothing')).toBeDefined();
  });

  it('ignores keys while an input method composes', () => {
    const { grid, opened } = show();
    press(grid, 'ArrowDown');
    fireEvent.keyDown(grid, { key: 'Enter', isComposing: true });
    expect(opened).toEqual([]);
  });
});

describe('the letters of a long list', () => {
  const long = '阿白常德鄂福甘海吉克'
    .split('')
    .flatMap((first) =>
      Array.from(
        { length: 8 },
        (_, at): Row => ({ id: `${first}${at}`, name: `${first}城${at}`, people: at, month: '' }),
      ),
    );
  const named = columns.map((column) => ({ ...column, letters: column.id === 'name' }));
  const sort = { column: 'name', descending: false } as const;
  const letters = () => screen.queryAllByRole('button', { name: /^[A-Z#]$/ });

  it('lead the keyboard to the first name under each', () => {
    const { grid, opened } = show({ rows: long, columns: named, initialSort: sort }, 'zh');
    expect(letters().map(({ textContent }) => textContent)).toEqual([...'ABCDEFGHJK']);
    fireEvent.click(screen.getByRole('button', { name: 'F' }));
    press(grid, 'Enter');
    expect(opened).toEqual(['福0']);
  });

  it('are one stop of the Tab key, with arrows between them', () => {
    show({ rows: long, columns: named, initialSort: sort }, 'zh');
    fireEvent.keyDown(letters()[0] as HTMLElement, { key: 'ArrowDown' });
    expect(document.activeElement?.textContent).toBe('B');
    expect(letters().filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
  });

  it('are not there for a short list, a grouped one, or one in another order', () => {
    show({ rows: long.slice(0, 50), columns: named, initialSort: sort }, 'zh');
    expect(letters()).toEqual([]);
    cleanup();
    show({ rows: long, columns: named, initialSort: { column: 'people', descending: false } }, 'zh');
    expect(letters()).toEqual([]);
    cleanup();
    show(
      {
        rows: long,
        columns: named,
        initialSort: sort,
        grouping: { keyOf: () => 'all', title: () => 'All', words: () => 'All' },
      },
      'zh',
    );
    expect(letters()).toEqual([]);
  });
});
