import type { ReactNode } from 'react';
import { FormArea } from './form-area';
import classes from './form-with-panel.module.css';

export interface FormWithPanelProps {
  readonly panel: ReactNode;
  readonly children: ReactNode;
}

/** A form in one column with a panel beside it, or above it where there is no room for both. */
export function FormWithPanel({ panel, children }: FormWithPanelProps) {
  return (
    <div className={classes.frame}>
      <div className={classes.columns}>
        <div className={classes.panel}>{panel}</div>
        <FormArea {...(classes.form === undefined ? {} : { className: classes.form })}>{children}</FormArea>
      </div>
    </div>
  );
}
