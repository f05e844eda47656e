import type { ParagraphBlock } from './document';
import type { Line } from './inline';
import type { Inline } from './inlines';

/** The sentences of a paragraph; the whole of it where nothing tells where they end. */
export function sentencesOf({ content, sentences }: ParagraphBlock): readonly Line[] {
  if (!sentences) return [content];
  let end = 0;
  return sentences.map((length) => {
    end += length;
    return content.slice(end - length, end);
  });
}

/**
 * The records that a sentence stands on, each once: those given, those that it counts, whose words it tells, which it
 * names, and its sources last.
 */
export function recordsBehind(line: Line, given: readonly string[] = []): readonly string[] {
  const inlines = line.flatMap((inline) => (inline.type === 'emphasis' ? inline.content : [inline]));
  const counted = inlines.flatMap((inline) => (inline.type === 'figure' ? [inline.ids] : []));
  const of = (type: Inline['type']) =>
    inlines.flatMap((inline) =>
      inline.type === type && 'record' in inline && inline.record !== undefined ? [inline.record] : [],
    );
  // Figures of one measure and period share one long list, whatever published count they stand beside.
  return [
    ...new Set([...given, ...[...new Set(counted)].flat(), ...of('text'), ...of('record'), ...of('source')]),
  ];
}
