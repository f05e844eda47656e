import { describe, expect, test } from 'vitest';
import { decode, encode } from './codec';

const roundTrip = (value: unknown): unknown => decode(encode(value));

describe('values between main process and page', () => {
  test('JSON arrives as it was sent', () => {
    const value = { name: 'Харбин 哈尔滨', list: [1, -2.5, null, true, ''], nested: { deep: [{ a: 1 }] } };
    expect(roundTrip(value)).toEqual(value);
  });

  test('bytes, undefined and negative zero arrive as they were sent', () => {
    const value = [new Uint8Array([0, 127, 255]), { gone: undefined, zero: -0 }];
    const copy = roundTrip(value);
    expect(copy).toStrictEqual(value);
    expect(Object.is((copy as [unknown, { zero: number }])[1].zero, -0)).toBe(true);
  });

  test('a Buffer arrives as the bytes of its own view', () => {
    expect(roundTrip(Buffer.from('abc').subarray(1))).toStrictEqual(new Uint8Array([98, 99]));
  });

  test('the sender keeps its object unchanged', () => {
    const value = { bytes: new Uint8Array([1]), other: 1 };
    encode(value);
    expect(value).toEqual({ bytes: new Uint8Array([1]), other: 1 });
  });

  test('a top-level undefined stays undefined', () => {
    expect(roundTrip(undefined)).toBeUndefined();
  });

  test('the same object twice is no cycle', () => {
    const city = { id: 'harbin' };
    expect(roundTrip([city, city])).toEqual([city, city]);
  });

  const cycle: Record<string, unknown> = {};
  cycle.self = cycle;
  test.each([
    ['a function', { f: () => 1 }, '/f'],
    ['a Date', { when: new Date(0) }, '/when'],
    ['a Map', [new Map()], '/0'],
    ['a class instance', { e: new Error('x') }, '/e'],
    ['a BigInt', [1n], '/0'],
    ['a symbol', [Symbol('s')], '/0'],
    ['NaN', { n: Number.NaN }, '/n'],
    ['a cycle', cycle, '/self'],
    ['another view', new Float32Array(1), '/'],
  ])('%s is refused and its place is named', (_, value, place) => {
    expect(() => encode(value)).toThrow(`at ${place};`);
  });
});
