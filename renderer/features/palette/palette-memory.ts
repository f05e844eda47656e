import { useState } from 'react';
import { useRegisterStore } from '../../db/register-context';
import type { RegisterStore } from '../../db/register-store';

/** What was typed, and which line was chosen. */
export interface PaletteState {
  readonly query: string;
  readonly at: number;
}

const fresh: PaletteState = { query: '', at: 0 };
const states = new WeakMap<RegisterStore, PaletteState>();

/** The palette as it was left: whoever comes back to it finds the query, selected, and may type another over it. */
export function usePaletteState(): readonly [PaletteState, (state: PaletteState) => void] {
  const store = useRegisterStore();
  const [state, setState] = useState(() => states.get(store) ?? fresh);
  return [
    state,
    (next) => {
      states.set(store, next);
      setState(next);
    },
  ];
}
