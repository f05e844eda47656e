import { expect, it } from 'vitest';
import {
  appendicesMoved,
  leadToAppendix,
  twoAppendices,
} from '../../../../shared/report/edits/document-for-tests';
import { textOf } from '../../../../shared/report/edits/rewritable';
import { plainText } from '../../../../shared/report/inline';
import { editedBlocks } from './edit-blocks';

it('shows a text with the numbers of where things stand now, and knows what it was written against', () => {
  const edited = editedBlocks(twoAppendices, appendicesMoved);
  const shown = edited.find(({ id }) => id === 'lead');
  if (shown?.type !== 'text') throw new Error('The paragraph is not among the texts');
  expect(textOf(shown.side.block)).toBe('Others came too (see appendix 2)');
  expect(textOf(shown.ground)).toBe(plainText(leadToAppendix.content));
});
