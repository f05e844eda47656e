import { Menu } from '@mantine/core';
import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import classes from './choice-menu.module.css';

export interface Choice<V extends string> {
  readonly value: V;
  readonly label: string;
  readonly mark?: ReactNode;
  readonly count?: number;
}

export interface ChoiceMenuProps<V extends string> {
  /** The question, such as "Country" or "Group by"; it stands before the answer. */
  readonly label: string;
  readonly value: V;
  readonly choices: readonly Choice<V>[];
  readonly onChange: (value: V) => void;
}

/** A small drop-down of the tool bar: filters, grouping, dimensions. Give "all" or "none" as a choice of its own. */
export function ChoiceMenu<V extends string>({ label, value, choices, onChange }: ChoiceMenuProps<V>) {
  const chosen = choices.find((choice) => choice.value === value);
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <button type="button" className={classes.button} data-all={chosen?.value === 'all'}>
          <span className={classes.label}>{label}</span>
          <span className={`ellipsis ${classes.answer}`}>{chosen?.label ?? ''}</span>
          <ChevronDown size={16} strokeWidth={1.75} aria-hidden="true" />
        </button>
      </Menu.Target>
      <Menu.Dropdown mah={360} className={classes.list}>
        {choices.map((choice) => (
          <Menu.RadioItem
            key={choice.value}
            value={choice.value}
            checked={choice.value === value}
            closeMenuOnClick
            onChange={() => onChange(choice.value)}
            {...(choice.count === undefined
              ? {}
              : { rightSection: <span className="t3 num">{choice.count}</span> })}
          >
            <span className="row">
              {choice.mark}
              {choice.label}
            </span>
          </Menu.RadioItem>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
