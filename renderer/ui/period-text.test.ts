import { expect, it } from 'vitest';
import { periodOfSpan, spanOfPeriod } from './period-text';

it('writes a period as two ends and back without loss', () => {
  for (const text of ['2025', '2025-H1', '2024-01..2025-06']) {
    const span = spanOfPeriod(text);
    expect(span && periodOfSpan(span)).toBe(text);
  }
  expect(spanOfPeriod('soon')).toBeUndefined();
});
