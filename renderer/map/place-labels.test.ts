import { describe, expect, it } from 'vitest';
import { seeded } from '../../samples/random';
import { type LabelledPoint, placeLabels, touches } from './place-labels';

const frame = { width: 600, height: 400 };

function scattered(seed: number, count: number): readonly LabelledPoint[] {
  const { int, chance } = seeded(seed);
  return Array.from({ length: count }, (_, at) => ({
    x: int(20, 580),
    y: int(20, 380),
    radius: int(3, 10),
    texts: [chance(0.5) ? '呼和浩特' : 'Yekaterinburg', String(at + 1)],
  }));
}

describe('labels on a map', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8])(
    'touch neither each other, nor points, nor the edge (seed %i)',
    (seed) => {
      const points = scattered(seed, 60);
      const labels = placeLabels(points, frame);
      labels.forEach((label, at) => {
        if (!label) return;
        expect(label.left).toBeGreaterThan(0);
        expect(label.left + label.width).toBeLessThan(frame.width);
        expect(label.top).toBeGreaterThan(0);
        expect(label.top + label.height).toBeLessThan(frame.height);
        const others = labels.filter((other, index) => other !== null && index !== at);
        expect(others.some((other) => other && touches(other, label))).toBe(false);
        const circles = points
          .filter((_, index) => index !== at)
          .map(({ x, y, radius }) => ({
            left: x - radius,
            top: y - radius,
            width: 2 * radius,
            height: 2 * radius,
          }));
        expect(circles.some((circle) => touches(circle, label))).toBe(false);
      });
    },
  );

  it('write the whole name where there is room, on the right of the point', () => {
    const [label] = placeLabels([{ x: 100, y: 100, radius: 5, texts: ['Harbin', '1'] }], frame);
    expect(label?.text).toBe('Harbin');
    expect(label?.left).toBeGreaterThan(105);
  });

  it('give the name to the first of two that are too near, and a number to the second', () => {
    const near = [
      { x: 300, y: 200, radius: 4, texts: ['Gus-Khrustalny', '1'] },
      { x: 303, y: 200, radius: 4, texts: ['Gus-Khrustalny on the river of the same name, far away', '2'] },
    ];
    const narrow = { width: 420, height: 400 };
    expect(placeLabels(near, narrow).map((label) => label?.text)).toEqual(['Gus-Khrustalny', '2']);
  });
});
