import { describe, expect, it } from 'vitest';
import type { Qualifier } from '../domain/quantity';
import { amountIn } from './amounts';

const chinese = (value: number, unit: string, qualifier: Qualifier = 'exact') => {
  const amount = amountIn('zh', { value, qualifier }, unit);
  return amount.text + amount.unit;
};

describe('a stated figure in Chinese', () => {
  it.each([
    [230, '百万美元', 'moreThan', '2.3亿余美元'],
    [214, '百万美元', 'exact', '2.14亿美元'],
    [214, '百万美元', 'moreThan', '超过2.14亿美元'],
    [85, '百万美元', 'about', '约8500万美元'],
    [3, '亿元', 'atLeast', '至少3亿元'],
    [0.5, '万平方米', 'exact', '0.5万平方米'],
    [21_400_000, '人', 'exact', '2140万人'],
    [12_000, '名', 'moreThan', '1.2万余名'],
    [1_500, '名', 'moreThan', '1500余名'],
    [37, '个', 'exact', '37个'],
  ] as const)('%d %s %s is %s', (value, unit, qualifier, printed) => {
    expect(chinese(value, unit, qualifier)).toBe(printed);
  });

  it('keeps its digits where two decimals of 万 would not say all of it', () => {
    expect(chinese(15_432, '人')).toBe('15,432人');
  });
});

it('keeps number and unit as they are recorded in the other languages', () => {
  const quantity = { value: 230, qualifier: 'moreThan' } as const;
  expect(amountIn('en', quantity, 'million US dollars')).toEqual({
    text: 'more than\u00a0230',
    unit: 'million US dollars',
  });
});
