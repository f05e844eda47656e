import { createContext, type ReactNode, useContext } from 'react';
import { localeOf } from '../../shared/domain/language';
import type { Inline } from '../../shared/report/inlines';
import { inOrder } from '../ui/in-order';
import { WholeStretches } from './whole-stretches';

/** What stands beside words in their line. */
export interface Beside {
  readonly isBehindFigure: boolean;
  readonly isBeforeFigure: boolean;
}

/** What is done to running words before they are set, such as putting in soft hyphens. */
export const WordsContext = createContext<(words: string, beside: Beside) => string>((words) => words);

/** Headings, and the list of them, are never hyphenated. */
export const asTheyAre = (words: string): string => words;

/** Inline content in order; figures and records carry `data-` marks, foreign words their `lang`. */
export function Inlines({ content }: { readonly content: readonly Inline[] }): ReactNode {
  const set = useContext(WordsContext);
  return inOrder(content, (inline, index) =>
    renderInline(inline, (words) =>
      set(words, {
        isBehindFigure: content[index - 1]?.type === 'figure',
        isBeforeFigure: content[index + 1]?.type === 'figure',
      }),
    ),
  );
}

function renderInline(inline: Inline, set: (words: string) => string): ReactNode {
  switch (inline.type) {
    case 'text':
      if (inline.lang === undefined) return <WholeStretches text={set(inline.text)} />;
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
