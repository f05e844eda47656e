import type { Lang } from '../domain/language';
import type { Quantity } from '../domain/quantity';
import { formatQuantity } from '../format/numbers';

/** A stated figure as printed, and its unit where the number has not taken a part of it. */
export interface Amount {
  readonly text: string;
  readonly unit: string;
}

/** What a Chinese unit may begin with: a register keeps 230 and 百万美元 where a paper prints 2.3亿美元. */
const multipliers = [
  ['百万', 1_000_000],
  ['千万', 10_000_000],
  ['万', 10_000],
  ['亿', 100_000_000],
] as const;

/** Steps in which Chinese counts large numbers, largest first; nobody says 230个百万. */
const steps = [
  ['亿', 100_000_000],
  ['万', 10_000],
] as const;

/**
 * A figure that a source states, with its unit. Chinese prints 10,000 and more in 万 or 亿 where two decimals say all
 * of it (GB/T 15835); figures that were counted keep their digits and do not come here.
 */
export function amountIn(lang: Lang, quantity: Quantity, unit = ''): Amount {
  const plain = { text: formatQuantity(quantity, lang), unit };
  return lang === 'zh' ? (inSteps(quantity, unit) ?? plain) : plain;
}

function inSteps({ value, qualifier }: Quantity, unit: string): Amount | null {
  const [word, factor] = multipliers.find(([name]) => unit.startsWith(name)) ?? (['', 1] as const);
  const hundredths = Math.round(value * factor * 100);
  for (const [step, size] of steps) {
    if (hundredths < size * 100 || hundredths % size !== 0) continue;
    const digits = `${hundredths / size / 100}${step}`;
    return {
      text: qualified(digits, qualifier, hundredths % (size * 10) === 0),
      unit: unit.slice(word.length),
    };
  }
  return null;
}

/** 余 follows a number of at most one decimal; one that is told more closely is 超过. */
function qualified(digits: string, qualifier: Quantity['qualifier'], isRound: boolean): string {
  if (qualifier === 'about') return `约${digits}`;
  if (qualifier === 'atLeast') return `至少${digits}`;
  if (qualifier === 'exact') return digits;
  return isRound ? `${digits}余` : `超过${digits}`;
}
