import type { RegisterFileProblem } from './register-file';

type Translate = (key: string, params: Readonly<Record<string, string>>) => string;

/**
 * One problem as one sentence. `translate` looks up keys of locales/<lang>/problems.json; `fieldName` gives a field's
 * name as the screens show it, or the field itself where it has none.
 */
export function problemSentence(
  problem: RegisterFileProblem,
  translate: Translate,
  fieldName: (field: string) => string,
): string {
  const { record, field, value = '' } = problem;
  const words = translate(problem.rule, { value });
  const name = field === null ? '' : fieldName(field);
  if (record === null) return field === null ? words : translate('ofFile', { field: name, problem: words });
  if (field === null) return translate('ofWholeRecord', { record, problem: words });
  const key = value === '' ? 'ofRecord' : 'ofRecordWithValue';
  return translate(key, { record, field: name, value, problem: words });
}
