import { describe, expect, it } from 'vitest';
import { languages } from '../shared/domain/language';
import { storyOffices } from './published-files';
import { readSample } from './read-sample';

describe.each(storyOffices)('samples/%s.json', (office) => {
  const register = readSample(office);
  const records = [...register.everything()];

  it('rests every record on a source and its words', () => {
    for (const record of records.filter(({ kind }) => kind !== 'source')) {
      expect(record.sources?.length ?? 0, record.id).toBeGreaterThan(0);
      for (const { quote } of record.sources ?? []) expect(quote, record.id).toBeTruthy();
    }
  });

  it('has every text in the three languages, and no record in draft', () => {
    const texts = (value: unknown): readonly Record<string, unknown>[] => {
      if (typeof value !== 'object' || value === null) return [];
      const held = value as Record<string, unknown>;
      return languages.some((lang) => typeof held[lang] === 'string')
        ? [held]
        : Object.values(held).flatMap(texts);
    };
    for (const record of records) {
      for (const text of texts(record)) expect(Object.keys(text), record.id).toEqual(['ru', 'zh', 'en']);
    }
    const whole = (['visit', 'event', 'agreement', 'city', 'indicator', 'reportedCount'] as const).flatMap(
      (kind) => register.complete(kind).length - register.all(kind).length,
    );
    expect(whole).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it('is no training office', () => {
    expect(register.all('office')).toHaveLength(1);
    expect(register.all('office')[0]?.training).toBeUndefined();
  });
});
