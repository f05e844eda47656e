import { describe, expect, it } from 'vitest';
import type { Lang } from '../../shared/domain/language';
import { plainText } from '../../shared/report/inline';
import { plain } from '../../shared/report/papers-for-tests';
import { books } from './books-for-tests';
import { tail } from './sentences-for-tests';

describe('the end of a sentence that compares', () => {
  it.each([
    [
      4,
      4,
      ' — столько же, сколько за тот же период 2024 года',
      '，与2024年同期持平',
      ', as many as in the same period of 2024',
    ],
    [
      8,
      4,
      ' — вдвое больше, чем за тот же период 2024 года (4)',
      '，同比增加4批次',
      ', four more than in the same period of 2024 (four)',
    ],
    [
      9,
      3,
      ' — втрое больше, чем за тот же период 2024 года (3)',
      '，同比增加6批次',
      ', six more than in the same period of 2024 (three)',
    ],
    [
      5,
      4,
      ' — на 1 больше, чем за тот же период 2024 года (4)',
      '，同比增加1批次',
      ', one more than in the same period of 2024 (four)',
    ],
    [
      3,
      4,
      ' — на 1 меньше, чем за тот же период 2024 года (4)',
      '，同比减少1批次',
      ', one fewer than in the same period of 2024 (four)',
    ],
    [
      5,
      0,
      '; за тот же период 2024 года делегации не принимались',
      '，2024年同期未接待',
      '; none were received in the same period of 2024',
    ],
    [
      0,
      4,
      '; за тот же период 2024 года — 4 делегации',
      '，2024年同期为4批次',
      ', against four delegations in the same period of 2024',
    ],
    [
      27,
      24,
      ' — на 13 % больше, чем за тот же период 2024 года (24)',
      '，同比增长12.5%',
      ', up 13% from 24 in the same period of 2024',
    ],
  ])('%i after %i', (now, then, ru, zh, en) => {
    expect(tail('ru', 'delegations', 'received', now, then)).toBe(ru);
    expect(tail('zh', 'delegations', 'received', now, then)).toBe(zh);
    expect(tail('en', 'delegations', 'received', now, then)).toBe(en);
  });

  it('makes one sentence of two empty periods', () => {
    const none = (lang: Lang, now: number, then: number) =>
      plain(
        plainText(
          books[lang].sentence('documents.none', {
            tail: tail(lang, 'documents', 'documents', now, then),
          }),
        ),
      );
    expect(none('ru', 0, 0)).toBe(
      'Документы не подписывались ни в отчётном периоде, ни за тот же период 2024 года.',
    );
    expect(none('zh', 0, 0)).toBe('未签署文件，2024年同期亦无。');
    expect(none('en', 0, 0)).toBe('No documents were signed, nor were there any in the same period of 2024.');
  });
});
