import { useMemo } from 'react';
import { useListText } from './use-list-text';
import { useRemembered } from './use-remembered';

/** A list's filter with the way to change it: choices are kept on this computer, the typed text as long as the window is open. */
export function useListFilter<F extends { readonly text: string }>(
  list: string,
  nothing: F,
): readonly [F, (change: Partial<F>) => void] {
  const [kept, keep] = useRemembered<Partial<F>>(`${list}.filter`, {});
  const [text, setText] = useListText(list);
  const filter = useMemo(() => ({ ...nothing, ...kept, text }), [nothing, kept, text]);
  const change = ({ text: typed, ...choices }: Partial<F>) => {
    if (typed !== undefined) setText(typed);
    if (Object.keys(choices).length > 0) keep({ ...kept, ...choices } as Partial<F>);
  };
  return [filter, change];
}
