import { describe, expect, it } from 'vitest';
import { hyphenateRussian } from './hyphenation';

const shown = (text: string) => hyphenateRussian(text).replaceAll('\u00ad', '-');

describe('hyphenateRussian', () => {
  it('parts long words by syllables', () => {
    expect(shown('международной деятельности')).toBe('меж-ду-на-род-ной де-я-тель-но-сти');
  });

  it('parts a word that begins with a capital', () => {
    expect(shown('Екатеринбург')).toBe('Ека-те-рин-бург');
  });

  it('leaves abbreviations, short words and other scripts whole', () => {
    expect(shown('ИННОПРОМ, Чэнду, INNOPROM, 国际工业')).toBe('ИННОПРОМ, Чэнду, INNOPROM, 国际工业');
  });
});
