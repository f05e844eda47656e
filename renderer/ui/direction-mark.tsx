import { ArrowDownLeft, ArrowUpRight, type LucideIcon, Video } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Direction } from '../../shared/domain/vocabulary';
import classes from './marks.module.css';

export const directionIcons: Readonly<Record<Direction, LucideIcon>> = {
  incoming: ArrowDownLeft,
  outgoing: ArrowUpRight,
  online: Video,
};

/** Where a visit goes: an arrow and its word. */
export function DirectionMark({
  direction,
  wordless = false,
}: {
  readonly direction: Direction;
  readonly wordless?: boolean;
}) {
  const { t } = useTranslation('vocabulary');
  const Icon = directionIcons[direction];
  const text = t(`direction.${direction}`);
  return (
    <span className={classes.direction} title={wordless ? text : undefined}>
      <Icon size={16} strokeWidth={1.75} aria-hidden="true" />
      <span className={wordless ? 'visually-hidden' : undefined}>{text}</span>
    </span>
  );
}
