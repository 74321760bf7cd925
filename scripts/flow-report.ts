/**
 * Proves that the flow keeps to its rules and prints what was walked:
 *
 *   node scripts/flow-report.ts
 *
 * Exit code 1 when an invariant is broken.
 */
import { checkFlow, reportText } from '../src/domain/flow/check/check.ts';
import { findingText } from '../src/domain/flow/check/finding.ts';
import { subjectOf } from '../src/flow-subject.ts';
import { readContent } from '../src/read-content.ts';
import { settings } from '../src/settings.ts';

const start = performance.now();
const report = checkFlow(subjectOf(readContent(), settings.buildDate));
for (const finding of report.findings) console.error(`${findingText(finding)}\n`);
console.log(reportText(report));
console.log(`${Math.round((performance.now() - start) / 1000)} seconds`);
process.exitCode = report.findings.length > 0 ? 1 : 0;
