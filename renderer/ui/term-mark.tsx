import { useTranslation } from 'react-i18next';
import { type TermState, termStates } from '../../shared/counting/term-state';
import type { Agreement } from '../../shared/domain/agreement';
import { formatDate, formatPeriodHead } from '../../shared/format/dates';
import { useCounted } from '../db/register-context';
import { useLang } from '../i18n/use-lang';
import { useToday } from './services';

const quiet: ReadonlySet<TermState> = new Set(['ended', 'renewed', 'notStated']);

export interface TermMarkProps {
  readonly agreement: Agreement;
  /** Months abbreviated, for the cells of a list. */
  readonly short?: boolean;
}

/** How long a document runs, in words; what ends soon stands out. */
export function TermMark({ agreement, short = false }: TermMarkProps) {
  const { t } = useTranslation('agreements');
  const lang = useLang();
  const today = useToday();
  const states = useCounted((register) => termStates(register, today), [today]);
  const state = states.get(agreement.id) ?? 'notStated';
  const until = agreement.term?.until;
  const format = short ? formatPeriodHead : formatDate;
  const date = until === undefined ? '' : format(until, lang);
  const tone = state === 'ending' ? 'alert' : quiet.has(state) ? 't3' : 't2';
  return <span className={tone}>{t(`state.${state}`, { date })}</span>;
}
