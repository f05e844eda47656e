import { useState } from 'react';
import classes from './fields.module.css';
import { type Segment, SegmentedControl } from './segmented-control';
import type { Bound } from './use-field-text';

export interface ChoiceFieldProps<V extends string> extends Bound<V> {
  readonly label: string;
  readonly options: readonly Segment<V>[];
}

/** One of a few, all in sight; nothing is chosen until somebody says so. */
export function ChoiceField<V extends string>({ label, options, value, save }: ChoiceFieldProps<V>) {
  const [error, setError] = useState<string | null>(null);
  return (
    <div className={classes.frame}>
      <span className={classes.label} aria-hidden="true">
        {label}
      </span>
      <div className={classes.control}>
        <SegmentedControl
          wraps
          label={label}
          value={value ?? null}
          segments={options}
          onChange={(chosen) => void save(chosen).then(setError)}
        />
        {error !== null && (
          <div className={classes.error} role="alert">
            {error}
          </div>
        )}
      </div>
    </div>
  );
}
