import { expect, it } from 'vitest';
import { documentOf, heading, table, threeSections } from '../edits/document-for-tests';
import { frozenDocument } from './frozen-document';

type Json = NonNullable<Parameters<typeof frozenDocument>[0]['document']>;
const asJson = (value: unknown): Json => JSON.parse(JSON.stringify(value));
const read = (value: unknown) => frozenDocument({ document: asJson(value) });
const faultIn = (...blocks: readonly unknown[]) => {
  const frozen = read({ ...documentOf([]), blocks });
  return frozen.ok ? null : frozen.error;
};
const damaged = (place: string) => ({ code: 'editionUnreadable', place });

it('gives back what was frozen, and reads a record once', () => {
  const document = asJson(threeSections());
  const frozen = frozenDocument({ document });
  expect(frozen).toEqual({ ok: true, value: threeSections() });
  expect(frozenDocument({ document })).toBe(frozen);
});

it('says where the first fault of a damaged document lies', () => {
  expect(faultIn(heading('a', null), { type: 'poem', id: 'b' })).toEqual(damaged('blocks.1.type'));
  expect(faultIn({ ...heading('a', null), colour: 'red' })).toEqual(damaged('blocks.0'));
  expect(faultIn({ ...heading('a', null), level: 7 })).toEqual(damaged('blocks.0.level'));
  expect(faultIn(heading('a', null), heading('a', null))).toEqual(damaged('blocks'));
  const row = { kind: 'row', cells: [{ type: 'empty' }, { type: 'empty' }] };
  expect(faultIn({ ...table('t', 1), rows: [row] })).toEqual(damaged('blocks.0.rows'));
  const chart = { type: 'chart', id: 'c', shape: 'bars', title: [], caption: [], alt: '', categories: [] };
  const series = [{ key: 'a', label: '', tone: 'current', values: [1] }];
  expect(faultIn({ ...chart, series })).toEqual(damaged('blocks.0.series'));
  expect(read({})).toEqual({ ok: false, error: damaged('version') });
});

it('tells what a newer app froze from what is damaged', () => {
  expect(read({ ...threeSections(), version: 2 })).toEqual({
    ok: false,
    error: { code: 'editionTooNew', version: 2 },
  });
});
