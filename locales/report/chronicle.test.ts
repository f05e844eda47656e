import { describe, expect, it } from 'vitest';
import { agreement, event, visit } from '../../shared/counting/records-for-tests';
import type { Lang } from '../../shared/domain/language';
import type { AnyRecord } from '../../shared/domain/records';
import { cellLine } from '../../shared/report/cell-line';
import { plainText } from '../../shared/report/inline';
import { cities, office, plain, title } from '../../shared/report/papers-for-tests';
import { compose } from './books-for-tests';

const received = (more: object) => visit('v', '2025-03-01', { cities: ['harbin'], ...more });
const harbin = title('Визит делегации города Харбин', '哈尔滨代表团来访', 'Visit of a Harbin delegation');
const lectures = title('Чтение лекций', '举办讲座', 'Lectures');

function entries(records: readonly AnyRecord[], lang: Lang): readonly string[] {
  const { blocks } = compose([office, ...cities, ...records], lang);
  const block = blocks.find(({ id }) => id === 'chronicle.items');
  return block?.type === 'chronicle' ? block.items.map(({ content }) => plain(plainText(content))) : [];
}

describe('a visit in the chronicle', () => {
  it('is told by a title that names its city, and by what it was for', () => {
    const told = [received({ title: harbin, purpose: lectures })];
    expect(entries(told, 'ru')).toEqual(['Визит делегации города Харбин. Чтение лекций']);
    expect(entries(told, 'zh')).toEqual(['哈尔滨代表团来访，举办讲座']);
    expect(entries(told, 'en')).toEqual(['Visit of a Harbin delegation. Lectures']);
  });

  it('knows the city in the cases of Russian and a country that stands for one', () => {
    const fair = title('Поездка в Харбин', '赴哈尔滨', 'A trip to Harbin');
    expect(entries([received({ direction: 'outgoing', title: fair })], 'ru')).toEqual(['Поездка в Харбин']);
    const chinese = received({ cities: [], country: 'CN', title: { ru: 'Делегация китайского города' } });
    expect(entries([chinese], 'ru')).toEqual(['Делегация китайского города']);
  });

  it('says where a title leaves it open', () => {
    const talks = received({ title: title('Переговоры', '会谈', 'Talks'), purpose: lectures });
    expect(entries([talks], 'ru')).toEqual(['Приём делегации: Харбин. Переговоры']);
    expect(entries([talks], 'zh')).toEqual(['哈尔滨代表团来访，会谈']);
    expect(entries([talks], 'en')).toEqual(['Delegation received: Harbin. Talks']);
  });

  it('leaves out a purpose that repeats the subject of the title', () => {
    const fair = title('Делегация Харбина на ИННОПРОМЕ', '哈尔滨代表团参加INNOPROM', 'Harbin at INNOPROM');
    const told = received({
      title: fair,
      purpose: title('Участие в ИННОПРОМЕ', '参加INNOPROM', 'Taking part in INNOPROM'),
    });
    expect(entries([told], 'ru')).toEqual(['Делегация Харбина на ИННОПРОМЕ']);
    expect(entries([told], 'zh')).toEqual(['哈尔滨代表团参加INNOPROM']);
  });
});

it('a Chinese chronicle says what the city did at an event', () => {
  const concert = title('Концерт', '音乐会', 'Concert');
  const held = (role: 'organiser' | 'coOrganiser' | 'participant') =>
    entries([event('e', '2025-02-01', { role, title: concert })], 'zh');
  expect([held('organiser'), held('coOrganiser'), held('participant')].flat()).toEqual([
    '举办音乐会',
    '协办音乐会',
    '参加音乐会',
  ]);
});

describe('the other side of a document', () => {
  const chamber = (id: string, seat: string): AnyRecord => ({
    kind: 'organisation',
    id,
    names: { en: id },
    city: seat,
  });
  const sides = (...organisations: readonly string[]) => {
    const signed = agreement('memo', '2025-03-01', {
      parties: organisations.map((organisation) => ({ territory: 'organisation', organisation })),
    });
    const homes = [chamber('ours', 'yekaterinburg'), chamber('theirs', 'harbin')];
    const { blocks } = compose([office, ...cities, ...homes, signed], 'en');
    const block = blocks.find(({ id }) => id === 'appendix.documents');
    const cell = block?.type === 'table' ? block.rows.at(-1)?.cells[3] : undefined;
    return cell && plainText(cellLine(cell));
  };

  it('is nobody of the own city', () => {
    expect(sides('ours', 'theirs')).toBe('theirs');
  });

  it('is whoever signed, where nobody else is named', () => {
    expect(sides('ours')).toBe('ours');
  });
});
