import type { z } from '../zod';

/** What can be wrong with one field by itself; each is a key of locales/<lang>/problems.json. */
export const fieldRules = [
  'notADate',
  'noSuchDay',
  'notADay',
  'endsBeforeBegins',
  'termWithoutEnd',
  'emptyText',
  'emptyLine',
  'controlCharacter',
  'emptyParticipant',
  'emptyParty',
  'badId',
  'badCountry',
  'notAPeriod',
  'missing',
  'unknownField',
  'unknownKind',
  'notInList',
  'notANumber',
  'notAWholeNumber',
  'notText',
  'notAList',
  'notYesOrNo',
  'notAnInstant',
  'notAnEmail',
  'wrongType',
  'badFormat',
  'notAPicture',
  'negative',
  'tooSmall',
  'tooLarge',
  'tooLong',
  'tooFew',
  'tooMany',
] as const;
export type FieldRule = (typeof fieldRules)[number];

/** Where a value breaks the schema of its record, and which rule it breaks. */
export interface FieldProblem {
  /** The record's own field, as patches name it; null when the record as a whole is wrong. */
  readonly field: string | null;
  /** The exact place inside the record, such as `parties.0.country`; empty for the record as a whole. */
  readonly path: string;
  readonly rule: FieldRule;
  /** The offending value as JSON, at most 80 characters; absent when there is none. */
  readonly value?: string;
}

type Issue = z.core.$ZodIssue;
const shownLength = 80;

/**
 * Puts the findings of a record schema into the app's own rules, in the schema's order, one for each wrong place.
 * `parsed` is the value that was parsed: it tells a missing value from a wrong one.
 */
export function fieldProblems(error: z.ZodError, parsed: unknown): readonly FieldProblem[] {
  const problems = new Map<string, FieldProblem>();
  for (const issue of error.issues) {
    for (const path of placesOf(issue)) {
      const place = path.map(String).join('.');
      if (!problems.has(place)) problems.set(place, problemAt(path, issue, valueAt(parsed, path)));
    }
  }
  return [...problems.values()];
}

/** An unknown key is named itself, not the object that holds it. */
function placesOf(issue: Issue): readonly (readonly PropertyKey[])[] {
  return issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
}

function problemAt(path: readonly PropertyKey[], issue: Issue, value: unknown): FieldProblem {
  const [field] = path;
  return {
    field: field === undefined ? null : String(field),
    path: path.map(String).join('.'),
    rule: ruleOf(issue, value),
    ...(value === undefined ? {} : { value: shorten(value) }),
  };
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    root,
  );
}

function shorten(value: unknown): string {
  const text = JSON.stringify(outline(value, 3)) ?? '';
  return text.length > shownLength ? `${text.slice(0, shownLength - 1)}…` : text;
}

/** Only the upper levels and first members of a value: a hostile file may nest deeper than JSON.stringify goes. */
function outline(value: unknown, levels: number): unknown {
  if (typeof value === 'string') return value.slice(0, shownLength);
  if (typeof value !== 'object' || value === null) return value;
  if (levels === 0) return '…';
  if (Array.isArray(value)) return value.slice(0, shownLength).map((member) => outline(member, levels - 1));
  const members = Object.entries(value).slice(0, shownLength);
  return Object.fromEntries(members.map(([key, member]) => [key, outline(member, levels - 1)]));
}

const isFieldRule = (text: string): text is FieldRule => (fieldRules as readonly string[]).includes(text);

/** The schema's own message where it names a rule, else the rule that stands for the kind of finding. */
function ruleOf(issue: Issue, value: unknown): FieldRule {
  if (isFieldRule(issue.message)) return issue.message;
  switch (issue.code) {
    case 'invalid_type':
      return value === undefined ? 'missing' : typeRule(issue.expected);
    case 'too_small':
      return smallRule(issue.origin, Number(issue.minimum));
    case 'too_big':
      return issue.origin === 'string' ? 'tooLong' : issue.origin === 'array' ? 'tooMany' : 'tooLarge';
    case 'invalid_format':
      return issue.format === 'datetime'
        ? 'notAnInstant'
        : issue.format === 'email'
          ? 'notAnEmail'
          : 'badFormat';
    case 'invalid_value':
      return value === undefined ? 'missing' : issue.path[0] === 'kind' ? 'unknownKind' : 'notInList';
    case 'unrecognized_keys':
      return 'unknownField';
    case 'invalid_union':
      return issue.path.at(-1) === 'kind' ? 'unknownKind' : 'wrongType';
    case 'invalid_key':
      return issue.issues[0] ? ruleOf(issue.issues[0], value) : 'badFormat';
    default:
      return 'badFormat';
  }
}

function smallRule(origin: string, minimum: number): FieldRule {
  if (origin === 'string') return 'emptyLine';
  if (origin === 'array') return 'tooFew';
  return minimum === 0 ? 'negative' : 'tooSmall';
}

function typeRule(expected: string): FieldRule {
  switch (expected) {
    case 'number':
      return 'notANumber';
    case 'int':
      return 'notAWholeNumber';
    case 'string':
      return 'notText';
    case 'array':
      return 'notAList';
    case 'boolean':
      return 'notYesOrNo';
    default:
      return 'wrongType';
  }
}
