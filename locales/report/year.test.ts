import { describe, expect, it } from 'vitest';
import { agreement, event, visit } from '../../shared/counting/records-for-tests';
import type { Lang } from '../../shared/domain/language';
import type { AnyRecord } from '../../shared/domain/records';
import { plainText } from '../../shared/report/inline';
import { cities, expo, office, plain, said } from '../../shared/report/papers-for-tests';
import { compose, whole } from './books-for-tests';

describe('a year in sentences', () => {
  it('opens with who came and went, what was held and signed, and all activities', () => {
    expect(said(whole('ru'), 'overview.lead')).toBe(
      'В 2025 году приняты 2 делегации и направлена 1 делегация. Онлайн-встречи не проводились, проведены 2 мероприятия, подписаны 2 документа. Если визит ради мероприятия учитывать вместе с этим мероприятием, всего мероприятий и визитов состоялось 3 — на 1 больше, чем годом ранее (2).',
    );
    expect(said(whole('zh', { convention: 'plain' }), 'overview.lead')).toBe(
      '2025年，叶卡捷琳堡接待来访团组2批次，派出团组1批次。未举行视频会议，开展交流活动2场，签署合作文件2份。团组与其所参加的活动合并计算，共开展活动与团组往来3项，同比增加1项。',
    );
    expect(said(whole('en'), 'overview.lead')).toBe(
      'In 2025 Yekaterinburg received two delegations and sent one. The period saw no online meetings, two events and two signed documents. Counting a visit made for an event together with that event, there were three activities in all, one more than in 2024 (two).',
    );
  });

  it('tells the network by level and what is new in it', () => {
    expect(said(whole('ru'), 'network.lead')).toBe(
      'На 31 декабря 2025 г. в реестре 2 города-партнёра: побратим — Чэнду; партнёр — Харбин.',
    );
    expect(said(whole('zh'), 'network.lead')).toBe(
      '截至2025年12月31日，登记在册的友城和伙伴城市2个：友好城市1个（成都）；伙伴城市1个（哈尔滨）。',
    );
    expect(said(whole('en'), 'network.lead')).toBe(
      'At 31 December 2025 the register held two partner cities: one sister city (Chengdu); one at partner level (Harbin).',
    );
  });

  it('says of how many delegations the size is known, instead of a total that is not one (trap 10)', () => {
    expect(said(whole('ru'), 'incoming.lead')).toBe(
      'Приняты 2 делегации из 2 городов; годом ранее делегации не принимались. Численность внесена по 1 делегации из 2 и составляет 9 человек.',
    );
    expect(said(whole('zh', { convention: 'plain' }), 'incoming.lead')).toBe(
      '接待来访团组2批次，来自2个城市，上年未接待。2批次中1批次登记了人数，共9人次。',
    );
    expect(said(whole('en'), 'incoming.lead')).toBe(
      'Yekaterinburg received two delegations from two cities; none were received in 2024. Of the two delegations, one has a recorded size: nine people.',
    );
  });

  it('tells visits made for one event together and lists its cities by name', () => {
    expect(said(whole('ru'), 'incoming.events')).toBe(
      'Для участия в мероприятии «ИННОПРОМ» прибыли 2 делегации: Далянь, Харбин.',
    );
    expect(said(whole('zh', { convention: 'plain' }), 'incoming.events')).toBe(
      '有2批次团组来访参加工业展（大连、哈尔滨）。',
    );
  });

  it('tells a visit with its district behind the city and its outcome whole', () => {
    expect(said(whole('ru'), 'outgoing.visits')).toBe(
      'Чунцин (Цзянбэй), Чэнду — май, 14 человек. Подписан план действий.',
    );
    expect(said(whole('zh', { convention: 'plain' }), 'outgoing.visits')).toBe(
      '5月，代表团一行14人赴成都、重庆（江北区），签署行动计划。',
    );
    expect(said(whole('en'), 'outgoing.visits')).toBe(
      'Chengdu, Chongqing (Jiangbei) – May, 14 people. An action plan was signed.',
    );
  });

  it('names documents by kind and leaves one dated only by its year out of the comparison', () => {
    expect(said(whole('ru'), 'documents.lead')).toBe(
      'Подписаны 2 документа (меморандум и план действий) — на 1 больше, чем годом ранее (1).',
    );
    const partial = said(whole('ru', {}, '2025-11-21'), 'documents.lead');
    expect(partial).toContain(
      'Дата подписания документа «Соглашение о дружбе» известна не полностью (2024 г.)',
    );
  });

  it('tells a single kind of document in words that fit all of it, and several kinds by number', () => {
    const signed = (...kinds: readonly ('agreement' | 'minutes')[]) =>
      kinds.map((documentKind, at) => agreement(`d${at}`, `2025-03-0${at + 1}`, { documentKind }));
    const kindsOf = (lang: Lang, ...kinds: readonly ('agreement' | 'minutes')[]) =>
      /[(（](.*)[)）]/u.exec(
        said(compose([office, ...cities, ...signed(...kinds)], lang), 'documents.lead'),
      )?.[1];
    expect(kindsOf('ru', 'agreement', 'agreement')).toBe('соглашения о сотрудничестве');
    expect(kindsOf('ru', 'agreement', 'agreement', 'minutes')).toBe(
      'соглашение о сотрудничестве — 2 и протокол встречи — 1',
    );
    expect(kindsOf('en', 'minutes')).toBe('minutes of talks');
    const chinese = said(
      compose([office, ...cities, ...signed('minutes', 'minutes')], 'zh'),
      'keyFigures.lead',
    );
    expect(chinese).toContain('签署合作文件2份（均为会谈纪要）');
  });

  it('keeps a sub-event under its event and says once that it is not added', () => {
    expect(said(whole('ru'), 'events.main')).toBe(
      'ИННОПРОМ (7–10 июля). В рамках мероприятия: Форум по сварке (7 июля).',
    );
    expect(said(whole('zh', { convention: 'plain' }), 'events.main')).toBe(
      '7月7日至10日，工业展。期间举行焊接论坛（7月7日）。',
    );
    expect(said(whole('ru'), 'events.lead')).toContain(
      'Мероприятия, прошедшие в рамках других, отдельно не учтены.',
    );
    const alone = event('alone', '2025-03-01', { title: expo });
    expect(said(compose([office, ...cities, alone], 'ru'), 'events.lead')).not.toContain('в рамках');
  });

  it('writes dates as each language does (traps 8 and 14) and no city twice (trap 9)', () => {
    const dates = (lang: Lang) => {
      const block = whole(lang).blocks.find(({ id }) => id === 'chronicle.items');
      return block?.type === 'chronicle'
        ? block.items
            .filter(({ record }) => record === 'expo' || record === 'concert')
            .map(({ date, content }) => `${plain(date)} ${plainText(content)}`)
        : [];
    };
    expect(dates('ru')).toEqual(['29 января Концерт', '7–10 июля ИННОПРОМ']);
    expect(dates('zh')).toEqual(['1月29日 音乐会', '7月7日至10日 工业展']);
    expect(dates('en')).toEqual(['29 January Concert', '7–10 July INNOPROM']);
  });

  it('writes the post of who led a delegation as within a sentence, and the highest posts with a capital', () => {
    const led = (ru: string) => {
      const head = { post: { ru, en: 'Mayor of Harbin' } };
      const records = [
        office,
        ...cities,
        visit('led', '2025-03-01', { cities: ['harbin'], purpose: expo, head }),
      ];
      return (lang: Lang) => said(compose(records, lang), 'incoming.visits');
    };
    expect(led('Мэр города Харбин')('ru')).toContain('глава делегации — мэр города Харбин.');
    expect(led('Председатель Правительства Российской Федерации')('ru')).toContain(
      '— Председатель Правительства',
    );
    expect(led('Мэр города Харбин')('en')).toContain('head of delegation: Mayor of Harbin.');
  });

  it('numbers sources in the order in which a reader meets them', () => {
    const source = (id: string): AnyRecord => ({ kind: 'source', id, title: { en: id } });
    const root = event('fair', '2025-01-01', { title: expo, sources: [{ source: 'first' }] });
    const sub = event('talk', '2025-01-02', { parent: 'fair', title: expo, sources: [{ source: 'second' }] });
    const document = compose([office, ...cities, source('second'), source('first'), root, sub], 'en');
    expect(said(document, 'sources.list')).toBe('“first”\n“second”');
  });

  it('leaves a text that the paper does not print out of the missing translations', () => {
    const many = Array.from({ length: 12 }, (_, at) =>
      event(`e${at}`, `2025-02-${10 + at}`, { title: expo, outcomes: { en: 'Agreed.' } }),
    );
    const missing = compose([office, ...cities, ...many], 'ru').missingTranslations;
    expect(missing.filter(({ field }) => field === 'outcomes').map(({ record }) => record)).not.toContain(
      'e11',
    );
  });
});
