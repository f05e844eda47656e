import { Children, type ReactNode } from 'react';
import type { Inline } from '../../../../shared/report/inlines';
import classes from './editing.module.css';

/** Words of a paper as the edit view shows them: counted figures stand out from what was only written. */
export function InlineText({ line }: { readonly line: readonly Inline[] }): ReactNode {
  // The runs of a sentence have no ids and never change places by themselves.
  return Children.toArray(line.map(inlineText));
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
      return <span lang={inline.lang}>{inline.text}</span>;
  }
}
