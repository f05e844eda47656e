import { describe, expect, it } from 'vitest';
import { Agreement } from './agreement';
import { fieldProblems } from './field-problem';
import { AnyRecord } from './records';

function problemsOf(record: unknown): readonly string[] {
  const parsed = AnyRecord.safeParse(record);
  return parsed.success
    ? []
    : fieldProblems(parsed.error, record).map(({ path, rule }) => `${path}: ${rule}`);
}

const visit = { id: 'v1', kind: 'visit' };
const event = { id: 'e1', kind: 'event' };
const agreement = { id: 'a1', kind: 'agreement' };

describe('what is wrong with a field', () => {
  it.each([
    ['a word in place of a date', { ...visit, dates: { from: 'May' } }, 'dates.from: notADate'],
    ['a day the calendar lacks', { ...visit, dates: { from: '2025-02-30' } }, 'dates.from: noSuchDay'],
    [
      'a span that ends first',
      { ...visit, dates: { from: '2025', to: '2024' } },
      'dates.to: endsBeforeBegins',
    ],
    ['a term without its end', { ...agreement, term: { kind: 'until' } }, 'term.until: termWithoutEnd'],
    ['a text in no language', { ...event, title: {} }, 'title: emptyText'],
    ['a blank line', { ...event, title: { en: '  ' } }, 'title.en: emptyLine'],
    ['a text in another language', { ...event, title: { en: 'A', de: 'B' } }, 'title.de: unknownField'],
    ['a party that is nothing', { ...agreement, parties: [{ territory: 'city' }] }, 'parties.0: emptyParty'],
    ['a participant without person or post', { ...visit, head: {} }, 'head: emptyParticipant'],
    ['an id with a space', { ...visit, cities: ['a b'] }, 'cities.0: badId'],
    ['a country in words', { ...visit, country: 'China' }, 'country: badCountry'],
    [
      'a country as a key',
      { id: 'o', kind: 'office', countryNames: { cn: { en: 'C' } } },
      'countryNames.cn: badCountry',
    ],
    ['a period that is none', { id: 'i', kind: 'indicator', period: 'soon' }, 'period: notAPeriod'],
    ['a missing part', { ...visit, people: { qualifier: 'about' } }, 'people.value: missing'],
    ['a word in place of a number', { ...visit, people: { value: 'ten' } }, 'people.value: notANumber'],
    ['a negative number', { ...visit, people: { value: -1 } }, 'people.value: negative'],
    ['a fraction', { ...event, edition: 1.5 }, 'edition: notAWholeNumber'],
    ['an edition of nought', { ...event, edition: 0 }, 'edition: tooSmall'],
    ['a latitude off the globe', { id: 'c', kind: 'city', latitude: 91 }, 'latitude: tooLarge'],
    ['a number in place of a text', { ...visit, cost: 5 }, 'cost: notText'],
    ['a text that is too long', { ...visit, cost: 'x'.repeat(501) }, 'cost: tooLong'],
    ['a text in place of a list', { ...visit, cities: 'a' }, 'cities: notAList'],
    ['a list that is too long', { ...visit, fields: Array(9).fill('sport') }, 'fields: tooMany'],
    ['a text in place of yes or no', { id: 'p', kind: 'person', sensitive: 'no' }, 'sensitive: notYesOrNo'],
    ['a word outside the list', { ...visit, status: 'done' }, 'status: notInList'],
    ['a field nobody knows', { ...visit, colour: 'red' }, 'colour: unknownField'],
    ['a kind nobody knows', { id: 'x', kind: 'gift' }, 'kind: unknownKind'],
    ['an instant that is none', { ...visit, createdAt: 'today' }, 'createdAt: notAnInstant'],
    ['a language code in words', { ...agreement, languages: ['Russian'] }, 'languages.0: badFormat'],
    ['no record at all', 5, ': wrongType'],
  ])('names %s', (_, record, problem) => {
    expect(problemsOf(record)).toEqual([problem]);
  });

  it('names every wrong field, each once, with the value that stands there', () => {
    const record = { ...agreement, signedOn: '2025-13', areas: ['x'], a: 1, b: 2 };
    const parsed = Agreement.safeParse(record);
    expect(parsed.success ? [] : fieldProblems(parsed.error, record)).toEqual([
      { field: 'signedOn', path: 'signedOn', rule: 'notADate', value: '"2025-13"' },
      { field: 'areas', path: 'areas.0', rule: 'notInList', value: '"x"' },
      { field: 'a', path: 'a', rule: 'unknownField', value: '1' },
      { field: 'b', path: 'b', rule: 'unknownField', value: '2' },
    ]);
  });
});
