import type { ReactNode } from 'react';
import classes from './escape-area.module.css';
import { useEscape } from './use-escape';

export interface EscapeAreaProps {
  readonly onEscape: () => void;
  readonly children: ReactNode;
}

/** A part of the screen in which Escape means something; it takes no room of its own. */
export function EscapeArea({ onEscape, children }: EscapeAreaProps) {
  return (
    <div ref={useEscape<HTMLDivElement>(onEscape)} className={classes.area}>
      {children}
    </div>
  );
}
