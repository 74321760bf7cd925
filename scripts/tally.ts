/** Counts of tests, and how to read them from the reports of vitest and Playwright. */

export interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

/** One check that is not made of tests: it passed or it did not. */
export function oneCheck(passed: boolean): Tally {
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 };
}

/** A part whose report is missing or unreadable counts as one failure. */
export const noReport: Tally = { passed: 0, failed: 1, skipped: 0 };

/** All counts added up. */
export function addUp(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (sum, { passed, failed, skipped }) => ({
      passed: sum.passed + passed,
      failed: sum.failed + failed,
      skipped: sum.skipped + skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}

/** The closing line: "12 passed, 0 failed, 1 skipped". */
export function tallyText({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}

/**
 * Reads vitest's JSON report. A file that failed without a failed test counts as one failure: it could not be loaded,
 * or what runs before or after its tests failed.
 */
export function vitestTally(report: string | undefined, exitCode: number | null): Tally {
  const read = parse<{
    numPassedTests: number;
    numFailedTests: number;
    numPendingTests: number;
    numTodoTests?: number;
    testResults: { status: string; assertionResults: { status: string }[] }[];
  }>(report);
  if (!read) return noReport;
  const failedOutsideTests = read.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  ).length;
  return withExitCode(exitCode, {
    passed: read.numPassedTests,
    failed: read.numFailedTests + failedOutsideTests,
    skipped: read.numPendingTests + (read.numTodoTests ?? 0),
  });
}

/** Reads Playwright's JSON report. Errors outside any test count as failures; what passed on a second try passed. */
export function playwrightTally(report: string | undefined, exitCode: number | null): Tally {
  const read = parse<{
    stats: { expected: number; unexpected: number; flaky: number; skipped: number };
    errors?: unknown[];
  }>(report);
  if (!read) return noReport;
  const { expected, unexpected, flaky, skipped } = read.stats;
  return withExitCode(exitCode, {
    passed: expected + flaky,
    failed: unexpected + (read.errors?.length ?? 0),
    skipped,
  });
}

/** A run that ended badly failed, whatever its report says: an unhandled rejection stands in no test. */
function withExitCode(exitCode: number | null, tally: Tally): Tally {
  return exitCode !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
}

function parse<Report>(text: string | undefined): Report | undefined {
  try {
    return text === undefined ? undefined : (JSON.parse(text) as Report);
  } catch {
    return undefined;
  }
}
