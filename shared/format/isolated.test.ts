import { describe, expect, it } from 'vitest';
import { isolated } from './isolated';

/** How deep in isolates and embeddings a reader stands behind the text, by the rules of the marks alone. */
function depthBehind(text: string): number {
  const open: string[] = [];
  for (const mark of text) {
    if (/[\u202a\u202b\u202d\u202e]/u.test(mark)) open.push('embedding');
    if (/[\u2066-\u2068]/u.test(mark)) open.push('isolate');
    if (mark === '\u202c' && open.at(-1) === 'embedding') open.pop();
    if (mark === '\u2069' && open.includes('isolate')) open.length = open.lastIndexOf('isolate');
  }
  return open.length;
}

describe('a text that turns the direction of writing', () => {
  it.each([
    'left open \u202e',
    'twice \u202e \u202b and \u2067 once',
    'closed \u202e\u202c already',
    'ends \u2069 what it did not begin \u202e',
    '\u2069\u2069\u202c',
    '\u2067 crossed \u202e over \u2069 \u202c',
  ])('keeps every mark and lets none reach behind it: %j', (text) => {
    const fenced = isolated(text);
    expect(fenced).toContain(text);
    expect(depthBehind(fenced)).toBe(0);
    // An end that is astray meets a fence; the text never stands outside one.
    for (let end = 0; end <= text.length; end += 1) {
      const so = fenced.slice(0, fenced.indexOf(text) + end);
      expect(depthBehind(so)).toBeGreaterThan(0);
    }
  });
});

it('a text without such marks is left alone, also one from right to left', () => {
  for (const text of ['Визит', '北澜代表团来访', 'שלום עולם', 'a\u00adb']) expect(isolated(text)).toBe(text);
});
