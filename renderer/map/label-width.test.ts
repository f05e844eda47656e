import { describe, expect, it } from 'vitest';
import { labelWidth } from './label-width';

describe('labelWidth', () => {
  it('takes Chinese brackets for as wide as Chinese characters', () => {
    expect(labelWidth('（约20）')).toBeCloseTo(labelWidth('约约约20'));
  });
});
