import { FileBadge } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Transition } from '../../../shared/domain/city';
import { compareDates } from '../../../shared/domain/partial-date';
import type { RecordOf } from '../../../shared/domain/records';
import { type Rung, rungs } from '../../../shared/domain/vocabulary';
import { formatDate } from '../../../shared/format/dates';
import { useLang } from '../../i18n/use-lang';
import { useLevelWord } from '../../ui/level-mark';
import { RecordLink } from '../../ui/record-name';
import { LocalWords } from '../../ui/words';
import classes from './level-ladder.module.css';

export interface LadderStep {
  readonly transition: Transition;
  /** How high it stands: 0 to 3. A halt stays on the rung that was reached. */
  readonly height: number;
  readonly halted: boolean;
}

const heightOf = (to: Transition['to']): number => rungs.indexOf(to as Rung);

/** Every step taken with a city in date order, undated ones first: nobody knows that they came later. */
export function ladderSteps(relationships: readonly RecordOf<'relationship'>[]): readonly LadderStep[] {
  const all = relationships.flatMap(({ transitions }) => transitions ?? []);
  const dated = all
    .filter(({ on }) => on !== undefined)
    .toSorted((a, b) => compareDates(a.on ?? '', b.on ?? ''));
  let reached = 0;
  return [...all.filter(({ on }) => on === undefined), ...dated].map((transition) => {
    const own = heightOf(transition.to);
    if (own >= 0) reached = own;
    return { transition, height: reached, halted: own < 0 };
  });
}

/** The way the ties have gone: one stair for each dated step, with the document that proves it. */
export function LevelLadder({ steps }: { readonly steps: readonly LadderStep[] }) {
  const { t } = useTranslation('partners');
  const lang = useLang();
  const word = useLevelWord();
  return (
    <ol className={classes.ladder} aria-label={t('ladder.label')}>
      {steps.map(({ transition, height, halted }, index) => (
        <li
          key={`${transition.to} ${transition.on ?? index}`}
          className={classes.step}
          data-height={height}
          data-halted={halted}
          data-rise={index === 0 ? 0 : Math.max(0, height - (steps[index - 1]?.height ?? 0))}
        >
          <b>{word(transition.to)}</b>
          <span className="t2">{transition.on ? formatDate(transition.on, lang) : t('ladder.undated')}</span>
          {transition.proof !== undefined && (
            <span className={classes.proof}>
              <FileBadge size={14} strokeWidth={1.75} aria-hidden="true" />
              <RecordLink id={transition.proof} />
            </span>
          )}
          {transition.note && (
            <span className="t3">
              <LocalWords text={transition.note} />
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}
