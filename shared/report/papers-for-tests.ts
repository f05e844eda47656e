import { agreement, city, event, relationship, visit } from '../counting/records-for-tests';
import type { AnyRecord } from '../domain/records';
import type { ReportDocument } from './document';
import { plainText } from './inline';

export const names = (ru: string, zh: string, en: string) => ({ names: { ru, zh, en } });
export const title = (ru: string, zh: string, en: string) => ({ ru, zh, en });

/** An office without its own choices. */
export const office: AnyRecord = { kind: 'office', id: 'office', city: 'yekaterinburg' };
export const cities: readonly AnyRecord[] = [
  city('yekaterinburg', { country: 'RU', ...names('Екатеринбург', '叶卡捷琳堡', 'Yekaterinburg') }),
  city('chengdu', names('Чэнду', '成都', 'Chengdu')),
  city('harbin', names('Харбин', '哈尔滨', 'Harbin')),
  city('dalian', names('Далянь', '大连', 'Dalian')),
  city('chongqing', names('Чунцин', '重庆', 'Chongqing')),
  city('jiangbei', { parent: 'chongqing', ...names('Цзянбэй', '江北区', 'Jiangbei') }),
];

export const expo = title('ИННОПРОМ', '工业展', 'INNOPROM');

/** A small but whole year 2025 and a little of 2024. */
export const work: readonly AnyRecord[] = [
  relationship('chengdu', [{ to: 'sister', on: '2024-09-12' }]),
  relationship('harbin', [{ to: 'partner', on: '2017' }]),
  event('expo', '2025-07-07', {
    title: expo,
    dates: { from: '2025-07-07', to: '2025-07-10' },
    fields: ['industry'],
  }),
  event('welding', '2025-07-07', {
    parent: 'expo',
    title: title('Форум по сварке', '焊接论坛', 'Welding forum'),
  }),
  event('concert', '2025-01-29', {
    cities: ['chengdu'],
    title: title('Концерт', '音乐会', 'Concert'),
    fields: ['culture'],
  }),
  event('youth', '2024-07-10', {
    cities: ['chengdu'],
    title: title('Неделя музыки', '音乐周', 'Music week'),
  }),
  visit('v1', '2025-07-07', { cities: ['harbin'], event: 'expo', people: { value: 9, qualifier: 'exact' } }),
  visit('v2', '2025-07-07', { cities: ['dalian'], event: 'expo' }),
  visit('v3', '2025-05', {
    direction: 'outgoing',
    cities: ['chengdu', 'chongqing', 'jiangbei'],
    people: { value: 14, qualifier: 'exact' },
    level: 'cityHead',
    outcomes: title('Подписан план действий.', '签署行动计划。', 'An action plan was signed.'),
  }),
  visit('v4', '2024-04', {
    direction: 'outgoing',
    cities: ['harbin'],
    people: { value: 51, qualifier: 'moreThan' },
  }),
  agreement('plan', '2025-05', {
    documentKind: 'actionPlan',
    title: title('План действий', '行动计划', 'Action plan'),
  }),
  agreement('memo', '2025-07-08', {
    documentKind: 'memorandum',
    title: title('Меморандум', '备忘录', 'Memorandum'),
  }),
  agreement('vague', '2024', { title: title('Соглашение о дружбе', '友好协议', 'Friendship agreement') }),
];

/** No-break spaces are tested once and read as plain spaces elsewhere. */
export const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

/** What a reader of the block with this id would read; empty where there is no such block. */
export function said(document: ReportDocument, id: string): string {
  const block = document.blocks.find((one) => one.id === id);
  if (block?.type === 'paragraph' || block?.type === 'note') return plain(plainText(block.content));
  if (block?.type === 'list') return plain(block.items.map(plainText).join('\n'));
  if (block?.type === 'chart') return plain(plainText(block.title));
  if (block?.type === 'heading') return plain(plainText(block.text));
  return block?.type === 'head' ? plain(block.span.join('\n')) : '';
}
