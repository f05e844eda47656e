import { expect, it } from 'vitest';
import { documentOf, heading, paragraph } from '../../../../shared/report/edits/document-for-tests';
import { textOf } from '../../../../shared/report/edits/rewritable';
import { plainText, words } from '../../../../shared/report/inline';
import { editedBlocks } from './edit-blocks';

it('shows a text with the numbers of where things stand now, and knows what it was written against', () => {
  const appendix = (id: string, number: number) => ({
    ...heading(id, `Appendix ${number}.`),
    appendix: true as const,
  });
  const lead = paragraph('lead', words('Others came'), {
    type: 'text',
    text: ' (see appendix 1)',
    refers: 'tables.heading',
  });
  const paper = documentOf([
    heading('a', '1.'),
    lead,
    { type: 'pageBreak', id: 'break' },
    appendix('tables', 1),
    appendix('days', 2),
  ]);
  const edited = editedBlocks(paper, { order: ['days.heading', 'tables.heading'] });
  const shown = edited.find(({ id }) => id === 'lead');
  if (shown?.type !== 'text') throw new Error('The paragraph is not among the texts');
  expect(textOf(shown.side.block)).toBe('Others came (see appendix 2)');
  expect(textOf(shown.ground)).toBe(plainText(lead.content));
});
