import { describe, expect, it } from 'vitest';
import { glyphRanges } from '../../build/glyph-ranges.mjs';
import ranges from './glyph-ranges.json';
import { boxUnprintable, familyFor } from './glyphs';

const stack = ['PT Serif', 'Noto Serif SC', 'LXGW WenKai', 'serif'];
const chinese = ['Noto Serif SC', 'PT Serif', 'LXGW WenKai', 'serif'];

describe('familyFor', () => {
  it('takes Han characters and full-width marks from the Noto face', () => {
    for (const char of '成。，（') expect(familyFor(char, stack)).toBe('Noto Serif SC');
  });

  it('takes Cyrillic letters from the PT face even in a Chinese paper, those of Kazakh and Tatar too', () => {
    for (const char of 'Яқәң') expect(familyFor(char, chinese)).toBe('PT Serif');
  });

  it('takes quotes from the first face, so that Chinese quotes are full-width', () => {
    expect(familyFor('“', chinese)).toBe('Noto Serif SC');
  });

  it('takes rare characters of names from the face that has them', () => {
    for (const char of '䶮𬭊ế') expect(familyFor(char, stack)).toBe('LXGW WenKai');
  });
});

describe('boxUnprintable', () => {
  it('leaves the three languages of the app as they are', () => {
    for (const text of [
      '№ 5 — «Екатеринбург», 10 °C',
      '“成都” （2025年）王䶮',
      'It’s €5–7 a day: İzmir, café',
    ])
      expect(boxUnprintable(text)).toBe(text);
    expect(boxUnprintable('Ека\u00adте\u00adрин\u00adбург')).toBe('Ека\u00adте\u00adрин\u00adбург');
  });

  it('puts one box in place of each character that no font of papers has', () => {
    expect(boxUnprintable('Fair 🎉 2025')).toBe('Fair □ 2025');
    expect(boxUnprintable('شب')).toBe('□□');
  });

  it('takes an emoji of several parts, and a flag, for one character', () => {
    expect(boxUnprintable('👩🏽‍🔬')).toBe('□');
    expect(boxUnprintable('🇷🇺🇨🇳')).toBe('□□');
  });
});

describe('glyph-ranges.json', () => {
  it('says what the fonts of fonts.css print; node build/glyph-ranges.mjs writes it anew', () => {
    const flat = Object.entries(glyphRanges()).map(([family, pairs]) => [family, pairs.flat()]);
    expect(ranges).toEqual(Object.fromEntries(flat));
  });
});
