import { expect, it } from 'vitest';
import { event } from '../../shared/counting/records-for-tests';
import { Register } from '../../shared/register/register';
import { composePaper } from '../../shared/report/compose-paper';
import type { ReportDocument } from '../../shared/report/document';
import { applyEdits } from '../../shared/report/edits/apply-edits';
import { plainText } from '../../shared/report/inline';
import { cities, office, plain, title } from '../../shared/report/papers-for-tests';
import { sentencesOf } from '../../shared/report/sentences';
import { books } from './books-for-tests';

/** More events of one line of work than its paragraph names. */
const register = new Register([
  office,
  ...cities,
  ...Array.from({ length: 8 }, (_, at) =>
    event(`e${at}`, `2025-03-0${at + 1}`, { title: title('Форум', '论坛', 'Forum'), fields: ['culture'] }),
  ),
]);

const manners = [
  ['ru', 'Кроме того, состоялись ещё 2 мероприятия', ' (см. приложение 1)', '.'],
  ['zh', '另有2场活动', '（见附件1）', '。'],
  ['en', 'There were two more events', ' (see appendix 1)', '.'],
] as const;

const said = ({ blocks }: ReportDocument): string => {
  const block = blocks.find(({ id }) => id === 'cultureWork.work');
  if (block?.type === 'pair' && block.second?.type === 'paragraph')
    return plain(plainText(block.second.content));
  return block?.type === 'paragraph' ? plain(plainText(sentencesOf(block).at(-1) ?? []).trim()) : '';
};

it.each(manners)('the mention of an appendix in %s goes with the appendix', (lang, words, mention, stop) => {
  const request = { paper: 'summary', period: '2025', asOf: '2025-12-31', lang, convention: 'gbt' } as const;
  const document = composePaper(register, request, (one) => books[one]);
  expect(said(document)).toBe(words + mention + stop);
  const hide = (...hidden: string[]) => said(applyEdits(document, { hidden }).document);
  expect(hide('appendix.chronicle.heading')).toBe(words + mention + stop);
  expect(hide('appendix.tables.heading')).toBe(words + stop);
});

it('the second language of a paper follows as the first does', () => {
  const document = composePaper(
    register,
    {
      paper: 'summary',
      period: '2025',
      asOf: '2025-12-31',
      lang: 'ru',
      convention: 'gbt',
      beside: { lang: 'zh', arrangement: 'columns' },
    },
    (one) => books[one],
  );
  expect(said(document)).toContain('另有2场活动（见附件1）。');
  const { document: edited } = applyEdits(document, { hidden: ['appendix.tables.heading'] });
  expect(said(edited)).toContain('另有2场活动。');
});

it('the appendix that is left has the number that its mention would have', () => {
  const request = {
    paper: 'summary',
    period: '2025',
    asOf: '2025-12-31',
    lang: 'zh',
    convention: 'gbt',
  } as const;
  const document = composePaper(register, request, (one) => books[one]);
  const { document: edited } = applyEdits(document, { hidden: ['appendix.tables.heading'] });
  const numbers = edited.blocks.flatMap((block) =>
    block.type === 'heading' && block.appendix ? [block.number] : [],
  );
  expect(numbers).toEqual(['附件1']);
});
