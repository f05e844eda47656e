import { foldName } from '../../../shared/search/fold-name';

/** A text with the part that answers the query underlined, where the same letters stand in it as typed. */
export function Highlighted({ text, query }: { readonly text: string; readonly query: string }) {
  const [start, end] = matchRange(text, query);
  if (start === end) return <>{text}</>;
  return (
    <>
      {text.slice(0, start)}
      <mark>{text.slice(start, end)}</mark>
      {text.slice(end)}
    </>
  );
}

/** Where in the text the shortest stretch stands that folds to the query; an empty range when nothing does. */
export function matchRange(text: string, query: string): readonly [start: number, end: number] {
  const wanted = foldName(query);
  if (wanted === '') return [0, 0];
  for (let start = 0; start < text.length; start += 1) {
    if (foldName(text[start] ?? '') === '') continue;
    for (let end = start + 1; end <= text.length; end += 1) {
      const folded = foldName(text.slice(start, end));
      if (folded === wanted) return [start, end];
      if (folded.length > wanted.length) break;
    }
  }
  return [0, 0];
}
