import { describe, expect, it } from 'vitest';
import { event, relationship, visit } from '../../shared/counting/records-for-tests';
import type { Lang } from '../../shared/domain/language';
import type { AnyRecord } from '../../shared/domain/records';
import { cities, office, said, title } from '../../shared/report/papers-for-tests';
import { compose } from './books-for-tests';

/** So many events with a city in a year. */
const held = (city: string, year: string, times: number): readonly AnyRecord[] =>
  Array.from({ length: times }, (_, at) =>
    event(`${city}-${year}-${at}`, `${year}-0${at + 1}-10`, { cities: [city] }),
  );

const work = (records: readonly AnyRecord[], lang: Lang) =>
  said(compose([office, ...cities, ...records], lang), 'network.work');

describe('the city with most activities', () => {
  const year = [...held('chengdu', '2025', 4), ...held('harbin', '2025', 2)];

  it('is told with who led the year before', () => {
    const all = [...year, ...held('harbin', '2024', 3), ...held('dalian', '2024', 2)];
    expect(work(all, 'ru')).toBe(
      'Больше всего мероприятий и визитов — с городом Чэнду: 4 из 6. Годом ранее на первом месте был город Харбин: 3 из 5.',
    );
    expect(work(all, 'zh')).toBe(
      '成都参与最多，在6项活动与团组往来中占4项。上年参与最多的是哈尔滨，5项中占3项。',
    );
    expect(work(all, 'en')).toBe(
      'Chengdu took part in the most activities: four of six. In 2024 Harbin led with three of five.',
    );
  });

  it('may be the same as then', () => {
    const all = [...year, ...held('chengdu', '2024', 5)];
    expect(work(all, 'ru')).toContain('Годом ранее этот город также был на первом месте: 5 из 5.');
    expect(work(all, 'zh')).toContain('上年亦居首位，5项中占5项。');
    expect(work(all, 'en')).toContain('In 2024 it also led, with five of five.');
  });

  it('may share the place with another, and is nobody where three do or little was done', () => {
    const two = [...held('chengdu', '2025', 3), ...held('harbin', '2025', 3)];
    expect(work(two, 'ru')).toBe(
      'Больше всего мероприятий и визитов — с городами Харбин и Чэнду: по 3 из 6.',
    );
    expect(work(two, 'zh')).toBe('成都和哈尔滨参与最多，在6项活动与团组往来中各占3项。');
    expect(work([...two, ...held('dalian', '2025', 3)], 'ru')).toBe('');
    expect(work(held('chengdu', '2025', 4), 'ru')).toBe('');
  });
});

it('a district with ties of its own is told with its city', () => {
  const tied = relationship('jiangbei', [{ to: 'partner', on: '2020' }]);
  const lead = (lang: Lang) => said(compose([office, ...cities, tied], lang), 'network.lead');
  expect(lead('ru')).toContain('партнёр — Цзянбэй (район города Чунцин).');
  expect(lead('zh')).toContain('登记在册的友城和伙伴城市1个：重庆江北区（伙伴城市）。');
  expect(lead('en')).toContain('one partner city: Jiangbei in Chongqing (partner level).');
});

describe('a partner with whom nothing happened', () => {
  const tied = relationship('harbin', [{ to: 'partner', on: '2017' }]);

  it('is told with what happened the year before', () => {
    expect(work([tied, ...held('harbin', '2024', 2)], 'ru')).toBe(
      'С городом Харбин мероприятий и визитов не было (годом ранее — 2).',
    );
    expect(work([tied, ...held('harbin', '2024', 2)], 'zh')).toBe(
      '与哈尔滨未开展活动和团组往来，上年为2项。',
    );
    expect(work([tied, ...held('harbin', '2024', 2)], 'en')).toBe(
      'No activities were recorded with Harbin (two in 2024).',
    );
    expect(work([tied, ...held('dalian', '2024', 2)], 'ru')).toBe(
      'С городом Харбин мероприятий и визитов не было ни в отчётном периоде, ни годом ранее.',
    );
  });
});

describe('a field of cooperation', () => {
  const talks = visit('talks', '2025-05', {
    direction: 'outgoing',
    cities: ['chongqing', 'jiangbei'],
    purpose: title('Изучение метро.', '考察地铁。', 'Study of the subway.'),
    fields: ['urban', 'youth'],
  });
  const forum = event('forum', '2025-02-10', {
    cities: ['chengdu'],
    title: title('Форум', '论坛', 'Forum'),
    fields: ['youth'],
  });
  const before = event('before', '2024-02-10', { fields: ['youth'] });
  const story = (lang: Lang, field: string, records: readonly AnyRecord[] = [talks, forum, before]) =>
    said(compose([office, ...cities, ...records], lang, { convention: 'gost' }), `fields.${field}`);

  it('has a paragraph that names what its number is made of, beside the year before', () => {
    expect(story('ru', 'urban')).toBe(
      'Городское хозяйство — 1 (годом ранее не было). Изучение метро (Чунцин, май).',
    );
    expect(story('zh', 'urban')).toBe('城市建设领域1项，上年未开展：考察地铁（重庆，5月）。');
    expect(story('en', 'urban')).toBe(
      'Urban management – 1 (none in 2024): Study of the subway (Chongqing, May).',
    );
  });

  it('names what has several fields under the first alone', () => {
    expect(story('ru', 'youth')).toBe('Молодёжь — 2 (годом ранее — 1). В их числе: Форум (10 февраля).');
    expect(story('zh', 'youth')).toBe('青少年领域2项，上年为1项，包括：论坛（2月10日）等。');
    expect(story('ru', 'youth', [talks, before])).toBe('Молодёжь — 1 (годом ранее столько же).');
  });

  it('compares nothing where the register does not reach back', () => {
    expect(story('ru', 'youth', [forum])).toBe('Молодёжь — 1. Форум (10 февраля).');
  });

  it('has no paragraph in a Chinese summary, whose second part tells the work by field', () => {
    const { blocks } = compose([office, ...cities, talks, forum], 'zh');
    expect(blocks.map(({ id }) => id).filter((id) => id.startsWith('fields.'))).not.toContain('fields.urban');
  });
});
