import { describe, expect, it } from 'vitest';
import { agreement, countIn, event, innoprom, registerOf, visit } from './records-for-tests';

describe('places', () => {
  it('counts a visit once for every city it names, and once for a city above its districts', () => {
    const register = registerOf(visit('v', '2025-05-01', { cities: ['jiangbei', 'chongqing', 'chengdu'] }));
    for (const city of ['jiangbei', 'chongqing', 'chengdu']) {
      expect(countIn(register, 'visits', '2025', { city }).value).toBe(1);
    }
    expect(countIn(register, 'visits', '2025', { country: 'CN' }).value).toBe(1);
  });

  it("never counts a district's document as its city's", () => {
    const register = registerOf(
      agreement('plan', '2025-05-01', { parties: [{ territory: 'district', city: 'jiangbei' }] }),
    );
    expect(countIn(register, 'documents', '2025', { city: 'jiangbei' }).value).toBe(1);
    expect(countIn(register, 'documents', '2025', { city: 'chongqing' }).value).toBe(0);
    expect(countIn(register, 'documents', '2025', { country: 'CN' }).value).toBe(1);
  });

  it('takes the country of a visit without stated city from the visit', () => {
    const register = registerOf(...innoprom);
    expect(countIn(register, 'visits', '2025', { country: 'CN' }).value).toBe(5);
    expect(countIn(register, 'visits', '2025', { country: 'BY' }).value).toBe(0);
  });

  it('counts an event for the countries of its cities and for those it names without a city', () => {
    const register = registerOf(event('expo', '2025-05-01', { cities: ['chengdu'], countries: ['BY'] }));
    expect(countIn(register, 'events', '2025', { country: 'CN' }).value).toBe(1);
    expect(countIn(register, 'events', '2025', { country: 'BY' }).value).toBe(1);
  });

  it('keeps Hong Kong apart from China', () => {
    const register = registerOf(visit('v', '2025-05-01', { direction: 'outgoing', cities: ['hongkong'] }));
    expect(countIn(register, 'visits', '2025', { country: 'HK' }).value).toBe(1);
    expect(countIn(register, 'visits', '2025', { country: 'CN' }).value).toBe(0);
  });

  it('leaves the home side of documents out', () => {
    const register = registerOf(
      agreement('a', '2025-05-01', {
        parties: [
          { territory: 'city', city: 'yekaterinburg' },
          { territory: 'country', country: 'RU' },
          { territory: 'city', city: 'chengdu' },
        ],
      }),
    );
    expect(countIn(register, 'documents', '2025', { city: 'yekaterinburg' }).value).toBe(0);
    expect(countIn(register, 'documents', '2025', { country: 'RU' }).value).toBe(0);
    expect(countIn(register, 'documents', '2025', { city: 'chengdu' }).value).toBe(1);
  });

  it('leaves out what cannot have the quality that is asked for', () => {
    const register = registerOf(...innoprom);
    expect(countIn(register, 'events', '2025', { direction: 'incoming' }).value).toBe(0);
    expect(countIn(register, 'activities', '2025', { direction: 'incoming' }).ids).toEqual(['innoprom']);
  });

  it('finds what belongs to an event: its sub-events, visits and documents', () => {
    const register = registerOf(
      ...innoprom,
      agreement('at', '2025-07-08', { signedAtEvent: 'welding' }),
      agreement('by', '2025-07-08', { signedAtVisit: 'delegation-a' }),
      agreement('elsewhere', '2025-07-08'),
    );
    expect(countIn(register, 'subEvents', '2025', { event: 'innoprom' }).value).toBe(1);
    expect(countIn(register, 'visits', '2025', { event: 'innoprom' }).value).toBe(5);
    expect(countIn(register, 'documents', '2025', { event: 'innoprom' }).ids).toEqual(['at', 'by']);
  });
});
