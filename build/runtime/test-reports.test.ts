import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { at } from './paths.mjs';
import { endToEndOutcome, unitOutcome } from './test-reports.mjs';

describe('unitOutcome', () => {
  it('names the file and the test that failed', () => {
    const tests = [
      { fullName: 'a count is right', status: 'passed' },
      { fullName: 'a name is sorted', status: 'failed' },
    ];
    const file = { name: at('shared', 'count.test.ts'), status: 'failed', assertionResults: tests };
    expect(unitOutcome({ testResults: [file] })).toEqual({
      passed: 1,
      failures: [`${join('shared', 'count.test.ts')} › a name is sorted`],
    });
  });

  it('counts a file that could not be read', () => {
    const file = { name: at('shared', 'count.test.ts'), status: 'failed', assertionResults: [] };
    expect(unitOutcome({ testResults: [file] })).toEqual({
      passed: 0,
      failures: [join('shared', 'count.test.ts')],
    });
  });
});

describe('endToEndOutcome', () => {
  const spec = (title: string, status: string) => ({ title, tests: [{ status }] });

  it('names the specification, its groups and the test; passing at the second try is failing', () => {
    const suites = [
      {
        title: 'names.spec.ts',
        specs: [spec('opens', 'expected')],
        suites: [{ title: 'in ru', specs: [spec('is typed', 'unexpected'), spec('is taken', 'flaky')] }],
      },
    ];
    expect(endToEndOutcome({ suites, errors: [] })).toEqual({
      passed: 1,
      failures: ['names.spec.ts › in ru › is typed', 'names.spec.ts › in ru › is taken'],
    });
  });

  it('counts what broke before any test ran', () => {
    const report = { suites: [], errors: [{ message: 'No tests found' }] };
    expect(endToEndOutcome(report)).toEqual({ passed: 0, failures: ['No tests found'] });
  });
});
