import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { catalogue, type Feature } from './catalogue';

const root = resolve(import.meta.dirname, '..');

/** Texts of the screens; the words of papers, errors and closed lists are asked for by the data they are about. */
const screens = [
  'agreements',
  'common',
  'contacts',
  'counts',
  'editing',
  'events',
  'forms',
  'menu',
  'overview',
  'palette',
  'partners',
  'published',
  'settings',
  'start',
  'summary',
  'visits',
] as const satisfies readonly Feature[];

type Texts = Readonly<Record<string, unknown>>;
const plural = /_(?:zero|one|two|few|many|other)$/;

const pathsOf = (texts: Texts, path = ''): readonly string[] =>
  Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [(path + key).replace(plural, '')]
      : pathsOf(value as Texts, `${path + key}.`),
  );

const isCode = (name: string) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name);
const code = ['electron', 'renderer', 'shared']
  .flatMap((layer) =>
    readdirSync(join(root, layer), { recursive: true, encoding: 'utf8' }).map((name) => join(layer, name)),
  )
  .filter(isCode)
  .map((name) => readFileSync(join(root, name), 'utf8'))
  .join('\n');

const insertion = /\$\{(?:[^{}]|\{[^{}]*\})*\}/g;

/** Texts in quotes, and templates, whose insertions may stand for any part of a path. */
const asked = new Set(
  [...code.matchAll(/'([\w.:]+)'|"([\w.:]+)"|`((?:[\w.:]|\$\{(?:[^{}]|\{[^{}]*\})*\})+)`/g)].map(
    ([, single, double, template]) => single ?? double ?? template ?? '',
  ),
);
const exact = new Set([...asked].filter((text) => !text.includes('$')));
/** A template says something only where it begins with a part of the path. */
const templates = [...asked]
  .filter((text) => /^(?:\w+:)?\w+\.[\w.]*\$|^\w+:\$/.test(text))
  .map((text) => new RegExp(`^${text.replaceAll('.', '\\.').replace(insertion, '[\\w.]+')}$`));

const wholes = [...code.matchAll(/t\(\s*'([\w.:]+)',\s*\{\s*returnObjects: true/g)].map(
  ([, path = '']) => path,
);

/** Lists that are read whole, or by names that the code puts together. */
const composed = ['forms:fieldNames', 'start:training', 'start:own', 'start:file'];

function isAsked(feature: string, path: string): boolean {
  const names = [path, `${feature}:${path}`];
  if (names.some((name) => exact.has(name) || templates.some((template) => template.test(name)))) return true;
  return [...wholes, ...composed].some((whole) => names.some((name) => name.startsWith(`${whole}.`)));
}

describe.each(screens)('%s', (feature) => {
  it('has no text that no screen asks for', () => {
    const unused = [...new Set(pathsOf(catalogue.en[feature]))].filter((path) => !isAsked(feature, path));
    expect(unused).toEqual([]);
  });
});
