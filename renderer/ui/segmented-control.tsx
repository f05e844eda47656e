import { type ReactNode, useId } from 'react';
import classes from './segmented-control.module.css';

export interface Segment<V extends string> {
  readonly value: V;
  readonly label: string;
  readonly count?: number;
  readonly icon?: ReactNode;
  /** BCP 47 tag of a label that is in another language than the screens. */
  readonly lang?: string;
}

export interface SegmentedControlProps<V extends string> {
  /** What is chosen here, for those who do not see the group. */
  readonly label: string;
  readonly value: V | null;
  readonly segments: readonly Segment<V>[];
  readonly onChange: (value: V) => void;
  readonly small?: boolean;
  /** True where it may take several lines, as in a form. */
  readonly wraps?: boolean;
}

/** One choice of few, all in sight: native radio buttons, so arrows and screen readers know what to do. */
export function SegmentedControl<V extends string>(props: SegmentedControlProps<V>) {
  const { label, value, segments, onChange, small = false, wraps = false } = props;
  const name = useId();
  return (
    <fieldset className={classes.group} data-small={small} data-wraps={wraps}>
      <legend className="visually-hidden">{label}</legend>
      {segments.map((segment) => (
        <label key={segment.value} className={classes.segment}>
          <input
            type="radio"
            name={name}
            className="visually-hidden"
            checked={segment.value === value}
            onChange={() => onChange(segment.value)}
            // A chosen segment may be chosen again, as "Other" is to change its dates.
            onClick={() => segment.value === value && onChange(segment.value)}
          />
          {segment.icon}
          <span lang={segment.lang}>{segment.label}</span>
          {segment.count !== undefined && <span className={classes.count}>{segment.count}</span>}
        </label>
      ))}
    </fieldset>
  );
}
