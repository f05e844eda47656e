import { type ReactNode, useEffect, useRef } from 'react';
import classes from './form-with-panel.module.css';

export interface FormWithPanelProps {
  readonly panel: ReactNode;
  /** True for a form that was just begun: the keyboard is then in its first field. */
  readonly focusFirst: boolean;
  readonly children: ReactNode;
}

/** A form in one column with a panel beside it, or above it where there is no room for both. */
export function FormWithPanel({ panel, focusFirst, children }: FormWithPanelProps) {
  const form = useRef<HTMLDivElement>(null);
  const wanted = useRef(focusFirst);
  useEffect(() => {
    if (wanted.current) form.current?.querySelector<HTMLElement>('input, textarea')?.focus();
  }, []);
  return (
    <div className={classes.frame}>
      <div className={classes.columns}>
        <div className={classes.panel}>{panel}</div>
        <div ref={form} className={classes.form}>
          {children}
        </div>
      </div>
    </div>
  );
}
