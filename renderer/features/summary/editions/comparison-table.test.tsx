// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { books } from '../../../../locales/report/books-for-tests';
import type { AnyRecord } from '../../../../shared/domain/records';
import { Register } from '../../../../shared/register/register';
import { composePaper } from '../../../../shared/report/compose-paper';
import { compareEditions } from '../../../../shared/report/editions/compare-editions';
import { cities, office, work } from '../../../../shared/report/papers-for-tests';
import type { PaperRequest } from '../../../../shared/report/request';
import { renderScreen } from '../../../testing/render-screen';
import { aboutOf } from '../about-of';
import { ComparisonTable } from './comparison-table';

const records: readonly AnyRecord[] = [office, ...cities, ...work];
const paper = (some: readonly AnyRecord[], request: PaperRequest) =>
  composePaper(new Register(some), request, (lang) => books[lang]);

afterEach(cleanup);
vi.setConfig({ testTimeout: 60_000 });

/** The office's year against the same without some of its records. */
function show(request: PaperRequest) {
  const before = paper(
    records.filter((_, at) => at % 5 !== 0 || at <= cities.length),
    request,
  );
  const after = paper(records, request);
  const { changed, added } = compareEditions(before, after);
  expect(changed.length + added.length).toBeGreaterThan(10);
  renderScreen(
    <ComparisonTable
      comparison={compareEditions(before, after)}
      about={aboutOf(after, request)}
      lang={request.lang}
    />,
    { records, lang: request.lang },
  );
}

/** Every figure as a reader meets it: under which heading, and in which words. */
function rowNames(): readonly string[] {
  let section = '';
  return screen.getAllByRole('rowheader').flatMap((cell) => {
    if (cell.getAttribute('scope') === 'row') return [`${section}: ${cell.innerHTML}`];
    section = cell.textContent ?? '';
    return [];
  });
}

it.each(['ru', 'zh', 'en'] as const)('names no two figures alike (%s)', (lang) => {
  show({ paper: 'summary', lang, period: '2025', asOf: '2025-12-31' });
  const names = rowNames();
  expect(names.length).toBeGreaterThan(10);
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});

it('says of a number that was worked out how, and in which sentence it stands', () => {
  show({ paper: 'summary', lang: 'en', period: '2025', asOf: '2025-12-31' });
  const names = screen.getAllByRole('rowheader').map((cell) => cell.textContent ?? '');
  expect(names.filter((name) => name.startsWith('Worked out from records'))).toEqual([]);
  const named = (start: string) => names.find((name) => name.startsWith(start));
  expect(named('Delegations sent: changeagainst 2024')).toMatch(/Delegations sent · .+: .?\d$/);
  expect(named('Stated figure')).toMatch(/people\. An action plan was signed\.$/);
});
