import { Select, type SelectProps } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './summary.module.css';

/** One choice about the paper under its label. */
export function PaperOption({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className={classes.option}>
      <span className="t3 xs" aria-hidden="true">
        {label}
      </span>
      {children}
    </div>
  );
}

export interface OptionSelectProps<V extends string> extends Pick<SelectProps, 'searchable'> {
  readonly label: string;
  readonly value: V;
  readonly data: NonNullable<SelectProps['data']>;
  readonly nothingFound?: string;
  readonly onChange: (value: V) => void;
}

/** A choice among many, of which one is always made. */
export function OptionSelect<V extends string>(props: OptionSelectProps<V>) {
  const { label, value, data, nothingFound, onChange, ...rest } = props;
  return (
    <PaperOption label={label}>
      <Select
        aria-label={label}
        data={data}
        value={value}
        allowDeselect={false}
        maxDropdownHeight={420}
        classNames={{ input: classes.select }}
        comboboxProps={{ transitionProps: { duration: 0 } }}
        {...(nothingFound === undefined ? {} : { nothingFoundMessage: nothingFound })}
        {...rest}
        onChange={(chosen) => chosen !== null && onChange(chosen as V)}
      />
    </PaperOption>
  );
}
