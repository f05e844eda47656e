import { createInstance } from 'i18next';
import { describe, expect, it } from 'vitest';
import { problemSentence } from '../shared/register/problem-sentence';
import type { RegisterFileProblem } from '../shared/register/register-file';
import en from './en/problems.json';
import ru from './ru/problems.json';
import zh from './zh/problems.json';

const i18n = createInstance();
await i18n.init({
  resources: { en: { problems: en }, ru: { problems: ru }, zh: { problems: zh } },
  interpolation: { escapeValue: false },
});

const sentence = (problem: RegisterFileProblem, lang: string, name = (field: string) => field) =>
  problemSentence(problem, i18n.getFixedT(lang, 'problems'), name);

describe('problemSentence', () => {
  it('names record, field, value and rule in the language asked for', () => {
    const problem = { rule: 'endsBeforeBegins', record: 'visit-1', field: 'dates', value: '"2025-07-07"' };
    expect(sentence(problem, 'en', () => 'Dates')).toBe(
      'Record “visit-1”, field “Dates”, value "2025-07-07": The end comes before the beginning.',
    );
    expect(sentence(problem, 'ru', () => 'Даты')).toBe(
      'Запись «visit-1», поле «Даты», значение "2025-07-07": Окончание раньше начала.',
    );
    expect(sentence(problem, 'zh', () => '日期')).toBe(
      '记录“visit-1”，字段“日期”，值"2025-07-07"：结束日期早于开始日期。',
    );
  });

  it('speaks of the file where no record is at fault', () => {
    expect(sentence({ rule: 'newerFileVersion', record: null, field: null, value: '2' }, 'en')).toContain(
      'version 2',
    );
    expect(sentence({ rule: 'missing', record: null, field: 'records' }, 'en')).toBe(
      'The file, field “records”: A required value is missing.',
    );
    expect(sentence({ rule: 'moreProblems', record: null, field: null, value: '30' }, 'zh')).toBe(
      '未列出的其他问题数：30。',
    );
    expect(sentence({ rule: 'secondOffice', record: 'o', field: null }, 'ru')).toContain('Запись «o»:');
  });
});
