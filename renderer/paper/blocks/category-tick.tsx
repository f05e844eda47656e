import type { ReactNode } from 'react';
import { labelWidth } from '../../map/label-width';
import { linePieces } from '../binding';

interface CategoryTickProps {
  readonly side: 'left' | 'below';
  /** Pixels that a line of the label may take. */
  readonly room: number;
  /** Of so many labels one is written, the last among them. */
  readonly step?: number;
  /** How many there are. */
  readonly count?: number;
  /** Filled in by the axis. */
  readonly x?: number;
  readonly y?: number;
  readonly index?: number;
  readonly payload?: { readonly value: string };
}

const lineHeight = 13;

/** The name of a category beside its bars, on two lines where one is too short. */
export function CategoryTick({ side, room, x = 0, y = 0, payload, ...place }: CategoryTickProps): ReactNode {
  const { step = 1, count = 1, index = 0 } = place;
  if ((count - 1 - index) % step !== 0) return null;
  const lines = breakLabel(payload?.value ?? '', room);
  const first = side === 'left' ? y + 4 - ((lines.length - 1) * lineHeight) / 2 : y + 10;
  return (
    <text x={side === 'left' ? x - 4 : x} textAnchor={side === 'left' ? 'end' : 'middle'}>
      {lines.map((line, index) => (
        <tspan key={line} x={side === 'left' ? x - 4 : x} y={first + index * lineHeight}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

/** Pixels between labels of which only some are written. */
const apart = 8;

/**
 * One in how many labels of a row has room when each may take two lines: years of which none can be read whole are
 * written every second or third, as no part of one says which it is.
 *
 * @param room pixels from one to the next
 */
export function labelStep(labels: readonly string[], room: number): number {
  const isCut = (step: number) =>
    labels.some((label) => breakLabel(label, roomOf(step, room)).join('').endsWith('…'));
  const steps = labels.map((_, at) => at + 1);
  return steps.find((step) => !isCut(step)) ?? 1;
}

/** Pixels for each label where one in so many is written. */
export const roomOf = (step: number, room: number): number => (step === 1 ? room : room * step - apart);

/** At most two lines; what does not fit the second is cut with an ellipsis (the data table has it whole). */
export function breakLabel(label: string, room: number): readonly string[] {
  if (labelWidth(label) <= room) return [label];
  const pieces = [...linePieces(label)];
  let first = '';
  while (pieces.length > 0 && labelWidth(`${first}${pieces[0]}`.trimEnd()) <= room) first += pieces.shift();
  if (first === '') return [shorten(label, room)];
  return [first.trimEnd(), shorten(pieces.join(''), room)];
}

/** A text cut with an ellipsis to so many pixels. */
export function shorten(text: string, room: number): string {
  if (labelWidth(text) <= room) return text;
  let kept = '';
  for (const char of text) {
    if (labelWidth(`${kept}${char}…`) > room) break;
    kept += char;
  }
  return `${kept.trimEnd()}…`;
}
