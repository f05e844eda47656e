import { Menu } from '@mantine/core';
import { ChevronDown } from 'lucide-react';
import { Fragment, type ReactNode } from 'react';
import button from './choice-menu.module.css';
import classes from './sectioned-menu.module.css';

export interface SectionedChoice<V extends string> {
  readonly value: V;
  readonly label: string;
  readonly mark?: ReactNode;
  /** Why it can't be chosen now; it then stands in its place, disabled, with the reason under it. */
  readonly unavailable?: string | undefined;
}

export interface MenuSection<V extends string> {
  readonly title?: string;
  readonly choices: readonly SectionedChoice<V>[];
}

export interface SectionedMenuProps<V extends string> {
  /** The question, such as "Rows"; it stands before the answer. */
  readonly label: string;
  readonly value: V;
  readonly sections: readonly MenuSection<V>[];
  readonly onChange: (value: V) => void;
  /** Why nothing can be chosen here now. */
  readonly unavailable?: string | undefined;
}

/** A drop-down of the tool bar whose choices stand in groups; those that make no sense now say why. */
export function SectionedMenu<V extends string>(props: SectionedMenuProps<V>) {
  const { label, value, sections, onChange, unavailable } = props;
  const chosen = sections.flatMap(({ choices }) => choices).find((choice) => choice.value === value);
  return (
    <Menu position="bottom-start" disabled={unavailable !== undefined}>
      <Menu.Target>
        <button
          type="button"
          className={button.button}
          aria-disabled={unavailable !== undefined}
          title={unavailable}
        >
          <span className={button.label}>{label}</span>
          <span className="ellipsis">{chosen?.label ?? ''}</span>
          <ChevronDown size={16} strokeWidth={1.75} aria-hidden="true" />
        </button>
      </Menu.Target>
      <Menu.Dropdown mah={440} className={classes.list}>
        {sections.map((section, i) => (
          <Fragment key={section.title ?? i}>
            {section.title !== undefined && <Menu.Label>{section.title}</Menu.Label>}
            {section.choices.map((choice) => (
              <Menu.RadioItem
                key={choice.value}
                value={choice.value}
                checked={choice.value === value}
                closeMenuOnClick
                disabled={choice.unavailable !== undefined}
                onChange={() => onChange(choice.value)}
              >
                <span className="row">
                  {choice.mark}
                  {choice.label}
                </span>
                {choice.unavailable !== undefined && (
                  <small className={classes.why}>{choice.unavailable}</small>
                )}
              </Menu.RadioItem>
            ))}
          </Fragment>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
