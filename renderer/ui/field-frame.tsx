import { TriangleAlert } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import classes from './fields.module.css';

export interface FieldFrameProps {
  readonly label: string;
  readonly error?: string | null;
  readonly hint?: ReactNode;
  /** One-click repair beside the error. */
  readonly repair?: { readonly label: string; readonly run: () => void } | undefined;
  /** The control; it gets ids for its label and its description. */
  readonly children: (ids: FieldIds) => ReactNode;
}

export interface FieldIds {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean;
}

/** Label left, control right, and under it the error: what happened, what is safe, one-click repair. */
export function FieldFrame({ label, error, hint, repair, children }: FieldFrameProps) {
  const id = useId();
  const noteId = `${id}-note`;
  const hasNote = Boolean(error) || hint !== undefined;
  return (
    <div className={classes.frame}>
      <label htmlFor={id} className={classes.label}>
        {label}
      </label>
      <div className={classes.control}>
        {children({ id, 'aria-describedby': hasNote ? noteId : undefined, 'aria-invalid': Boolean(error) })}
        {error ? (
          <div id={noteId} className={classes.error} role="alert">
            <TriangleAlert size={16} strokeWidth={1.75} aria-hidden="true" />
            <span>
              {error}{' '}
              {repair && (
                <button type="button" className="linklike" onClick={repair.run}>
                  {repair.label}
                </button>
              )}
            </span>
          </div>
        ) : (
          hint !== undefined && (
            <small id={noteId} className={classes.hint}>
              {hint}
            </small>
          )
        )}
      </div>
    </div>
  );
}
