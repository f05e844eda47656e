import type { ReactNode } from 'react';
import classes from './screen-header.module.css';

export interface ScreenHeaderProps {
  readonly title: string;
  readonly count?: number;
  /** A quiet remark beside the title, such as the period. */
  readonly note?: string;
  /** Buttons at the end; at most one is filled. */
  readonly children?: ReactNode;
}

export function ScreenHeader({ title, count, note, children }: ScreenHeaderProps) {
  return (
    <header className={classes.header}>
      <h1>{title}</h1>
      {count !== undefined && <span className="t3 num">{count}</span>}
      {note !== undefined && <span className={`t2 ellipsis ${classes.note}`}>{note}</span>}
      <span className="spread" />
      {children}
    </header>
  );
}

/** The line under a screen's header: filters, grouping, columns. */
export function Toolbar({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className={classes.toolbar} role="toolbar" aria-label={label}>
      {children}
    </div>
  );
}
