import Ajv2020 from 'ajv/dist/2020';
import { describe, expect, it } from 'vitest';
import { writeRegisterFile } from '../shared/register/write-register-file';
import { generateRegister } from './generate-register';
import { publishedFiles } from './published-files';
import { readCommitted } from './read-sample';

const validate = new Ajv2020({ allowUnionTypes: true, formats: { 'date-time': true } }).compile(
  JSON.parse(readCommitted('docs/register.schema.json')),
);

const published = publishedFiles(readCommitted);

describe('published files', () => {
  // When one differs, `node build/publish.mjs` writes it anew.
  it.each([...published.keys()])('%s is what the program makes', (path) => {
    expect(published.get(path)).toBe(readCommitted(path));
  });
});

describe('docs/register.schema.json', () => {
  it.each(['yekaterinburg', 'harbin', 'moscow', 'training'])('accepts samples/%s.json', (office) => {
    expect(
      validate(JSON.parse(readCommitted(`samples/${office}.json`))),
      JSON.stringify(validate.errors),
    ).toBe(true);
  });

  it('accepts generated registers', () => {
    const file = JSON.parse(writeRegisterFile(generateRegister(11, 300)));
    expect(validate(file), JSON.stringify(validate.errors)).toBe(true);
  });

  it.each([
    ['a newer version', { format: 'partner-cities-register', version: 2, records: [] }],
    ['an unknown field', file({ kind: 'city', id: 'c', colour: 'red' })],
    ['an unknown kind', file({ kind: 'gift', id: 'g' })],
    ['a date in words', file({ kind: 'visit', id: 'v', dates: { from: 'May' } })],
    ['a record without id', file({ kind: 'city' })],
  ])('refuses %s', (_, value) => {
    expect(validate(value)).toBe(false);
  });
});

function file(...records: readonly unknown[]) {
  return { format: 'partner-cities-register', version: 1, records };
}

describe('the example of docs/register.md', () => {
  it('is a valid register file', () => {
    const [, example = ''] = /```json\n([\s\S]*?)```/.exec(readCommitted('docs/register.md')) ?? [];
    expect(validate(JSON.parse(example)), JSON.stringify(validate.errors)).toBe(true);
  });
});
