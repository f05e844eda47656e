import type { ReactNode } from 'react';
import classes from './empty-state.module.css';

export interface EmptyStateProps {
  readonly title: string;
  /** One sentence: what to do next. */
  readonly hint?: string;
  /** The button that does it. */
  readonly children?: ReactNode;
}

export function EmptyState({ title, hint, children }: EmptyStateProps) {
  return (
    <div className={classes.box}>
      <h3>{title}</h3>
      {hint !== undefined && <p className="t2">{hint}</p>}
      {children !== undefined && <div className={classes.actions}>{children}</div>}
    </div>
  );
}
