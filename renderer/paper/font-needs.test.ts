// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { familyFor, fontNeeds } from './font-needs';

describe('familyFor', () => {
  it('takes Han characters and full-width marks from the Noto face', () => {
    for (const char of '成。，（')
      expect(familyFor(char, ['PT Serif', 'Noto Serif SC', 'serif'])).toBe('Noto Serif SC');
  });

  it('takes Cyrillic letters from the PT face even in a Chinese paper', () => {
    expect(familyFor('Я', ['Noto Serif SC', 'PT Serif', 'serif'])).toBe('PT Serif');
  });

  it('takes quotes from the first face, so that Chinese quotes are full-width', () => {
    expect(familyFor('“', ['Noto Serif SC', 'PT Serif', 'serif'])).toBe('Noto Serif SC');
  });
});

describe('fontNeeds', () => {
  it('gathers the characters of each face and weight, page furniture included', () => {
    document.body.innerHTML =
      '<div style="font-family: \'PT Serif\', \'Noto Serif SC\'; font-weight: 400">ab a<b style="font-weight: 700">成</b></div>';
    const furniture = { css: '', faces: [{ family: 'PT Serif', weight: 400, text: '12' }] };
    expect(fontNeeds(document.body, furniture)).toEqual([
      { family: 'PT Serif', weight: 400, text: 'ab12' },
      { family: 'Noto Serif SC', weight: 700, text: '成' },
    ]);
  });
});
