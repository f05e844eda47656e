import { expect, it } from 'vitest';
import { agreement, event, visit } from '../../shared/counting/records-for-tests';
import type { Lang } from '../../shared/domain/language';
import type { AnyRecord } from '../../shared/domain/records';
import { cities, office, said, title } from '../../shared/report/papers-for-tests';
import { compose } from './books-for-tests';

const numbers = (length: number): readonly number[] => Array.from({ length }, (_, at) => at + 1);

const ending = (length: number): readonly AnyRecord[] =>
  numbers(length).map((at) =>
    agreement(`a${at}`, '2023-05-01', {
      title: title(`План ${at}`, `计划${at}`, `Plan ${at}`),
      term: { kind: 'until', until: `2026-05-${String(at).padStart(2, '0')}` },
    }),
  );

const plansIn = (lang: Lang, records: readonly AnyRecord[]): string =>
  said(compose([office, ...cities, ...records], lang, { convention: 'gbt' }), 'plans.lead');

it('tells of documents that end as of one, of several, and of many', () => {
  expect(plansIn('ru', ending(1))).toBe('Истекает срок документа: «План 1», 1 мая 2026 г.');
  expect(plansIn('ru', ending(2))).toBe(
    'Истекает срок 2 документов: «План 1», 1 мая 2026 г.; «План 2», 2 мая 2026 г.',
  );
  expect(plansIn('ru', ending(12))).toBe('Истекает срок 12 документов.');
  expect(plansIn('ru', ending(21))).toBe('Истекает срок 21 документа.');
  expect(plansIn('en', ending(1))).toBe('The term of one document ends: Plan 1, 1 May 2026.');
  expect(plansIn('en', ending(2))).toBe(
    'The terms of two documents end: Plan 1, 1 May 2026; Plan 2, 2 May 2026.',
  );
  expect(plansIn('en', ending(21))).toBe('The terms of 21 documents end.');
  expect(plansIn('zh', ending(1))).toBe('做好文件续签衔接，将有1份文件到期（《计划1》，2026年5月1日）。');
  expect(plansIn('zh', ending(21))).toBe('做好文件续签衔接，将有21份文件到期。');
});

it('joins planned visits as one would say them', () => {
  const plans = [
    visit('in', '2026-03-10', { status: 'planned', cities: ['harbin'] }),
    visit('out', '2026-04-10', { status: 'planned', cities: ['chengdu'], direction: 'outgoing' }),
    visit('out2', '2026-05-10', { status: 'planned', cities: ['harbin'], direction: 'outgoing' }),
    event('fair', '2026-07-06', { status: 'planned', title: title('Ярмарка', '博览会', 'Fair') }),
  ];
  expect(plansIn('ru', plans)).toBe(
    'В планах — приём делегации (Харбин, 10 марта 2026 г.) и выезд 2 делегаций (Чэнду, 10 апреля 2026 г.; Харбин, 10 мая 2026 г.). Запланировано мероприятие: Ярмарка, 6 июля 2026 г.',
  );
  expect(plansIn('en', plans)).toBe(
    'The office plans to receive one delegation (Harbin, 10 March 2026) and send two delegations (Chengdu, 10 April 2026; Harbin, 10 May 2026). There is one event planned: Fair, 6 July 2026.',
  );
});

it('tells of plans whose day has passed, and of records that lack something', () => {
  const late = numbers(2).map((at) =>
    visit(`late${at}`, `2025-10-0${at}`, { status: 'planned', title: title('Визит', '来访', 'Visit') }),
  );
  const vague = numbers(21).map((at) => visit(`v${at}`, '2025-03'));
  const shortfalls = (lang: Lang, records: readonly AnyRecord[]) =>
    said(compose([office, ...cities, ...records], lang, { convention: 'gbt' }), 'shortfalls.lead');
  expect(shortfalls('ru', late.slice(0, 1))).toBe(
    'Намеченный срок прошёл, а итог в реестр не внесён: Визит, 1 октября.',
  );
  expect(shortfalls('ru', late)).toBe(
    'Намеченный срок 2 мероприятий и визитов прошёл, а итог в реестр не внесён: Визит, 1 октября; Визит, 2 октября.',
  );
  expect(shortfalls('ru', vague)).toContain('точный день не внесён у 21 мероприятия или визита;');
  expect(shortfalls('ru', vague)).toContain('численность не внесена у 21 делегации.');
  expect(shortfalls('en', vague.slice(0, 1))).toContain(
    'Some records are incomplete: one activity has no exact day; one delegation has no recorded size.',
  );
});
