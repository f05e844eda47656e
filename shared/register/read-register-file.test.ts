import { describe, expect, it } from 'vitest';
import type { AnyRecord } from '../domain/records';
import { readRegisterFile } from './read-register-file';
import { writeRegisterFile } from './write-register-file';

const office = { kind: 'office', id: 'office' };
const source = { kind: 'source', id: 'source', title: { en: 'Article' } };

const fileOf = (...records: readonly unknown[]) =>
  JSON.stringify({ format: 'partner-cities-register', version: 1, records });

function problemsOf(text: string): readonly string[] {
  const read = readRegisterFile(text);
  return read.ok
    ? []
    : read.error.map(({ record, field, rule }) => [record, field, rule].map((part) => part ?? '-').join(' '));
}

describe('readRegisterFile', () => {
  it('reads the records of a good file, also after a byte order mark', () => {
    const read = readRegisterFile(`\uFEFF${fileOf(office, source)}`);
    expect(read.ok && read.value.records.map(({ id }) => id)).toEqual(['office', 'source']);
  });

  it.each([
    ['a text that is not JSON', '{"format": ', '- - notJson'],
    ['an empty file', '', '- - notJson'],
    ['JSON of something else', '{"a": 1}', '- - notARegisterFile'],
    ['a list', '[]', '- - notARegisterFile'],
    ['a version in words', '{"format":"partner-cities-register","version":"1"}', '- - notARegisterFile'],
    ['a file without records', '{"format":"partner-cities-register","version":1}', '- records missing'],
    ['a record that is none', fileOf(office, 5), '#2 - wrongType'],
    ['a record without id', fileOf({ kind: 'city' }), '#1 id missing'],
    ['a kind nobody knows', fileOf({ kind: 'gift', id: 'g' }), 'g kind unknownKind'],
    ['a field nobody knows', fileOf({ ...office, colour: 'red' }), 'office colour unknownField'],
    ['an id used twice', fileOf(source, { kind: 'city', id: 'source' }), 'source id duplicateId'],
    ['a second office', fileOf(office, { ...office, id: 'other' }), 'other - secondOffice'],
    [
      'a reference to nothing',
      fileOf({ kind: 'relationship', id: 'r', city: 'nowhere' }),
      'r city unknownReference',
    ],
    [
      'a reference to the wrong kind',
      fileOf({ ...office, city: 'office' }),
      'office city wrongKindOfReference',
    ],
    ['a district under itself', fileOf({ kind: 'city', id: 'd', parent: 'd' }), 'd parent districtOfItself'],
    [
      'an end before its beginning',
      fileOf({ kind: 'visit', id: 'v', dates: { from: '2025-07-10', to: '2025-07-07' } }),
      'v dates endsBeforeBegins',
    ],
    [
      'a day the calendar lacks',
      fileOf({ kind: 'event', id: 'e', dates: { from: '2025-02-01', to: '2025-02-30' } }),
      'e dates noSuchDay',
    ],
  ])('names %s', (_, text, problem) => {
    expect(problemsOf(text)).toEqual([problem]);
  });

  it('tells a newer file version apart and says which', () => {
    const read = readRegisterFile('{"format":"partner-cities-register","version":2,"things":{}}');
    expect(read).toEqual({
      ok: false,
      error: [{ rule: 'newerFileVersion', record: null, field: null, value: '2' }],
    });
  });

  it('refuses a document that binds nobody, but lets a draft wait for its parties', () => {
    const draft = { kind: 'agreement', id: 'a', documentKind: 'memorandum', title: { en: 'On trade' } };
    expect(problemsOf(fileOf({ ...draft, signedOn: '2025' }))).toEqual(['a parties noParties']);
    expect(problemsOf(fileOf({ ...draft, signedOn: '2025', parties: [] }))).toEqual(['a parties noParties']);
    expect(problemsOf(fileOf(draft))).toEqual([]);
  });

  it('names every wrong field of every record, each once, and shows the value', () => {
    const read = readRegisterFile(
      fileOf(
        {
          kind: 'visit',
          id: 'v',
          status: 'done',
          country: 'China',
          people: { value: -1, qualifier: 'many' },
        },
        { kind: 'event', id: 'e', title: {} },
      ),
    );
    expect(read).toEqual({
      ok: false,
      error: [
        { record: 'v', field: 'status', rule: 'notInList', value: '"done"' },
        { record: 'v', field: 'country', rule: 'badCountry', value: '"China"' },
        { record: 'v', field: 'people', rule: 'negative', value: '-1' },
        { record: 'e', field: 'title', rule: 'emptyText', value: '{}' },
      ],
    });
  });

  it('does not blame a reference for the mistake of the record it names', () => {
    const city = { kind: 'city', id: 'c', country: 'China' };
    expect(problemsOf(fileOf({ ...office, city: 'c' }, city))).toEqual(['c country badCountry']);
  });

  it('lists a hundred problems and counts the others', () => {
    const read = readRegisterFile(fileOf(...Array.from({ length: 130 }, () => 5)));
    expect(read.ok ? 0 : read.error.length).toBe(101);
    expect(read.ok ? undefined : read.error.at(-1)).toMatchObject({ rule: 'moreProblems', value: '30' });
  });
});

describe('readRegisterFile on hostile text', () => {
  const deep = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`;

  it('survives a value that nests a hundred thousand levels deep', () => {
    const text = fileOf({ ...office, department: 'HERE' }).replace('"HERE"', deep(100_000));
    expect(problemsOf(text)).toEqual(['office department wrongType']);
    expect(problemsOf(deep(100_000))).toEqual(['- - notARegisterFile']);
  });

  it('names prototype keys as unknown and lets none through', () => {
    expect(
      problemsOf('{"format":"partner-cities-register","version":1,"records":[],"__proto__":{}}'),
    ).toEqual(['- __proto__ unknownField']);
    const record = '{"kind":"office","id":"office","__proto__":{"training":true},"constructor":1}';
    const text = fileOf(0).replace('[0]', `[${record}]`);
    expect(problemsOf(text)).toEqual(['office __proto__ unknownField', 'office constructor unknownField']);
    expect(({} as Record<string, unknown>).training).toBeUndefined();
  });

  it('refuses control characters in ids and texts', () => {
    expect(problemsOf(fileOf({ kind: 'city', id: 'a\u0000b' }))).toEqual(['a\u0000b id badId']);
    expect(problemsOf(fileOf({ ...source, title: { en: 'a\u0001b' } }))).toEqual([
      'source title controlCharacter',
    ]);
    expect(problemsOf(fileOf({ ...source, link: 'half a pair \uD800' }))).toEqual([
      'source link controlCharacter',
    ]);
    expect(problemsOf(fileOf({ ...source, notes: { en: 'two\nlines\tand a tab' } }))).toEqual([]);
  });

  it('answers soon on a chain of ten thousand parents', () => {
    const cities = Array.from({ length: 10_000 }, (_, index) => ({
      kind: 'city',
      id: `c${index}`,
      ...(index > 0 ? { parent: `c${index - 1}` } : {}),
    }));
    expect(problemsOf(fileOf(...cities))).toHaveLength(101);
  });
});

describe('a document that waits for its parties', () => {
  const waiting: AnyRecord = {
    kind: 'agreement',
    id: 'a',
    documentKind: 'memorandum',
    title: { en: 'Memorandum' },
    signedOn: '2025-05',
  };
  const frame = { format: 'partner-cities-register', version: 1, records: [waiting] };
  const rulesOf = (file: object) => {
    const read = readRegisterFile(JSON.stringify(file));
    return read.ok ? [] : read.error.map(({ rule, field }) => `${rule} ${field}`);
  };

  it('is read from a file that says so, as the app writes it, and refused from any other', () => {
    expect(rulesOf(JSON.parse(writeRegisterFile([waiting])))).toEqual([]);
    expect(rulesOf(frame)).toEqual(['noParties parties']);
  });

  it('has to be an agreement of the file', () => {
    expect(rulesOf({ ...frame, awaitingParties: ['a', 'b'] })).toEqual(['unknownReference awaitingParties']);
    expect(rulesOf({ ...frame, awaitingParties: 'a' })).toEqual([
      'notAList awaitingParties',
      'noParties parties',
    ]);
  });
});
