import type { ReactNode } from 'react';
import classes from './form-with-panel.module.css';

/** A form in one column with a panel beside it, or above it where there is no room for both. */
export function FormWithPanel({
  panel,
  children,
}: {
  readonly panel: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <div className={classes.frame}>
      <div className={classes.columns}>
        <aside className={classes.panel}>{panel}</aside>
        <div className={classes.form}>{children}</div>
      </div>
    </div>
  );
}
