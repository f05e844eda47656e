import { useLayoutEffect, useRef } from 'react';
import type { CommandName } from './commands';
import { useServices } from './services';

/** Gives a command its meaning for as long as the component is seen; null leaves it without one. */
export function useCommand(name: CommandName, run: (() => void) | null): void {
  const { commands } = useServices();
  const latest = useRef(run);
  latest.current = run;
  const present = run !== null;
  useLayoutEffect(
    () => (present ? commands.add(name, () => latest.current?.()) : undefined),
    [commands, name, present],
  );
}
