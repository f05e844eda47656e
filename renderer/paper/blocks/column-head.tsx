import type { ReactNode } from 'react';
import { inOrder } from '../../ui/in-order';
import { stretchesOf } from '../binding';

/** A head of so few characters, such as 2025年, never breaks. */
export const wholeHead = 6;

/** The head of a column: 2025年上半年 breaks behind its year or nowhere. */
export function columnHead(head: string): ReactNode {
  const parts = stretchesOf(head).filter((part) => part !== '');
  if (parts.length === 1 || parts.some((part) => part.length > wholeHead)) return head;
  return inOrder(parts, (part) => (
    <>
      <span className="whole-stretch">{part}</span>
      <wbr />
    </>
  ));
}
