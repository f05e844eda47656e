import type { Lang } from '../../shared/domain/language';
import type { FontNeed } from './font-needs';

/** A letter of each script whose file a paper of the language surely needs. */
const specimens: Readonly<Record<Lang, string>> = { ru: 'Яa1', zh: '一A1', en: 'Aa1' };

const western: readonly Face[] = [
  ['PT Serif', 400],
  ['PT Serif', 700],
  ['PT Sans', 400],
  ['PT Sans', 700],
];
const chinese: readonly Face[] = [
  ['Noto Serif SC', 400],
  ['Noto Serif SC', 700],
  ['Noto Sans SC', 400],
  ['Noto Sans SC', 500],
  ['LXGW WenKai', 400],
  ['PT Serif', 400],
];

type Face = readonly [family: string, weight: number];

/** The faces that papers of a language are nearly always set in: worth loading before it is known what they say. */
export function usualFaces(lang: Lang): readonly FontNeed[] {
  const faces = lang === 'zh' ? chinese : western;
  return faces.map(([family, weight]) => ({ family, weight, text: specimens[lang] }));
}
