import { ActionIcon } from '@mantine/core';
import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import classes from './editing.module.css';

export interface Tool {
  /** The same while its label changes, so that the button keeps the focus. */
  readonly name: string;
  readonly label: string;
  readonly icon: LucideIcon;
  readonly run: () => void;
  readonly disabled?: boolean;
}

export interface BlockFrameProps {
  readonly id: string;
  /** What the block is, for those who do not see it. */
  readonly label: string;
  readonly hidden?: boolean;
  /** Stands above the text: what the office did with the block. */
  readonly note?: string | null;
  readonly tools: readonly Tool[];
  readonly children: ReactNode;
}

/** One block of the paper with what can be done to it; the tools show when the block is pointed at or reached by keys. */
export function BlockFrame({ id, label, hidden = false, note, tools, children }: BlockFrameProps) {
  return (
    <fieldset className={classes.block} data-block={id} data-hidden={hidden}>
      <legend className="visually-hidden">{label}</legend>
      <div className={classes.content}>
        {note && <span className={`t3 ${classes.note}`}>{note}</span>}
        {children}
      </div>
      <div className={classes.tools}>
        {tools.map(({ name, label: says, icon: Icon, run, disabled = false }) => (
          <ActionIcon
            key={name}
            variant="subtle"
            size={28}
            aria-label={says}
            title={says}
            disabled={disabled}
            onClick={run}
          >
            <Icon size={16} strokeWidth={1.75} aria-hidden="true" />
          </ActionIcon>
        ))}
      </div>
    </fieldset>
  );
}
