import { expect, it } from 'vitest';
import { fieldRules } from '../shared/domain/field-problem';
import type { BrokenRule } from '../shared/domain/rules';
import { catalogue } from './catalogue';

const brokenRules = [
  'unknownReference',
  'wrongKindOfReference',
  'districtOfItself',
  'eventInsideItself',
  'noParties',
] as const satisfies readonly BrokenRule['rule'][];

it.each(['ru', 'zh', 'en'] as const)('has a sentence in %s for every rule a record can break', (lang) => {
  const texts: Readonly<Record<string, string>> = catalogue[lang].problems;
  for (const rule of [...fieldRules, ...brokenRules]) expect(texts[rule], rule).toMatch(/[.。]$/u);
});
