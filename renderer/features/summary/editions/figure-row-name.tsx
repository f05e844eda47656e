import type { Lang } from '../../../../shared/domain/language';
import type { FigurePlace } from '../../../../shared/report/editions/compare-editions';
import { isStated } from '../../../../shared/report/editions/figure-names';
import type { FigureInline } from '../../../../shared/report/inlines';
import type { FigureWords } from '../use-figure-words';
import classes from './editions.module.css';

export interface FigureRowNameProps {
  readonly figure: FigureInline;
  readonly place: FigurePlace;
  readonly words: FigureWords;
  /** The language of the paper. */
  readonly lang: Lang;
}

/** Letters shown of the words before a figure and after it; a Chinese character says as much as two. */
const reachIn = (lang: Lang) => (lang === 'zh' ? [36, 20] : [70, 40]) as readonly [number, number];

/** Which figure a row is about: what it counts. One that no rule counts stands in its sentence besides. */
export function FigureRowName({ figure, place, words, lang }: FigureRowNameProps) {
  const [before, after] = reachIn(lang);
  const isCounted = figure.measure !== 'derived' && !isStated(figure);
  return (
    <>
      {words.measure}
      {words.about !== '' && <small className="t2">{words.about}</small>}
      {!isCounted && (
        <small className={`t2 ${classes.place}`} lang={lang}>
          {endOf(place.before, before)}
          <b>{figure.text}</b>
          {beginningOf(place.after, after)}
        </small>
      )}
    </>
  );
}

function endOf(text: string, length: number): string {
  const letters = [...text];
  return letters.length <= length ? text : `…${letters.slice(-length).join('').trimStart()}`;
}

function beginningOf(text: string, length: number): string {
  const letters = [...text];
  return letters.length <= length ? text : `${letters.slice(0, length).join('').trimEnd()}…`;
}
