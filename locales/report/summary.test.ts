import { createInstance } from 'i18next';
import { describe, expect, it } from 'vitest';
import { city, event, relationship, visit } from '../../shared/counting/records-for-tests';
import type { Lang } from '../../shared/domain/language';
import type { AnyRecord, RecordOf } from '../../shared/domain/records';
import { Register } from '../../shared/register/register';
import type { ReportDocument } from '../../shared/report/document';
import { inlinesOf } from '../../shared/report/figures-of';
import { plainText } from '../../shared/report/inline';
import { cities, expo, office, plain, said, work } from '../../shared/report/papers-for-tests';
import { phrasesFor } from '../../shared/report/phrases';
import type { SummaryRequest } from '../../shared/report/request';
import { composeSummary } from '../../shared/report/summary/compose-summary';
import { catalogue } from '../catalogue';

/** The phrase book of a language; a key that it lacks fails the test. */
function phrasesIn(lang: Lang) {
  const instance = createInstance();
  void instance.init({
    lng: lang,
    initAsync: false,
    resources: catalogue,
    ns: ['report'],
    defaultNS: 'report',
    interpolation: { escapeValue: false },
    parseMissingKeyHandler: (key) => {
      throw new Error(`No phrase ${key} in ${lang}`);
    },
  });
  const translate = instance.getFixedT(lang, 'report');
  return phrasesFor(lang, (key, params) => String(translate(key as 'unnamed', params ?? {})));
}

const books = { ru: phrasesIn('ru'), zh: phrasesIn('zh'), en: phrasesIn('en') };

function compose(
  records: readonly AnyRecord[],
  lang: Lang,
  request: Partial<SummaryRequest> = {},
  asOf = '2025-12-31',
): ReportDocument {
  return composeSummary(new Register(records), { period: '2025', asOf, ...request, lang }, books[lang]);
}

const whole = (lang: Lang, request: Partial<SummaryRequest> = {}, asOf?: string) =>
  compose([office, ...cities, ...work], lang, request, asOf);

describe('a year in sentences', () => {
  it('opens with who came and went, what was held and signed, and all activities', () => {
    expect(said(whole('ru'), 'overview.lead')).toBe(
      'В 2025 году приняты 2 делегации и направлена 1 делегация. Онлайн-встречи не проводились, проведены 2 мероприятия, подписаны 2 документа. Если визит ради мероприятия учитывать вместе с этим мероприятием, всего состоялось 3 мероприятия и визита — на 1 больше, чем годом ранее (2).',
    );
    expect(said(whole('zh'), 'overview.lead')).toBe(
      '2025年，叶卡捷琳堡接待来访团组2批次，派出团组1批次。未举行视频会议，开展交流活动2场，签署合作文件2份。团组与其所参加的活动合并计算，共开展活动与团组往来3项，同比增加1项。现将有关情况总结如下。',
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
    expect(said(whole('zh'), 'incoming.lead')).toBe(
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
    expect(said(whole('zh'), 'incoming.events')).toBe('为参加工业展来访的团组2批次：大连、哈尔滨。');
  });

  it('tells a visit with its district behind the city and its outcome whole', () => {
    expect(said(whole('ru'), 'outgoing.visits')).toBe(
      'Чунцин (Цзянбэй), Чэнду — май, 14 человек. Подписан план действий.',
    );
    expect(said(whole('zh'), 'outgoing.visits')).toBe(
      '5月，代表团一行14人赴成都、重庆（江北区）：签署行动计划。',
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

  it('keeps a sub-event under its event and says that it is not added', () => {
    expect(said(whole('ru'), 'events.main')).toBe(
      'ИННОПРОМ (7–10 июля). В рамках мероприятия: Форум по сварке (7 июля); отдельно в итог не входит.',
    );
    expect(said(whole('zh'), 'events.main')).toBe(
      '7月7日至10日，工业展。期间举行焊接论坛（7月7日），不单独计入总数。',
    );
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
});

describe('a list of 21 names', () => {
  const many = Array.from({ length: 21 }, (_, at) => city(`contact-${at}`, { names: { ru: `Город ${at}` } }));
  const visits = many.map(({ id }) => visit(`visit-${id}`, '2025-03-01', { cities: [id] }));
  const ties = many.map(({ id }) => relationship(id, [{ to: 'contact', on: '2020' }]));
  const document = compose([office, ...cities, ...many, ...ties, ...visits], 'ru');

  it('is a list of several, although Russian counts 21 as one', () => {
    expect(said(document, 'network.lead')).toContain('Рабочие контакты поддерживаются с городами: Город');
  });

  it('leaves the delegations of unknown size in the plural', () => {
    const known = document.blocks.map(({ id }) => said(document, id)).join('\n');
    expect(known).toContain('Принята 21 делегация из 21 города');
    expect(known).toContain('Численность делегаций не внесена.');
  });
});

describe('a year that is still running', () => {
  it('says so in its head and compares with the same span (trap 7)', () => {
    expect(said(whole('ru', {}, '2025-11-21'), 'head')).toBe(
      'Отчётный период: 1 января — 21 ноября 2025 г. (год не завершён)\nПериод сравнения: 1 января — 21 ноября 2024 г.',
    );
    expect(said(whole('zh', {}, '2025-11-21'), 'head')).toContain(
      '报告期：2025年1月1日至11月21日（本年度尚未结束）',
    );
    expect(said(whole('en', {}, '2025-11-21'), 'overview.lead')).toMatch(
      /^From 1 January to 21 November 2025, Yekaterinburg received two delegations/,
    );
    expect(said(whole('ru', {}, '2025-11-21'), 'incoming.lead')).toContain('за тот же период 2024 года');
  });

  it('stars the running month in the chart', () => {
    const more = ['a', 'b', 'c'].map((id) => visit(id, '2025-11-03', { cities: ['harbin'] }));
    const document = compose([office, ...cities, ...work, ...more], 'ru', {}, '2025-11-21');
    const chart = document.blocks.find(({ id }) => id === 'delegations.chart');
    expect(chart?.type === 'chart' && chart.categories.at(-1)).toMatchObject({
      label: 'ноя*',
      partial: true,
    });
    expect(said(document, 'delegations.chart')).toBe('Рис. 2. На ноябрь пришлись 3 из 6 делегаций');
  });
});

describe('a period with nothing in it', () => {
  it.each([
    [
      'ru',
      'За отчётный период в реестре нет записей о визитах, мероприятиях и документах.',
      'Делегации не принимались.',
    ],
    ['zh', '报告期内无来访、出访、活动和文件的登记记录。', '未接待来访团组。'],
    [
      'en',
      'The register holds no visits, events or documents for this period.',
      'No delegations were received.',
    ],
  ] as const)('makes a correct paper that says so: %s', (lang, overview, incoming) => {
    const document = compose([office, ...cities], lang);
    expect(said(document, 'overview.lead')).toBe(overview);
    expect(said(document, 'incoming.lead')).toBe(incoming);
    expect(document.blocks.some(({ type }) => type === 'chart')).toBe(false);
    expect(document.blocks.some(({ id }) => id.startsWith('appendix.visits'))).toBe(false);
  });

  it('compares nothing where the register does not reach back', () => {
    const document = compose([office, ...cities, visit('only', '2025-03-01')], 'ru');
    expect(said(document, 'head')).toContain('Сравнение не проводится');
    expect(said(document, 'incoming.lead')).toBe('Принята 1 делегация. Численность делегации не внесена.');
  });

  it('is made of a register without an office, and of a period that has not begun', () => {
    expect(said(compose([], 'ru'), 'overview.lead')).toContain('нет записей');
    expect(said(compose([office, ...cities], 'zh', { period: '2027' }), 'overview.lead')).toBe(
      '报告期尚未开始。',
    );
  });
});

describe('what is not known is said', () => {
  const anonymous = ['a', 'b', 'c', 'd', 'e'].map((id) =>
    visit(id, '2025-07-07', { cities: [], country: 'CN', event: 'expo' }),
  );
  const records = [office, ...cities, event('expo', '2025-07-07', { title: expo }), ...anonymous];

  it('delegations whose cities no source names', () => {
    expect(said(compose(records, 'ru'), 'incoming.lead')).toBe(
      'Принято 5 делегаций. Города в источниках не названы. Численность делегаций не внесена.',
    );
    expect(said(compose(records, 'zh'), 'incoming.lead')).toBe(
      '接待来访团组5批次。资料未注明城市。人数未登记。',
    );
    expect(said(compose(records, 'en'), 'incoming.events')).toBe(
      'For “INNOPROM” the city received five delegations.',
    );
  });

  it('sizes with a qualifier, which no difference is made of', () => {
    const document = whole('ru');
    const table = document.blocks.find(({ id }) => id === 'keyFigures.table');
    const row = table?.type === 'table' ? table.rows[3] : undefined;
    const cells = (row?.cells ?? []).map((cell) => {
      if (cell.type === 'figure') return plain(cell.figure.text);
      return cell.type === 'text' ? plain(plainText(cell.content)) : '';
    });
    expect(cells).toEqual(['Человек в направленных делегациях', '14', 'более 51', '—']);
  });

  it('a text that is missing in the language of the paper', () => {
    const lone = event('lone', '2025-03-01', { title: { en: 'Trade talks' }, outcomes: { en: 'Agreed.' } });
    const document = compose([office, ...cities, lone], 'ru');
    expect(document.missingTranslations).toContainEqual({
      record: 'lone',
      field: 'title',
      wanted: 'ru',
      used: 'en',
    });
    expect(said(document, 'missingTranslations')).toBe(
      'Без перевода на русский язык напечатаны 2 текста записей:',
    );
    expect(said(document, 'missingTranslations.list')).toBe('Trade talks — на английском языке');
    const names = document.blocks.flatMap(inlinesOf).filter((inline) => inline.type === 'record');
    expect(names).toContainEqual({ type: 'record', record: 'lone', text: 'Trade talks', lang: 'en' });
  });

  it('a register kept for training', () => {
    const document = compose([{ ...office, training: true } as AnyRecord, ...cities], 'ru');
    expect(document.meta.trainingMark).toBe('Учебные данные');
    expect(said(document, 'head')).toMatch(/^Учебные данные:/);
  });
});

describe('«впервые»', () => {
  const yearly = ['2022', '2023', '2024'].map((year) =>
    visit(`old-${year}`, `${year}-03-01`, { cities: ['harbin'] }),
  );
  const fresh = visit('fresh', '2025-03-01', { cities: ['dalian'] });

  it('is said where three full years of records know nothing of the city', () => {
    expect(said(compose([office, ...cities, ...yearly, fresh], 'ru'), 'network.work')).toContain(
      'С городом Далянь мероприятия и визиты состоялись впервые за время ведения реестра (с 2022 года).',
    );
  });

  it('is not said where the register begins last year (trap 11 of the phrase book)', () => {
    expect(said(compose([office, ...cities, ...yearly.slice(2), fresh], 'ru'), 'network.work')).not.toContain(
      'впервые',
    );
  });

  it('is not said of a city that was a partner before', () => {
    const ties = relationship('dalian', [{ to: 'partner' }]);
    expect(said(compose([office, ...cities, ...yearly, fresh, ties], 'ru'), 'network.work')).not.toContain(
      'впервые',
    );
  });
});

describe('published figures', () => {
  const count = (id: string, period: string, value: number): AnyRecord => ({
    ...reported,
    id,
    period,
    quantity: { value, qualifier: 'about' },
  });

  it('have a chart whose title says how little of them is recorded', () => {
    const records = [office, ...cities, ...work, reported, count('h1', '2025-H1', 20), source];
    expect(said(compose(records, 'ru'), 'reported.chart')).toBe(
      'Рис. 4. В реестр внесено меньше четверти опубликованного: мероприятия',
    );
    expect(said(compose(records, 'zh'), 'reported.chart')).toBe(
      '图4　登记数不足公开报道数的四分之一：交流活动',
    );
  });

  const reported: RecordOf<'reportedCount'> = {
    kind: 'reportedCount',
    id: 'r',
    measure: 'events',
    period: '2025',
    quantity: { value: 40, qualifier: 'moreThan' },
    sources: [{ source: 'tass' }],
  };
  const source: AnyRecord = { kind: 'source', id: 'tass', title: { en: 'News' }, publishedOn: '2025-12-20' };

  it('stand beside the recorded ones with their source', () => {
    const records = [office, ...cities, ...work, reported, source];
    expect(said(compose(records, 'ru'), 'reported.pairs')).toBe(
      'Опубликовано за 2025 год — более 40 мероприятий [1]; в реестре — 2.',
    );
    expect(said(compose(records, 'zh'), 'reported.pairs')).toBe(
      '2025年公开报道交流活动40余场 [1]，登记在册2场。',
    );
    expect(said(compose(records, 'en'), 'reported.pairs')).toBe(
      'Published for 2025: more than 40 events [1]; recorded: 2.',
    );
    expect(said(compose(records, 'en'), 'sources.list')).toBe('“News”, 20 December 2025');
  });
});

describe('a summary of one country', () => {
  it('draws only its own cities, whoever else took part', () => {
    const shared = ['a', 'b'].map((id) => event(id, '2025-03-01', { cities: ['harbin', 'dalian', 'minsk'] }));
    const minsk: AnyRecord = { kind: 'city', id: 'minsk', names: { en: 'Minsk' }, country: 'BY' };
    const document = compose([office, ...cities, minsk, ...shared], 'en', { country: 'CN' });
    const chart = document.blocks.find(({ id }) => id === 'network.chart');
    const labels = chart?.type === 'chart' ? chart.categories.map(({ label }) => label) : [];
    expect([...labels].sort()).toEqual(['Dalian', 'Harbin']);
    expect(document.meta.title).toBe('International activity, 2025: cooperation with China');
  });
});

describe('a summary of one city', () => {
  it('counts and lists only what was done with it', () => {
    const document = whole('ru', { city: 'harbin' });
    expect(document.meta.title.replaceAll('\u00a0', ' ')).toBe(
      'Об итогах международной деятельности в 2025 году: сотрудничество с городом Харбин',
    );
    expect(said(document, 'overview.lead')).toMatch(
      /^В 2025 году принята 1 делегация; собственные делегации не направлялись\./,
    );
  });
});
