import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { generateRegister } from '../../samples/generate-register';
import { languages } from '../../shared/domain/language';
import type { AnyRecord } from '../../shared/domain/records';
import { Register } from '../../shared/register/register';
import { hostileTexts } from './paper-for-tests';
import { renderIcs } from './render-ics';

const now = '2025-11-21T08:00:00.500Z';
const office: AnyRecord = { kind: 'office', id: 'office', city: 'own' };
const cities: readonly AnyRecord[] = [
  { kind: 'city', id: 'own', names: { en: 'Own' }, country: 'RU' },
  { kind: 'city', id: 'harbin', names: { ru: 'Харбин', zh: '哈尔滨', en: 'Harbin' }, country: 'CN' },
];
const expo = {
  kind: 'event',
  id: 'expo',
  status: 'held',
  title: { ru: 'ИННОПРОМ', zh: '工业展', en: 'INNOPROM' },
  format: 'expo',
  dates: { from: '2025-07-07', to: '2025-07-10' },
  fields: ['industry', 'science'],
  updatedAt: '2025-07-11T09:30:00.000Z',
} as const satisfies AnyRecord;
const visit = {
  kind: 'visit',
  id: 'spring',
  status: 'planned',
  direction: 'outgoing',
  cities: ['harbin'],
  dates: { from: '2025-12-31' },
} as const satisfies AnyRecord;

const render = (records: readonly AnyRecord[], lang: (typeof languages)[number] = 'en') =>
  renderIcs(new Register([office, ...cities, ...records]), { lang, now });

const unfolded = (text: string) => text.replaceAll('\r\n ', '').split('\r\n');

describe('renderIcs', () => {
  it('writes whole days whose end is the day after the last', () => {
    const lines = unfolded(render([expo]).text);
    expect(lines).toEqual(
      expect.arrayContaining([
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'DTSTART;VALUE=DATE:20250707',
        'DTEND;VALUE=DATE:20250711',
        'STATUS:CONFIRMED',
        'SUMMARY;LANGUAGE=en:INNOPROM',
        'CATEGORIES:Event,Industry,Science and technology',
      ]),
    );
  });

  it('ends a visit on New Year’s Eve in the next year', () => {
    const lines = unfolded(render([visit]).text);
    expect(lines).toEqual(
      expect.arrayContaining(['DTEND;VALUE=DATE:20260101', 'STATUS:TENTATIVE', 'LOCATION:Harbin']),
    );
  });

  it.each([
    ['ru', 'SUMMARY;LANGUAGE=ru:Выезд делегации: Харбин'],
    ['zh', 'SUMMARY;LANGUAGE=zh:出访：哈尔滨'],
    ['en', 'SUMMARY;LANGUAGE=en:Delegation sent: Harbin'],
  ] as const)('says of a visit without a title what it is and with whom, in %s', (lang, line) => {
    expect(unfolded(render([visit], lang).text)).toContain(line);
  });

  it('keeps the UID of a record and moves its stamp only when the record changes', () => {
    const again = unfolded(render([expo]).text);
    expect(again).toContain('UID:expo@office.partner-cities');
    expect(again).toContain('DTSTAMP:20250711T093000Z');
    expect(unfolded(render([visit]).text)).toContain('DTSTAMP:20251121T080000Z');
  });

  it('cancels what was called off or put off', () => {
    const off = [
      { ...expo, id: 'a', status: 'cancelled' },
      { ...expo, id: 'b', status: 'postponed' },
    ] as const;
    expect(unfolded(render(off).text).filter((line) => line === 'STATUS:CANCELLED')).toHaveLength(2);
  });

  it('invents no day for a vague date and says which records it left out', () => {
    const vague = { ...expo, id: 'may', dates: { from: '2025-05' } };
    const draft: AnyRecord = { kind: 'event', id: 'draft', title: { en: 'Draft' } };
    const { entries, leftOut, text } = render([expo, vague, draft]);
    expect({ entries, leftOut }).toEqual({ entries: 1, leftOut: ['may'] });
    expect(text).not.toContain('Draft');
  });

  it('folds lines at 75 octets and never inside a character, for any text', () => {
    const records = hostileTexts.map((text, index) => ({
      ...expo,
      id: `e${index}`,
      title: { zh: `${text}\r\nSTATUS:CANCELLED 😀${'友'.repeat(90)}` },
    }));
    const { text } = render(records, 'zh');
    for (const line of text.split('\r\n')) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(line).not.toMatch(/[\ud800-\udbff]$|^ ?[\udc00-\udfff]/);
    }
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(unfolded(text)).not.toContain('STATUS:CANCELLED');
    const summaries = new ICAL.Component(ICAL.parse(text))
      .getAllSubcomponents('vevent')
      .map((event) => event.getFirstPropertyValue('summary'));
    expect(new Set(summaries)).toEqual(
      new Set(hostileTexts.map((hostile) => `${hostile} STATUS:CANCELLED 😀${'友'.repeat(90)}`)),
    );
  });

  it.each(languages)('reads back whole for a generated register, in %s', (lang) => {
    const register = new Register(generateRegister(7, 600));
    const { text, entries, leftOut } = renderIcs(register, { lang, now });
    const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
    expect(events).toHaveLength(entries);
    expect(entries + leftOut.length).toBe(
      register.complete('visit').length + register.complete('event').length,
    );
    expect(new Set(events.map((event) => event.getFirstPropertyValue('uid'))).size).toBe(entries);
    for (const event of events) {
      const { startDate, endDate } = new ICAL.Event(event);
      expect(startDate.isDate && endDate.isDate && startDate.compare(endDate) < 0).toBe(true);
    }
  });
});
