import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import classes from './fields.module.css';
import type { Bound } from './use-field-text';

export interface ToggleFieldProps extends Bound<boolean> {
  readonly label: string;
  readonly hint?: string;
  /** True where no labels stand beside the box that it could be in line with. */
  readonly flush?: boolean;
}

/** Yes or no; what was never said counts as no. */
export function ToggleField({ label, hint, flush = false, value, save }: ToggleFieldProps) {
  const [error, setError] = useState<string | null>(null);
  return (
    <div className={classes.frame} data-flush={flush}>
      {!flush && <span />}
      <Checkbox
        size="sm"
        label={label}
        description={hint}
        error={error}
        checked={value ?? false}
        onChange={(event) => void save(event.currentTarget.checked).then(setError)}
      />
    </div>
  );
}
