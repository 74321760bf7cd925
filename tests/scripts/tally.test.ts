import { describe, expect, test } from 'vitest';
import { addUp, oneCheck, playwrightTally, tallyText, vitestTally } from '../../scripts/tally.ts';

describe('the count of tests', () => {
  test('adds up parts and says them in one line', () => {
    const total = addUp([oneCheck(true), oneCheck(false), { passed: 3, failed: 0, skipped: 2 }]);
    expect(tallyText(total)).toBe('4 passed, 1 failed, 2 skipped');
  });

  test('reads a report of vitest', () => {
    const report = {
      numPassedTests: 5,
      numFailedTests: 1,
      numPendingTests: 2,
      numTodoTests: 1,
      testResults: [{ status: 'failed', assertionResults: [{}] }],
    };
    expect(vitestTally(JSON.stringify(report))).toEqual({ passed: 5, failed: 1, skipped: 3 });
  });

  test('counts a test file that could not be loaded as a failure', () => {
    const report = {
      numPassedTests: 5,
      numFailedTests: 0,
      numPendingTests: 0,
      testResults: [{ status: 'failed', assertionResults: [] }],
    };
    expect(vitestTally(JSON.stringify(report)).failed).toBe(1);
  });

  test('reads a report of Playwright, errors outside tests counting as failures and a second try as a pass', () => {
    const report = { stats: { expected: 7, unexpected: 1, flaky: 1, skipped: 2 }, errors: [{}] };
    expect(playwrightTally(JSON.stringify(report))).toEqual({ passed: 8, failed: 2, skipped: 2 });
  });

  test('counts a report that is missing or broken as a failure', () => {
    expect(vitestTally(undefined).failed).toBe(1);
    expect(playwrightTally('{').failed).toBe(1);
  });
});
