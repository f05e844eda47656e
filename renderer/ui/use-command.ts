import { useEffect, useRef } from 'react';
import type { CommandName } from './commands';
import { useServices } from './services';

/** Gives a command its meaning while the component is on screen; null leaves it without one. */
export function useCommand(name: CommandName, run: (() => void) | null): void {
  const { commands } = useServices();
  const latest = useRef(run);
  latest.current = run;
  const present = run !== null;
  useEffect(
    () => (present ? commands.add(name, () => latest.current?.()) : undefined),
    [commands, name, present],
  );
}
