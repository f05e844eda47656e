import { describe, expect, it } from 'vitest';
import { hyphenateRussian, lineEndsAmong } from './hyphenation';

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

describe('lineEndsAmong', () => {
  // Lines of ten characters, 12 pixels high.
  const topOf = (offset: number) => Math.floor(offset / 10) * 12;

  it('finds the hyphens at which a line ends, and no others', () => {
    expect(lineEndsAmong([3, 9, 14, 19, 25, 29, 38], topOf)).toEqual([9, 19, 29]);
    expect(lineEndsAmong([3, 14, 25], topOf)).toEqual([]);
    expect(lineEndsAmong([], topOf)).toEqual([]);
  });

  it('measures a stretch on one line twice, however many hyphens it has', () => {
    let measured = 0;
    const ends = lineEndsAmong([1, 2, 3, 4, 5, 6, 7], (offset) => {
      measured += 1;
      return topOf(offset);
    });
    expect([ends, measured]).toEqual([[], 2]);
  });
});
