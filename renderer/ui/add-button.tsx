import { ActionIcon, Button } from '@mantine/core';
import { Plus } from 'lucide-react';
import classes from './screen-header.module.css';

export interface AddButtonProps {
  readonly label: string;
  /** True while a card is open: its own button is then the screen's filled one, and this one shrinks to its sign. */
  readonly narrow: boolean;
  readonly onAdd: () => void;
}

/** Starts a record of the list. */
export function AddButton({ label, narrow, onAdd }: AddButtonProps) {
  if (narrow) {
    return (
      <ActionIcon variant="default" size={32} aria-label={label} title={label} onClick={onAdd}>
        <Plus size={16} strokeWidth={1.75} />
      </ActionIcon>
    );
  }
  return (
    <Button
      variant="filled"
      className={classes.add}
      leftSection={<Plus size={16} strokeWidth={1.75} />}
      title={label}
      onClick={onAdd}
    >
      {label}
    </Button>
  );
}
