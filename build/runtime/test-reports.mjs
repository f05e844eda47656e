import { relative } from 'node:path';
import { root } from './paths.mjs';

/** @typedef {{ passed: number, failures: readonly string[] }} Outcome what a check says: how many passed, and by name what failed */

/**
 * @typedef {{
 *   testResults: readonly {
 *     name: string, status: string,
 *     assertionResults: readonly { fullName: string, status: string }[],
 *   }[],
 * }} UnitReport vitest's JSON report, as far as it is read
 */

/** @param {UnitReport} report @returns {Outcome} */
export function unitOutcome({ testResults }) {
  const tests = testResults.flatMap(({ name: path, status, assertionResults }) => {
    const name = relative(root, path);
    // A file that could not be read has no tests to fail.
    if (status === 'failed' && assertionResults.length === 0) return [{ name, isPassed: false }];
    return assertionResults.map((test) => ({
      name: `${name} › ${test.fullName}`,
      isPassed: test.status === 'passed',
    }));
  });
  return outcomeOf(tests);
}

/**
 * @typedef {{ title: string, tests: readonly { status: string }[] }} Spec
 * @typedef {{ title: string, specs?: readonly Spec[], suites?: readonly Suite[] }} Suite
 * @typedef {{ suites: readonly Suite[], errors: readonly { message?: string }[] }} EndToEndReport Playwright's JSON report
 */

/** A test that passed at the second try only is one that failed. @param {EndToEndReport} report @returns {Outcome} */
export function endToEndOutcome({ suites, errors }) {
  const specs = suites.flatMap(specsUnder).map(({ name, tests }) => ({
    name,
    isPassed: tests.every(({ status }) => status === 'expected'),
  }));
  const broken = errors.map(({ message = 'unknown error' }) => ({ name: message, isPassed: false }));
  return outcomeOf([...specs, ...broken]);
}

/** @param {Suite} suite @returns {{ name: string, tests: Spec['tests'] }[]} */
const specsUnder = ({ title, specs = [], suites = [] }) => [
  ...specs.map((spec) => ({ name: `${title} › ${spec.title}`, tests: spec.tests })),
  ...suites.flatMap(specsUnder).map(({ name, tests }) => ({ name: `${title} › ${name}`, tests })),
];

/** @param {readonly { name: string, isPassed: boolean }[]} tests @returns {Outcome} */
const outcomeOf = (tests) => ({
  passed: tests.filter(({ isPassed }) => isPassed).length,
  failures: tests.filter(({ isPassed }) => !isPassed).map(({ name }) => name),
});
