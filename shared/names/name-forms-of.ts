import { chineseForms } from './forms/chinese-forms';
import { latinForms } from './forms/latin-forms';
import { type NameForms, noForms } from './forms/name-forms';
import { placeForms } from './forms/place-forms';
import { russianForms } from './forms/russian-forms';
import type { NameKind } from './pinyin/read-han';
import { cleanName, scriptOf } from './script-of';

/**
 * All that is known of a name in one of the three scripts: an established place first (not when a person is asked for),
 * else what the rules of its script give. Nothing at all for text that is no name: mixed or other scripts, pages of text.
 */
export function nameFormsOf(text: string, kind: NameKind | null): NameForms {
  const name = cleanName(text);
  const script = name === null ? null : scriptOf(name);
  if (name === null || script === null) return noForms;
  const place = kind === 'person' ? null : placeForms(name, script);
  if (place) return place;
  if (script === 'zh') return chineseForms(name, kind);
  return script === 'ru' ? russianForms(name, kind) : latinForms(name, kind);
}
