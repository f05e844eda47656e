import { Fragment } from 'react';
import type { TextRange } from '../../shared/search/match-name';

/** A text with the parts underlined that answer what was typed. Ranges are in order and apart. */
export function MarkedText({
  text,
  ranges,
}: {
  readonly text: string;
  readonly ranges: readonly TextRange[];
}) {
  const end = ranges.at(-1)?.to ?? 0;
  return (
    <>
      {ranges.map(({ from, to }, at) => (
        <Fragment key={from}>
          {text.slice(ranges[at - 1]?.to ?? 0, from)}
          <mark>{text.slice(from, to)}</mark>
        </Fragment>
      ))}
      {text.slice(end)}
    </>
  );
}
