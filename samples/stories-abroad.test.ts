import { describe, expect, it } from 'vitest';
import type { Register } from '../shared/register/register';
import { exact, moreThan, readSample, recordOf } from './read-sample';

const yekaterinburg = readSample('yekaterinburg');
const harbin = readSample('harbin');
const moscow = readSample('moscow');
const event = (id: string, register: Register = yekaterinburg) => recordOf(register, 'event', `event-${id}`);

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
    expect(recordOf(yekaterinburg, 'reportedCount', 'reported-business-events-2018')).toMatchObject({
      measure: 'events',
      quantity: exact(27),
      event: 'event-russia-china-expo-2018',
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
    expect(recordOf(yekaterinburg, 'reportedCount', 'reported-documents-2018')).toMatchObject({
      measure: 'documents',
      quantity: moreThan(40),
    });
  });

  it('gives trade as it was and as it was expected', () => {
    const trade = (id: string) => recordOf(yekaterinburg, 'indicator', `indicator-trade-${id}`);
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
    expect(recordOf(moscow, 'agreement', 'agreement-moscow-beijing-2024')).toMatchObject({
      documentKind: 'programme',
      signedOn: '2024',
      term: { kind: 'fromTo', from: '2024', until: '2026' },
      signatories: [{ person: 'person-sobyanin' }, { person: 'person-yin-yong' }],
      areasText: { en: expect.stringContaining('environmental protection') },
    });
  });
});
