import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './index-letters.module.css';

/** A letter, and the line of the list where its names begin. */
export interface IndexLetter {
  readonly letter: string;
  readonly at: number;
}

export interface IndexLettersProps {
  readonly letters: readonly IndexLetter[];
  readonly onChoose: (at: number) => void;
}

/** The letters of a long list beside it; one stop of the Tab key, arrows go from letter to letter. */
export function IndexLetters({ letters, onChoose }: IndexLettersProps) {
  const { t } = useTranslation('common');
  const [current, setCurrent] = useState(0);
  const stop = Math.min(current, letters.length - 1);
  const move = (event: KeyboardEvent<HTMLElement>) => {
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: stop + 1,
      ArrowUp: stop - 1,
      Home: 0,
      End: letters.length - 1,
    };
    const next = steps[event.key];
    if (next === undefined) return;
    event.preventDefault();
    const place = Math.max(0, Math.min(next, letters.length - 1));
    setCurrent(place);
    event.currentTarget.querySelectorAll('button')[place]?.focus();
  };
  return (
    <div
      role="toolbar"
      aria-orientation="vertical"
      aria-label={t('table.letters')}
      className={classes.letters}
      onKeyDown={move}
    >
      {letters.map(({ letter, at }, place) => (
        <button
          key={letter}
          type="button"
          tabIndex={place === stop ? 0 : -1}
          onClick={() => {
            setCurrent(place);
            onChoose(at);
          }}
        >
          {letter}
        </button>
      ))}
    </div>
  );
}
