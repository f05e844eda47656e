import { createContext, type ReactNode, useContext } from 'react';
import { localeOf } from '../../shared/domain/language';
import type { Inline } from '../../shared/report/document';
import { inOrder } from './in-order';

/** What is done to running words before they are set, such as putting in soft hyphens. */
export const WordsContext = createContext<(words: string) => string>((words) => words);

/** Inline content in order; figures and records carry `data-` marks, foreign words their `lang`. */
export function Inlines({ content }: { readonly content: readonly Inline[] }): ReactNode {
  const set = useContext(WordsContext);
  return inOrder(content, (inline) => renderInline(inline, set));
}

function renderInline(inline: Inline, set: (words: string) => string): ReactNode {
  switch (inline.type) {
    case 'text':
      if (inline.lang === undefined) return set(inline.text);
      return <span lang={localeOf[inline.lang]}>{inline.text}</span>;
    case 'figure':
      return (
        <span data-figure={inline.measure} data-period={inline.period} data-rule={inline.rule?.name}>
          {inline.text}
        </span>
      );
    case 'record':
      return (
        <span data-record={inline.record} lang={inline.lang && localeOf[inline.lang]}>
          {inline.text}
        </span>
      );
    case 'emphasis':
      return (
        <strong>
          <Inlines content={inline.content} />
        </strong>
      );
    case 'break':
      return <br />;
    case 'source':
      return (
        <span className="source" data-record={inline.record}>
          [{inline.number}]
        </span>
      );
  }
}
