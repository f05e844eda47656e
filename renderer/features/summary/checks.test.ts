import { describe, expect, it } from 'vitest';
import { agreement, event, places, visit } from '../../../shared/counting/records-for-tests';
import type { AnyRecord } from '../../../shared/domain/records';
import { Register } from '../../../shared/register/register';
import type { ReportDocument } from '../../../shared/report/document';
import type { SummaryRequest } from '../../../shared/report/request';
import { checksOf } from './checks';

const request: SummaryRequest = { paper: 'summary', period: '2025', lang: 'en', asOf: '2025-11-21' };
const paper = (missing: ReportDocument['missingTranslations'] = []): ReportDocument => ({
  version: 1,
  paper: 'summary',
  convention: 'plain',
  lang: 'en',
  meta: { title: '', author: '', period: '2025', asOf: '2025-11-21', runningTitle: '', trainingMark: null },
  blocks: [],
  missingTranslations: missing,
});
const found = (records: readonly AnyRecord[], more: Partial<SummaryRequest> = {}, document = paper()) =>
  Object.fromEntries(
    checksOf(new Register([...places, ...records]), { ...request, ...more }, document).map(
      ({ kind, ids }) => [kind, [...ids].sort()],
    ),
  );

describe('what to check before a paper is handed in', () => {
  it('is nothing when all records are complete, dated and translated', () => {
    expect(found([visit('v', '2025-03-04'), event('e', '2025-05'), agreement('a', '2025-06-01')])).toEqual(
      {},
    );
  });

  it('names planned visits and events of the period whose date has passed', () => {
    const records = [
      visit('past', '2025-03-04', { status: 'planned' }),
      event('coming', '2025-12-01', { status: 'planned' }),
      visit('other-year', '2024-03-04', { status: 'planned' }),
    ];
    expect(found(records)).toEqual({ toConfirm: ['past'] });
  });

  it('names drafts of the period and those that have no date yet', () => {
    const undated: AnyRecord = { kind: 'visit', id: 'undated', status: 'held' };
    const old: AnyRecord = { kind: 'event', id: 'old', dates: { from: '2023' } };
    const unsigned: AnyRecord = { kind: 'agreement', id: 'unsigned', title: { en: 'Agreement' } };
    expect(found([undated, old, unsigned])).toEqual({ drafts: ['undated', 'unsigned'] });
  });

  it('names records whose date is too vague for the period', () => {
    expect(found([visit('vague', '2025'), agreement('inside', '2025-02')], { period: '2025-H1' })).toEqual({
      vague: ['vague'],
    });
  });

  it('names each record with texts in another language once', () => {
    const missing = ['title', 'summary'].map(
      (field) => ({ record: 'e', field, wanted: 'en', used: 'ru' }) as const,
    );
    expect(found([event('e', '2025-05-01')], {}, paper(missing))).toEqual({ untranslated: ['e'] });
  });

  it('keeps to the city or country of the paper', () => {
    const records = [
      visit('to-chengdu', '2025-03-04', { status: 'planned', cities: ['chengdu'] }),
      visit('to-guangzhou', '2025-03-04', { status: 'planned', cities: ['guangzhou'] }),
      visit('to-kazakhstan', '2025-03-04', { status: 'planned', cities: [], country: 'KZ' }),
    ];
    expect(found(records, { city: 'chengdu' })).toEqual({ toConfirm: ['to-chengdu'] });
    expect(found(records, { country: 'KZ' })).toEqual({ toConfirm: ['to-kazakhstan'] });
  });
});
