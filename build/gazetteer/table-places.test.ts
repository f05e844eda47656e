import { describe, expect, it } from 'vitest';
import lines from '../../shared/names/gazetteer/places.json';
import { readAliases, readTable } from './read-table.mjs';
import { tablePlaces } from './table-places.mjs';

const aliasesOf = (cell: string) => readAliases(cell);

describe('the committed gazetteer', () => {
  it('says what the tables say, in their order', () => {
    const committed = lines.map((line) => {
      const cells = line.split('|');
      const facts = cells.slice(0, 10);
      return [...facts, aliasesOf(cells[13] ?? '')];
    });
    const stated = tablePlaces().map(({ id, level, country, region, names, full, zh, ru, en }) => [
      ...[id, level, country ?? '', region ?? '', ...names, ...(full ?? ['', '', ''])],
      { zh, ru, en },
    ]);
    expect(committed).toEqual(stated);
  });

  it('keeps its own marks out of names', () => {
    const texts = tablePlaces().flatMap(({ names, full, zh, ru, en }) => [
      ...[names, full ?? [], zh, ru, en].flat(),
    ]);
    expect(texts.filter((text) => /[|;:\t]|^\s|\s$/u.test(text))).toEqual([]);
  });
});

describe('a table', () => {
  it.each([
    ['china-provinces', 33],
    ['china-prefectures', 333],
    ['russia-subjects', 81],
  ])('%s has its rows', (name, count) => expect(readTable(name)).toHaveLength(count));

  it('refuses an alias in a language it does not know', () =>
    expect(() => readAliases('de:Peking')).toThrow('de:Peking'));
});
