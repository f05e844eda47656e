import { describe, expect, it } from 'vitest';
import { languages } from '../shared/domain/language';
import type { AnyRecord, Kind, RecordOf } from '../shared/domain/records';
import type { Register } from '../shared/register/register';
import { readSample } from './read-sample';

const yekaterinburg = readSample('yekaterinburg');
const harbin = readSample('harbin');
const moscow = readSample('moscow');

function the<K extends Kind>(register: Register, kind: K, id: string): RecordOf<K> {
  const record = register.find(kind, id);
  if (!record) throw new Error(`No ${kind} ${id}`);
  return record;
}

const event = (id: string, register = yekaterinburg) => the(register, 'event', `event-${id}`);
const sourcesOf = (record: AnyRecord) => (record.sources ?? []).map(({ source }) => source);
const exact = (value: number) => ({ value, qualifier: 'exact' });
const moreThan = (value: number) => ({ value, qualifier: 'moreThan' });
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
    expect(the(yekaterinburg, 'visit', 'visit-guangzhou-xian-2024')).toMatchObject({
      direction: 'outgoing',
      dates: { from: '2024-04' },
      cities: ['city-guangzhou', 'city-xian'],
    });
    expect(the(yekaterinburg, 'visit', 'visit-chengdu-chongqing-2025')).toMatchObject({
      direction: 'outgoing',
      dates: { from: '2025-05' },
      cities: ['city-chengdu', 'city-chongqing', 'city-jiangbei'],
    });
    expect(the(yekaterinburg, 'city', 'city-jiangbei').parent).toBe('city-chongqing');
    expect(event('youth-forum-chengdu-2025')).toMatchObject({
      dates: { from: '2025-05' },
      cities: ['city-chengdu'],
    });
  });

  it('signs an action plan with the mayor of Chengdu and is its twin since a day nobody states', () => {
    expect(the(yekaterinburg, 'agreement', 'agreement-action-plan-chengdu-2025')).toMatchObject({
      documentKind: 'actionPlan',
      signedOn: '2025-05',
      signatories: [{ post }],
      parties: [{ city: 'city-yekaterinburg' }, { city: 'city-chengdu' }],
    });
    const [twinning] = the(yekaterinburg, 'relationship', 'relationship-chengdu').transitions ?? [];
    expect(twinning).toMatchObject({ to: 'sister', note: { en: expect.stringContaining('scholarships') } });
    expect(twinning?.on ?? twinning?.proof).toBeUndefined();
  });

  it('keeps the published figures beside the records', () => {
    const reported = (id: string) => the(yekaterinburg, 'reportedCount', `reported-${id}`);
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
    const indicator = (id: string) => the(yekaterinburg, 'indicator', `indicator-${id}`).quantity;
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
    const visit = the(yekaterinburg, 'visit', 'visit-guangzhou-xian-2024');
    expect(visit.sources?.map(({ source, used }) => [source, used])).toEqual([
      ['source-tass-2025-07-07', true],
      ['source-innoprom-2024-03-17', false],
    ]);
    expect(the(yekaterinburg, 'source', 'source-innoprom-2024-03-17').publishedOn).toBe('2024-03-17');
  });

  it('reaches an agreement on friendly ties that binds both sides to each other’s exhibition', () => {
    const agreement = the(yekaterinburg, 'agreement', 'agreement-friendly-ties-2024');
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

describe.each([
  ['Yekaterinburg', yekaterinburg],
  ['Harbin', harbin],
] as const)('002 Harbin, seen from %s', (_, register) => {
  it('holds a presentation inside the seventh expo, before more than 150 guests', () => {
    const presentation = event('harbin-presentation-2023', register);
    expect(presentation).toMatchObject({
      format: 'presentation',
      dates: { from: '2023-07-10' },
      parent: 'event-russia-china-expo-2023',
      measures: [{ measure: 'participants', quantity: moreThan(150) }],
    });
    expect(event('russia-china-expo-2023', register).edition).toBe(7);
    expect(presentation.participants?.map(({ category, country }) => `${category} ${country}`)).toEqual([
      'officials RU',
      'officials BY',
      'chambers RU',
      'chambers BY',
      'companies RU',
      'companies BY',
      'other CN',
    ]);
  });

  it('hears Harbin, Brest and Smolensk, signs and lets companies meet', () => {
    const speakers = event('harbin-presentation-2023', register).speakers ?? [];
    expect(speakers.map(({ person }) => register.find('person', person)?.names?.en)).toEqual([
      'Zhang Qixiang',
      'Gorodetsky',
      'Alexandrine',
    ]);
    expect(speakers[1]?.post?.en).toContain('Brest');
    expect(speakers[2]?.post?.en).toContain('Smolensk');
    expect(event('harbin-signing-2023', register)).toMatchObject({
      format: 'signingCeremony',
      parent: 'event-harbin-presentation-2023',
    });
    expect(event('harbin-b2b-2023', register)).toMatchObject({
      format: 'b2b',
      parent: 'event-harbin-presentation-2023',
    });
  });
});

describe('003 the fifth China-Russia Expo, 2018', () => {
  it('draws more than 200 companies and plans 27 business events, 14 of them at state level', () => {
    expect(event('russia-china-expo-2018')).toMatchObject({
      edition: 5,
      dates: { from: '2018' },
      theme: { zh: '新起点，新机遇，新未来' },
      measures: [
        { measure: 'companies', quantity: moreThan(200) },
        { measure: 'sessions', quantity: exact(27) },
        { measure: 'sessions', quantity: exact(14), note: { en: expect.stringContaining('state level') } },
      ],
    });
  });

  it('holds a forum with 23 Russian regions, at which documents are signed', () => {
    const forum = event('interregional-forum-2018');
    expect(forum).toMatchObject({
      parent: 'event-russia-china-expo-2018',
      measures: [{ measure: 'regions', quantity: exact(23), country: 'RU' }],
      outcomes: { en: expect.stringContaining('science and technology cooperation alliance') },
    });
    expect(forum.speakers).toHaveLength(5);
    expect(the(yekaterinburg, 'reportedCount', 'reported-documents-2018')).toMatchObject({
      measure: 'documents',
      quantity: moreThan(40),
    });
  });

  it('gives trade as it was and as it was expected', () => {
    const trade = (id: string) => the(yekaterinburg, 'indicator', `indicator-trade-${id}`);
    expect(trade('2017')).toMatchObject({ quantity: exact(87), nature: 'actual', period: '2017' });
    expect(trade('2018-january-april')).toMatchObject({
      quantity: exact(32),
      nature: 'actual',
      period: '2018-01..2018-04',
    });
    expect(trade('2018')).toMatchObject({ quantity: moreThan(100), nature: 'forecast', period: '2018' });
  });
});

describe('004 Moscow in Shenzhen, December 2025', () => {
  it('holds a forum abroad whose day nobody states, with its programme', () => {
    const forum = event('dialogue-for-development-2025', moscow);
    expect(forum).toMatchObject({ format: 'forum', dates: { from: '2025-12' }, placeCity: 'city-shenzhen' });
    for (const words of [
      'opening ceremony',
      'panel discussions',
      'Guangdong',
      'microelectronics',
      'Liksutov',
    ]) {
      expect(forum.outcomes?.en).toContain(words);
    }
    expect(event('guangdong-business-meetings-2025', moscow).parent).toBe(
      'event-dialogue-for-development-2025',
    );
  });

  it('signs two agreements between a zone and Chinese organisations', () => {
    const signed = moscow
      .complete('agreement')
      .filter(({ signedAtEvent }) => signedAtEvent === 'event-dialogue-for-development-2025');
    expect(
      signed.map(({ parties }) =>
        parties.map(({ territory, organisation }) => `${territory} ${organisation}`),
      ),
    ).toEqual([
      ['zone organisation-technopolis-moscow', 'organisation organisation-lunai'],
      ['zone organisation-technopolis-moscow', 'organisation organisation-shanghai-youth-fund'],
    ]);
  });

  it('keeps the programme with Beijing, which ends with 2026', () => {
    expect(the(moscow, 'agreement', 'agreement-moscow-beijing-2024')).toMatchObject({
      documentKind: 'programme',
      signedOn: '2024',
      term: { kind: 'fromTo', from: '2024', until: '2026' },
      signatories: [{ person: 'person-sobyanin' }, { person: 'person-yin-yong' }],
      areasText: { en: expect.stringContaining('environmental protection') },
    });
  });
});

describe.each([
  ['yekaterinburg', yekaterinburg],
  ['harbin', harbin],
  ['moscow', moscow],
] as const)('samples/%s.json', (_, register) => {
  const records = [...register.everything()];

  it('rests every record on a source and its words', () => {
    for (const record of records.filter(({ kind }) => kind !== 'source')) {
      expect(sourcesOf(record).length, record.id).toBeGreaterThan(0);
      for (const { quote } of record.sources ?? []) expect(quote, record.id).toBeTruthy();
    }
  });

  it('has every text in the three languages, and no record in draft', () => {
    const texts = (value: unknown): readonly Record<string, unknown>[] => {
      if (typeof value !== 'object' || value === null) return [];
      const held = value as Record<string, unknown>;
      return languages.some((lang) => typeof held[lang] === 'string')
        ? [held]
        : Object.values(held).flatMap(texts);
    };
    for (const record of records) {
      for (const text of texts(record)) expect(Object.keys(text), record.id).toEqual(['ru', 'zh', 'en']);
    }
    const whole = (['visit', 'event', 'agreement', 'city', 'indicator', 'reportedCount'] as const).flatMap(
      (kind) => register.complete(kind).length - register.all(kind).length,
    );
    expect(whole).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it('is no training office', () => {
    expect(register.all('office')).toHaveLength(1);
    expect(register.all('office')[0]?.training).toBeUndefined();
  });
});
