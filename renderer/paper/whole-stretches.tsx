import type { ReactNode } from 'react';
import { stretchesOf } from './binding';
import { inOrder } from './in-order';

/** A text whose ranges and Chinese dates stay on one line each. */
export function WholeStretches({ text }: { readonly text: string }): ReactNode {
  const stretches = stretchesOf(text);
  if (stretches.length === 1) return text;
  return inOrder(stretches, (stretch, index) =>
    index % 2 === 1 ? <span className="whole-stretch">{stretch}</span> : stretch,
  );
}
