import { describe, expect, it } from 'vitest';
import { agreement, event, visit } from '../../shared/counting/records-for-tests';
import type { AnyRecord } from '../../shared/domain/records';
import type { ReportDocument } from '../../shared/report/document';
import { plainText } from '../../shared/report/inline';
import { cities, expo, office, plain, said, title, work } from '../../shared/report/papers-for-tests';
import { compose, whole } from './books-for-tests';

const headingsOf = ({ blocks }: ReportDocument): readonly string[] =>
  blocks.flatMap((block) =>
    block.type === 'heading' ? [plain(`${block.number ?? ''} ${plainText(block.text)}`.trim())] : [],
  );

const planned: readonly AnyRecord[] = [
  visit('next', '2026-03-10', { status: 'planned', cities: ['harbin'] }),
  event('nextExpo', '2026-07-06', { status: 'planned', title: expo }),
  agreement('ends', '2023-05-01', {
    title: title('Меморандум с Харбином', '与哈尔滨备忘录', 'Memorandum with Harbin'),
    term: { kind: 'until', until: '2026-05-01' },
  }),
];

const late = visit('late', '2025-10-01', {
  status: 'planned',
  title: title('Визит', '代表团来访', 'Visit'),
});

describe('the Chinese summary of a year', () => {
  it('has its four parts, numbered 一、（一）, and enclosures', () => {
    expect(headingsOf(compose([office, ...cities, ...work, ...planned], 'zh'))).toEqual([
      '一、 总体情况',
      '（一） 工作数据',
      '（二） 友城关系',
      '（三） 合作领域',
      '二、 主要工作',
      '（一） 团组往来',
      '（二） 经贸合作',
      '（三） 青少年和文化交流',
      '（四） 合作文件',
      '三、 存在的不足',
      '四、 2026年工作思路',
      '附件1 2025年对外交往工作情况表',
      '附件2 2025年对外交往大事记',
    ]);
  });

  it('says what the office worked at and that the results follow', () => {
    expect(said(whole('zh'), 'overview.lead')).toBe(
      '2025年，叶卡捷琳堡组织团组互访，开展工业、文化领域交流活动，签署合作文件。现将有关情况总结如下。',
    );
  });

  it('puts every count beside that of the year before', () => {
    expect(said(whole('zh'), 'keyFigures.lead')).toBe(
      '全年接待来访团组2批次，来自2个城市，上年未接待。派出团组1批次、14人次，前往2个城市，与上年持平。开展交流活动2场，同比增加1场。活动期间的分项活动不单独计数。未举行视频会议，上年亦无。签署合作文件2份（备忘录1份和行动计划1份），同比增加1份。团组与其所参加的活动合并计算，共开展活动与团组往来3项，同比增加1项。',
    );
  });

  it('finds shortfalls by rule and says nothing where there are none', () => {
    expect(said(compose([office, ...cities, ...work, late], 'zh'), 'shortfalls.lead')).toBe(
      '一是部分计划的落实结果尚未登记，原定日期已过的有1项（代表团来访，10月1日）。二是部分记录不完整：1项活动和团组往来的时间未记录到日；1批次团组的人数未登记。',
    );
    const complete = visit('v', '2025-03-01', { people: { value: 3, qualifier: 'exact' } });
    expect(headingsOf(compose([office, ...cities, complete], 'zh')).join()).not.toContain('不足');
  });

  it('plans what is recorded as planned or ends, and has no such part where nothing is', () => {
    expect(said(compose([office, ...cities, ...work, ...planned], 'zh'), 'plans.lead')).toBe(
      '一是保持团组往来，计划接待来访团组1批次（哈尔滨，2026年3月10日）。二是组织好交流活动，计划开展1场（工业展，2026年7月6日）。三是做好文件续签衔接，将有1份文件到期（《与哈尔滨备忘录》，2026年5月1日）。',
    );
    expect(headingsOf(whole('zh')).join()).not.toContain('工作思路');
  });

  it('begins a visit with who led it, and names the documents in one sentence', () => {
    const led = visit('led', '2025-03-01', {
      cities: ['harbin'],
      purpose: title('Переговоры', '商讨合作计划', 'Talks'),
      head: { post: title('Мэр', '哈尔滨市市长', 'Mayor') },
    });
    const summary = compose([office, ...cities, ...work, led], 'zh');
    expect(said(summary, 'incoming.work')).toContain(
      '3月1日，哈尔滨市市长率哈尔滨代表团来访，商讨合作计划。',
    );
    expect(said(summary, 'documents.work')).toBe('签署《行动计划》（5月）、《备忘录》（7月8日）。');
  });

  it('names the second half after the first, and no year while the period runs', () => {
    const plans = (request: object, asOf?: string) =>
      headingsOf(compose([office, ...cities, ...work, ...planned], 'zh', request, asOf)).find((heading) =>
        heading.includes('思路'),
      );
    expect(plans({ period: '2025-H2' })).toBe('四、 下一步工作思路');
    expect(plans({}, '2025-11-21')).toBe('四、 下一步工作思路');
    const soon = visit('soon', '2025-09-10', { status: 'planned', cities: ['harbin'] });
    const half = compose([office, ...cities, ...work, soon], 'zh', { period: '2025-H1' }, '2025-06-30');
    expect(headingsOf(half).at(-3)).toBe('四、 下半年工作思路');
    expect(half.meta.title).toBe('2025年上半年对外交往工作总结');
  });

  it('is signed by the office with the day', () => {
    const named = {
      ...office,
      department: { zh: '外事办公室' },
      administration: { zh: '市政府' },
    } as AnyRecord;
    const { blocks } = compose([named, ...cities, ...work], 'zh');
    expect(blocks.find(({ type }) => type === 'signature')).toMatchObject({
      post: '市政府外事办公室',
      date: '2025年12月31日',
    });
  });
});

describe('a convention in another language', () => {
  it('numbers the parts of a Chinese summary I. and (I) in Russian and English', () => {
    for (const lang of ['ru', 'en'] as const) {
      const numbers = headingsOf(whole(lang, { convention: 'gbt' })).map((heading) => heading.split(' ')[0]);
      expect(numbers.slice(0, 5)).toEqual(['I.', '(I)', '(II)', '(III)', 'II.']);
    }
  });

  it('numbers a Chinese report by ГОСТ 1. and 1.1, and says above its title what it is', () => {
    const document = whole('zh', { convention: 'gost' });
    expect(
      headingsOf(document)
        .slice(0, 4)
        .map((heading) => heading.split(' ')[0]),
    ).toEqual(['1.', '2.', '3.', '3.1']);
    expect(document.blocks[0]).toMatchObject({ kind: '报告', title: '关于2025年度对外交往工作情况' });
  });

  it('gives a Russian title without the word before it that only ГОСТ prints', () => {
    expect(plain(whole('ru', { convention: 'plain' }).meta.title)).toBe(
      'Итоги международной деятельности в 2025 году',
    );
    expect(plain(whole('ru').meta.title)).toBe('Об итогах международной деятельности в 2025 году');
  });
});
