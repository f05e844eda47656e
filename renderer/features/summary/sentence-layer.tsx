import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlacedSentence } from './place-document';
import { boxOn } from './sentence-at';
import { SentenceCard, scaled } from './sentence-card';
import classes from './sentences.module.css';
import type { Sentences } from './use-sentences';

export interface SentenceLayerProps {
  /** Those that stand on the page, wholly or with a part. */
  readonly sentences: readonly PlacedSentence[];
  readonly trace: Sentences;
  /** Counted from 1. */
  readonly page: number;
  /** Pixels a point. */
  readonly scale: number;
  /** Called with the sentence that the keyboard goes to, which may stand on a page that is not drawn yet. */
  readonly onReach: (sentence: PlacedSentence) => void;
}

/** The sentences of a page for the keyboard and for those who hear it, and the one pointed at with its records. */
export function SentenceLayer({ sentences, trace, page, scale, onReach }: SentenceLayerProps) {
  const { pointed } = trace;
  const marked = pointed?.sentence.spots.filter((spot) => spot.page === page) ?? [];
  return (
    <>
      {sentences
        .filter(({ spots }) => spots[0]?.page === page)
        .map((sentence) => (
          <SentenceButton
            key={sentence.key}
            sentence={sentence}
            trace={trace}
            scale={scale}
            onReach={onReach}
          />
        ))}
      {marked.map((spot) => (
        <span key={`${spot.x} ${spot.y}`} className={classes.marked} style={scaled(spot, scale)} />
      ))}
      {pointed?.page === page && <SentenceCard {...trace} pointed={pointed} scale={scale} />}
    </>
  );
}

interface SentenceButtonProps extends Pick<SentenceLayerProps, 'trace' | 'scale' | 'onReach'> {
  readonly sentence: PlacedSentence;
}

function SentenceButton({ sentence, trace, scale, onReach }: SentenceButtonProps) {
  const { t } = useTranslation('summary');
  const page = sentence.spots[0]?.page ?? 1;
  const box = boxOn(sentence, page);
  const count = sentence.records.length;
  const press = (event: KeyboardEvent) => {
    const by = stepOfKey(event.key);
    if (by !== null) onReach(trace.step(by) ?? sentence);
    else if (event.key === 'Escape') trace.close();
    else if ((event.key === 'Enter' || event.key === ' ') && count > 0) {
      trace.enter(sentence, page);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  if (!box) return null;
  return (
    <button
      ref={(button) => {
        if (button && trace.takesFocus(sentence)) button.focus();
      }}
      type="button"
      className={classes.sentence}
      style={scaled(box, scale)}
      tabIndex={trace.tabStop === sentence.key ? 0 : -1}
      aria-label={`${sentence.text} — ${t('figures.records', { count })}`}
      aria-expanded={trace.pointed?.sentence === sentence}
      onFocus={() => trace.focus(sentence)}
      onBlur={() => trace.blur(sentence)}
      onKeyDown={press}
    />
  );
}

function stepOfKey(key: string): 1 | -1 | null {
  if (key === 'ArrowDown' || key === 'ArrowRight') return 1;
  return key === 'ArrowUp' || key === 'ArrowLeft' ? -1 : null;
}
