/**
 * The whole proof that the flow keeps to design/flow.md. What is proved for everyone and how is argued in
 * docs/flow-proof.md; the argument itself is tested in tests/domain/flow/check.
 */

import type { Finding } from './finding.ts';
import { checkFirstSteps } from './first-steps.ts';
import { checkFloor } from './floor.ts';
import { checkOpen } from './open.ts';
import { walkPaths } from './paths.ts';
import { checkQuestions } from './questions.ts';
import { checkReach } from './reach.ts';
import { checkMediation, checkSides } from './sides.ts';
import type { Subject } from './subject.ts';
import { visitors } from './visitors.ts';
import { walk } from './walk.ts';

export interface Report {
  findings: readonly Finding[];
  /** Classes of visitors: combinations of what hard limits read. */
  classes: number;
  /** Distinguishable states of the facts that first steps read. */
  views: number;
  /** Pages looked at: each answer alone, and in pairs. */
  pages: number;
  outcomes: number;
  /** Paths through the questions per door, by number of counted questions. */
  paths: Readonly<Record<string, readonly number[]>>;
}

export function checkFlow(subject: Subject): Report {
  const classes = visitors(subject);
  const steps = checkFirstSteps(subject);
  const paths = walkPaths(subject);
  // Age and place are answers too, so the pairs of a class that knows neither hold both of them with each answer.
  const pages = walk(subject, ({ age, place }) => age === undefined && place === undefined);
  return {
    findings: [
      ...classes.flatMap((visitor) => [
        ...checkFloor(subject, visitor),
        ...checkOpen(subject, visitor),
        ...checkSides(subject, visitor),
      ]),
      ...checkMediation(subject),
      ...steps.findings,
      ...checkQuestions(subject),
      ...paths.findings,
      ...pages.findings,
      ...checkReach(subject, pages.reached, paths.reached),
    ],
    classes: classes.length,
    views: steps.views,
    pages: pages.pages,
    outcomes: pages.outcomes,
    paths: paths.perDoor,
  };
}

/** The report as lines of text. */
export function reportText(report: Report): string {
  const doors = Object.entries(report.paths).map(([door, counts]) => {
    const total = counts.reduce((sum, count) => sum + count, 0);
    const parts = counts.flatMap((count, asked) => (count > 0 ? `${count} with ${asked} questions` : []));
    return `  ${door}: ${total} paths, ${parts.join(', ')}`;
  });
  return [
    `${report.classes} classes of visitors, ${report.views} states of the facts that first steps read`,
    `${report.pages} pages looked at (each answer alone and in pairs), ${report.outcomes} distinct outcomes`,
    'paths of single answers and skips, by counted questions:',
    ...doors,
    `${report.findings.length} invariants broken`,
  ].join('\n');
}
