import { describe, expect, it } from 'vitest';
import { catalogue, features } from './catalogue';

type Texts = Readonly<Record<string, unknown>>;

function flatten(texts: Texts, path = ''): Map<string, string> {
  return new Map(
    Object.entries(texts).flatMap(([key, value]) =>
      typeof value === 'string'
        ? [[path + key, value] as const]
        : [...flatten(value as Texts, `${path + key}.`)],
    ),
  );
}

const pluralSuffix = /_(?:zero|one|two|few|many|other)$/;
const placeholders = (text: string) => [...text.matchAll(/{{\s*(\w+)/g)].map(([, name]) => name).sort();

/** English keys, with every plural form the language uses. */
function requiredKeys(english: Iterable<string>, lang: string): Set<string> {
  const forms = new Intl.PluralRules(lang).resolvedOptions().pluralCategories;
  return new Set(
    [...english].flatMap((key) => {
      if (!pluralSuffix.test(key)) return [key];
      const stem = key.replace(pluralSuffix, '');
      return forms.map((form) => `${stem}_${form}`);
    }),
  );
}

describe.each(['ru', 'zh', 'en'] as const)('%s', (lang) => {
  it.each(features)('has every key and plural form of %s, and no other', (feature) => {
    const required = requiredKeys(flatten(catalogue.en[feature]).keys(), lang);
    expect([...flatten(catalogue[lang][feature]).keys()].sort()).toEqual([...required].sort());
  });

  it.each(features)('keeps the placeholders of %s', (feature) => {
    const english = flatten(catalogue.en[feature]);
    for (const [key, text] of flatten(catalogue[lang][feature])) {
      const source = english.get(key) ?? english.get(key.replace(pluralSuffix, '_other')) ?? '';
      // A form for one may leave the number out; no form may invent a placeholder.
      const allowed = placeholders(source);
      for (const name of placeholders(text)) expect(allowed, key).toContain(name);
    }
  });
});

/** Han characters or Cyrillic letters where the language has none are left-over words of another one. */
const foreign = {
  ru: /\p{Script=Han}/u,
  zh: /\p{Script=Cyrillic}/u,
  en: /[\p{Script=Cyrillic}\p{Script=Han}]/u,
};

describe('no language left over in another', () => {
  // Each language is called by its own name everywhere.
  const names = new Set(
    ['languageNames', 'languageShort'].flatMap((list) =>
      ['ru', 'zh', 'en'].map((lang) => `common.${list}.${lang}`),
    ),
  );
  it.each(['ru', 'zh', 'en'] as const)('%s', (lang) => {
    for (const feature of features) {
      for (const [key, text] of flatten(catalogue[lang][feature])) {
        if (names.has(`${feature}.${key}`)) continue;
        expect(text, `${feature}:${key}`).not.toMatch(foreign[lang]);
      }
    }
  });
});
