import { describe, expect, it } from 'vitest';
import { measures } from '../shared/counting/figure';
import { ruleVersions } from '../shared/counting/rules';
import { catalogue } from './catalogue';

describe.each(['ru', 'zh', 'en'] as const)('counting in %s', (lang) => {
  const texts = catalogue[lang].counting;

  it('has a name for every measure', () => {
    expect(Object.keys(texts.measure).sort()).toEqual([...measures].sort());
  });

  it('has a sentence for every rule', () => {
    expect(Object.keys(texts.rule).sort()).toEqual(Object.keys(ruleVersions).sort());
  });
});
