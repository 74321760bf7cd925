import { describe, expect, test } from 'vitest';
import { addUp, oneCheck, playwrightTally, tallyText, vitestTally } from '../../scripts/tally.ts';

describe('the count of tests', () => {
  test('adds up parts and says them in one line', () => {
    const total = addUp([oneCheck(true), oneCheck(false), { passed: 3, failed: 0, skipped: 2 }]);
    expect(tallyText(total)).toBe('4 passed, 1 failed, 2 skipped');
  });

  test('reads a report of vitest', () => {
    const report = vitestReport(5, ['passed', 'failed']);
    expect(vitestTally(report, 1)).toEqual({ passed: 5, failed: 1, skipped: 3 });
  });

  test.each([
    ['could not be loaded', []],
    ['failed before its tests', ['skipped', 'skipped']],
    ['failed after its tests', ['passed']],
  ])('counts a test file that %s as a failure', (_, statuses) => {
    expect(vitestTally(vitestReport(5, statuses), 1).failed).toBe(1);
  });

  test.each([1, null])('counts a run that ended with %s as a failure though no test failed', (exitCode) => {
    expect(vitestTally(vitestReport(1, ['passed'], 'passed'), exitCode).failed).toBe(1);
    expect(playwrightTally(playwrightReport(0), exitCode).failed).toBe(1);
  });

  test('does not count a failed run again when a test failed', () => {
    expect(playwrightTally(playwrightReport(1), 1).failed).toBe(1);
  });

  test('reads a report of Playwright, errors outside tests counting as failures and a second try as a pass', () => {
    expect(playwrightTally(playwrightReport(1, [{}]), 1)).toEqual({ passed: 8, failed: 2, skipped: 2 });
  });

  test('counts a report that is missing or broken as a failure', () => {
    expect(vitestTally(undefined, 0).failed).toBe(1);
    expect(playwrightTally('{', 0).failed).toBe(1);
  });
});

/** A report of one test file, whose tests have these statuses. */
function vitestReport(passed: number, statuses: readonly string[], status = 'failed'): string {
  return JSON.stringify({
    numPassedTests: passed,
    numFailedTests: statuses.filter((one) => one === 'failed').length,
    numPendingTests: 2,
    numTodoTests: 1,
    testResults: [{ status, assertionResults: statuses.map((one) => ({ status: one })) }],
  });
}

function playwrightReport(unexpected: number, errors: readonly unknown[] = []): string {
  return JSON.stringify({ stats: { expected: 7, unexpected, flaky: 1, skipped: 2 }, errors });
}
