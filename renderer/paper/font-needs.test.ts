// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { fontNeeds } from './font-needs';

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
