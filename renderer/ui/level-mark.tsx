import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { type Rung, rungs, type TransitionTarget } from '../../shared/domain/vocabulary';
import { ownLevelName } from '../../shared/format/names';
import { useRegister } from '../db/register-context';
import { useLang } from '../i18n/use-lang';
import classes from './marks.module.css';

export interface LevelMarkProps {
  /** The rung reached; halted ties keep it. */
  readonly rung: Rung;
  readonly state?: 'active' | 'dormant' | 'suspended' | 'ended';
  /** The word beside the ladder; without it the word stands on hover. */
  readonly wordless?: boolean;
}

/** A ladder of four rungs: filled as far as the ties have come, hollow when they rest. */
export function LevelMark({ rung, state = 'active', wordless = false }: LevelMarkProps) {
  const word = useLevelWord();
  const resting = state !== 'active';
  const text = word(resting ? state : rung);
  const reached = rungs.indexOf(rung);
  return (
    <span className={classes.level} data-resting={resting} title={wordless ? text : undefined}>
      <svg width="19.25" height="14" viewBox="0 0 16.5 12" aria-hidden="true">
        {rungs.map((name, i) => (
          <LadderRung key={name} index={i} reached={i <= reached} hollow={resting} />
        ))}
      </svg>
      <span className={wordless ? 'visually-hidden' : undefined}>{text}</span>
    </span>
  );
}

function LadderRung({ index, reached, hollow }: { index: number; reached: boolean; hollow: boolean }) {
  const x = index * 4.5;
  const height = 3 * (index + 1);
  if (!reached) return <rect x={x} y={10.6} width={3} height={1.4} fill="currentColor" opacity={0.38} />;
  if (!hollow) return <rect x={x} y={12 - height} width={3} height={height} fill="currentColor" />;
  return (
    <rect x={x + 0.5} y={12.5 - height} width={2} height={height - 1} fill="none" stroke="currentColor" />
  );
}

/** The office's own word for a level where it has one in the language of the screens, else the usual one. */
export function useLevelWord(): (level: TransitionTarget) => string {
  const { t } = useTranslation('vocabulary');
  const lang = useLang();
  const office = useRegister().all('office')[0];
  return useCallback((level) => ownLevelName(office, level, lang) ?? t(`level.${level}`), [office, lang, t]);
}
