import type { ReactNode } from 'react';
import { inOrder } from '../ui/in-order';
import { stretchesOf } from './binding';

interface Props {
  readonly text: string;
  /** Parts a text, every other part of which must stay on one line. */
  readonly parted?: (text: string) => readonly string[];
}

/** A text whose ranges and Chinese dates stay on one line each. */
export function WholeStretches({ text, parted = stretchesOf }: Props): ReactNode {
  const stretches = parted(text);
  if (stretches.length === 1) return text;
  return inOrder(stretches, (stretch, index) =>
    index % 2 === 1 ? <span className="whole-stretch">{stretch}</span> : stretch,
  );
}
