import type { ReactNode } from 'react';
import type { Inline } from '../../../../shared/report/inlines';
import { inOrder } from '../../../ui/in-order';
import classes from './editing.module.css';

/** Words of a paper as the edit view shows them: what follows the register stands out from what was only written. */
export function InlineText({ line }: { readonly line: readonly Inline[] }): ReactNode {
  return inOrder(line, inlineText);
}

function inlineText(inline: Inline): ReactNode {
  switch (inline.type) {
    case 'emphasis':
      return (
        <em>
          <InlineText line={inline.content} />
        </em>
      );
    case 'figure':
      return <span className={classes.figure}>{inline.text}</span>;
    case 'source':
      return `[${inline.number}]`;
    case 'break':
      return <br />;
    default:
      return (
        <span lang={inline.lang} className={isReference(inline) ? classes.figure : undefined}>
          {inline.text}
        </span>
      );
  }
}

/** Words whose number follows the appendix that they send the reader to. */
const isReference = (inline: Inline): boolean => inline.type === 'text' && inline.refers !== undefined;
