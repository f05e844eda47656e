import { describe, expect, it } from 'vitest';
import { exact, moreThan, readSample, recordOf } from './read-sample';

const yekaterinburg = readSample('yekaterinburg');
const event = (id: string) => recordOf(yekaterinburg, 'event', `event-${id}`);
const post = { ru: 'Мэр города Чэнду', zh: '成都市市长', en: 'Mayor of Chengdu' };

describe('000 Yekaterinburg, July 2025', () => {
  it('receives five delegations of unnamed Chinese cities, all for INNOPROM-2025', () => {
    const guests = yekaterinburg.complete('visit').filter(({ direction }) => direction === 'incoming');
    expect(guests).toHaveLength(5);
    for (const visit of guests) {
      expect(visit).toMatchObject({
        status: 'held',
        country: 'CN',
        dates: { from: '2025-07' },
        event: 'event-innoprom-2025',
      });
      expect(visit.cities).toBeUndefined();
    }
  });

  it('holds INNOPROM-2025 with its partner country, theme, forum and expo', () => {
    expect(event('innoprom-2025')).toMatchObject({
      format: 'exhibition',
      dates: { from: '2025-07-07', to: '2025-07-10' },
      partnerCountry: 'SA',
      theme: {
        ru: 'Технологическое лидерство: индустриальный прорыв',
        zh: '技术领先：工业突破',
        en: 'Technological Leadership: an Industrial Breakthrough',
      },
    });
    expect(event('metalworking-forum-2025')).toMatchObject({
      parent: 'event-innoprom-2025',
      dates: { from: '2025-07-07' },
      speakers: [{ person: 'person-orlov' }],
    });
    expect(event('russia-china-expo-2025').parent).toBe('event-innoprom-2025');
  });

  it('sends delegations in April 2024 and May 2025, with no day invented', () => {
    expect(recordOf(yekaterinburg, 'visit', 'visit-guangzhou-xian-2024')).toMatchObject({
      direction: 'outgoing',
      dates: { from: '2024-04' },
      cities: ['city-guangzhou', 'city-xian'],
    });
    expect(recordOf(yekaterinburg, 'visit', 'visit-chengdu-chongqing-2025')).toMatchObject({
      direction: 'outgoing',
      dates: { from: '2025-05' },
      cities: ['city-chengdu', 'city-chongqing', 'city-jiangbei'],
    });
    expect(recordOf(yekaterinburg, 'city', 'city-jiangbei').parent).toBe('city-chongqing');
    expect(event('youth-forum-chengdu-2025')).toMatchObject({
      dates: { from: '2025-05' },
      cities: ['city-chengdu'],
    });
  });

  it('signs an action plan with the mayor of Chengdu and is its twin since a day nobody states', () => {
    expect(recordOf(yekaterinburg, 'agreement', 'agreement-action-plan-chengdu-2025')).toMatchObject({
      documentKind: 'actionPlan',
      signedOn: '2025-05',
      signatories: [{ post }],
      parties: [{ city: 'city-yekaterinburg' }, { city: 'city-chengdu' }],
    });
    const [twinning] = recordOf(yekaterinburg, 'relationship', 'relationship-chengdu').transitions ?? [];
    expect(twinning).toMatchObject({ to: 'sister', note: { en: expect.stringContaining('scholarships') } });
    expect(twinning?.on ?? twinning?.proof).toBeUndefined();
  });

  it('keeps the published figures beside the records', () => {
    const reported = (id: string) => recordOf(yekaterinburg, 'reportedCount', `reported-${id}`);
    expect(reported('events-2024')).toMatchObject({
      measure: 'events',
      period: '2024',
      quantity: moreThan(40),
    });
    expect(reported('events-2025-h1')).toMatchObject({
      period: '2025-H1',
      quantity: { value: 20, qualifier: 'about' },
    });
    expect(reported('partners-2025')).toMatchObject({ measure: 'partners', quantity: exact(9) });
    expect(reported('delegations-innoprom-2025')).toMatchObject({
      quantity: exact(5),
      event: 'event-innoprom-2025',
    });
    const indicator = (id: string) => recordOf(yekaterinburg, 'indicator', `indicator-${id}`).quantity;
    expect(indicator('chinese-students-2025')).toEqual(moreThan(1500));
    expect(indicator('universities-2025')).toEqual(exact(29));
    expect(indicator('trade-representatives-2025')).toEqual(exact(37));
  });

  it('names five Chinese cities and a district, and invites to the November forum', () => {
    const chinese = yekaterinburg.all('city').filter(({ country }) => country === 'CN');
    expect(chinese.map(({ names }) => names?.zh).sort()).toEqual(
      ['成都', '广州', '西安', '重庆', '江北区', '哈尔滨'].sort(),
    );
    expect(event('cities-of-russia-2025')).toMatchObject({ status: 'planned', dates: { from: '2025-11' } });
  });
});

describe('001 INNOPROM-2024', () => {
  it('is the fourteenth, 8-11 July, with Chinese stands on more than 3,800 m²', () => {
    expect(event('innoprom-2024')).toMatchObject({
      edition: 14,
      dates: { from: '2024-07-08', to: '2024-07-11' },
      measures: [{ measure: 'area', quantity: moreThan(3800), country: 'CN' }],
    });
  });

  it('belongs to a series whose editions carry partner country and measures', () => {
    expect(event('innoprom-2015')).toMatchObject({ partnerCountry: 'CN', dates: { from: '2015' } });
    const expos = yekaterinburg.complete('event').filter(({ series }) => series?.en === 'Russia-China Expo');
    expect(expos.map(({ dates }) => dates.from.slice(0, 4)).sort()).toEqual(['2016', '2018', '2023', '2025']);
    expect(event('russia-china-expo-2023').measures).toMatchObject([
      { measure: 'companies', quantity: moreThan(400), country: 'CN' },
      { measure: 'area', quantity: exact(10_000) },
    ]);
  });

  it('lets both sources of the spring visit stand and marks the one used', () => {
    const visit = recordOf(yekaterinburg, 'visit', 'visit-guangzhou-xian-2024');
    expect(visit.sources?.map(({ source, used }) => [source, used])).toEqual([
      ['source-tass-2025-07-07', true],
      ['source-innoprom-2024-03-17', false],
    ]);
    expect(recordOf(yekaterinburg, 'source', 'source-innoprom-2024-03-17').publishedOn).toBe('2024-03-17');
  });

  it('reaches an agreement on friendly ties that binds both sides to each other’s exhibition', () => {
    const agreement = recordOf(yekaterinburg, 'agreement', 'agreement-friendly-ties-2024');
    expect(agreement).toMatchObject({
      parties: [{ city: 'city-yekaterinburg' }, { city: 'city-guangzhou' }],
      signedOn: '2024-04',
      signedAtVisit: 'visit-guangzhou-xian-2024',
    });
    for (const [lang, fair] of [
      ['ru', 'Кантонской ярмарке'],
      ['zh', '广交会'],
      ['en', 'Canton Fair'],
    ] as const) {
      expect(agreement.areasText?.[lang]).toContain(fair);
    }
    expect(agreement.notes?.en).toContain('does not name the city');
  });
});
