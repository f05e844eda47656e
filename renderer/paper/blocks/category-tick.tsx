import type { ReactNode } from 'react';
import { labelWidth } from '../../map/label-width';

interface CategoryTickProps {
  readonly side: 'left' | 'below';
  /** Pixels that a line of the label may take. */
  readonly room: number;
  /** Filled in by the axis. */
  readonly x?: number;
  readonly y?: number;
  readonly payload?: { readonly value: string };
}

const lineHeight = 13;

/** The name of a category beside its bars, on two lines where one is too short. */
export function CategoryTick({ side, room, x = 0, y = 0, payload }: CategoryTickProps): ReactNode {
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

/** At most two lines; what does not fit the second is cut with an ellipsis (the data table has it whole). */
export function breakLabel(label: string, room: number): readonly string[] {
  if (labelWidth(label) <= room) return [label];
  const pieces = label.match(/\p{Script=Han}|[^\s\p{Script=Han}]+\s*/gu) ?? [label];
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
