import { useMemo } from 'react';
import { type Period, parsePeriod, periodOf } from '../../shared/domain/period';
import { useToday } from './services';
import { useRemembered } from './use-remembered';

export interface ChosenPeriod {
  readonly period: Period;
  /** Takes a period text such as `2025` or `2025-H1`; a text that is no period changes nothing. */
  readonly choose: (text: string) => void;
}

/** The period of the switch in the top bar: this year until another is chosen; it is kept between starts. */
export function usePeriod(): ChosenPeriod {
  const today = useToday();
  const [text, remember] = useRemembered('period', today.slice(0, 4));
  return useMemo(() => {
    const parsed = parsePeriod(text);
    return {
      period: parsed.ok ? parsed.value : periodOf(today.slice(0, 4)),
      choose: (next) => {
        if (parsePeriod(next).ok) remember(next);
      },
    };
  }, [text, today, remember]);
}
