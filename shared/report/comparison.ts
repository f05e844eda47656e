import type { Comparison, CountedFigure } from '../counting/figure';
import { formatNumber } from '../format/numbers';
import { counted, derivedInline, inSentence, type Noun, numberWords, percentOf } from './figures';
import type { Line } from './inline';
import type { Phrases } from './phrases';

/** What was not done in the span before, where nothing was: keys of `tail.none`. */
export type Doing =
  | 'received'
  | 'sent'
  | 'online'
  | 'events'
  | 'documents'
  | 'activities'
  | 'meetings'
  | 'renewed';

/** From here on a change may be told in percent; below it percentages of small numbers mislead. */
const enoughForPercent = 20;

/**
 * How a sentence goes on after its figure: « — вдвое больше, чем годом ранее (4)», “，同比增加4批次”. The
 * beginning punctuation belongs to the tail. `span` names the span before in words. Empty where nothing can be said.
 */
export function comparedTail(
  comparison: Comparison,
  noun: Noun,
  doing: Doing | null,
  span: string,
  phrases: Phrases,
): Line {
  const { current, before, difference } = comparison;
  if (before.value === null || current.value === null) return [];
  if (difference === null) return setBeside(before, noun, doing, span, phrases);
  if (current.value === 0 && before.value === 0) return phrases.sentence('tail.bothNone', { span });
  if (before.value === 0) return doing === null ? [] : phrases.sentence(`tail.none.${doing}`, { span });
  if (difference === 0) return phrases.sentence('tail.same', { span });
  if (current.value === 0)
    return phrases.sentence('tail.before', { span, b: counted(noun, before, phrases) });
  return changed(comparison, noun, span, phrases);
}

/** Without a difference: none before is said in words, and as unknown where records were there without their number. */
function setBeside(
  before: CountedFigure,
  noun: Noun,
  doing: Doing | null,
  span: string,
  phrases: Phrases,
): Line {
  if (before.value !== 0) {
    return phrases.sentence('tail.beside', { span, b: counted(noun, before, phrases) });
  }
  if (before.unknown > 0) return phrases.sentence('tail.besideUnknown', { span });
  return doing === null ? [] : phrases.sentence(`tail.none.${doing}`, { span });
}

function changed(comparison: Comparison, noun: Noun, span: string, phrases: Phrases): Line {
  const now = comparison.current.value ?? 0;
  const then = comparison.before.value ?? 0;
  const distance = Math.abs(now - then);
  const digits = derivedInline(comparison, 'distance', distance, numberWords(distance, phrases));
  const places = {
    span,
    b: inSentence(comparison.before, phrases),
    d: phrases.sentence(`noun.${noun}.short`, { count: distance, n: digits }),
  };
  if (then >= 3 && (now === 2 * then || now === 3 * then)) {
    return phrases.sentence(now === 2 * then ? 'tail.double' : 'tail.triple', places);
  }
  if (then >= enoughForPercent) {
    const rounded = percentOf(now, then, phrases);
    const percent = derivedInline(comparison, 'percent', rounded, formatNumber(rounded, phrases.lang));
    return phrases.sentence(now > then ? 'tail.percentMore' : 'tail.percentFewer', { ...places, percent });
  }
  return phrases.sentence(now > then ? 'tail.more' : 'tail.fewer', places);
}
