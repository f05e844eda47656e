import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { languages } from '../../shared/domain/language';
import { familyFor } from './glyphs';
import { usualFaces } from './usual-faces';

describe.each(languages)('the usual faces of papers in %s', (lang) => {
  const faces = usualFaces(lang);

  it('are faces that the app brings', async () => {
    const css = await readFile(new URL('fonts.css', import.meta.url), 'utf8');
    const brought = [...css.matchAll(/font-family: "(.+?)";\s*font-weight: (\d+)/g)];
    const names = brought.map(([, family, weight]) => `${weight} ${family}`);
    for (const { family, weight } of faces) expect(names).toContain(`${weight} ${family}`);
  });

  it('have a file for letters of the language, and for Latin ones', () => {
    const letters = { ru: 'Щ', zh: '市', en: 'w' }[lang];
    for (const { text } of faces) expect(text).toMatch(/[a-z]/i);
    const scripts = faces.map(({ family }) => familyFor(letters, [family]));
    expect(scripts).toContain(lang === 'zh' ? 'Noto Serif SC' : 'PT Serif');
  });
});
