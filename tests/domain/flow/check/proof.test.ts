/**
 * The whole proof on the real content, and a test of its argument: random larger sets of answers, seeded, never
 * contradict what was proved. See docs/flow-proof.md.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { selectFirstSteps } from '../../../../src/domain/first-step/select.ts';
import { checkFlow, reportText } from '../../../../src/domain/flow/check/check.ts';
import { findingText } from '../../../../src/domain/flow/check/finding.ts';
import { alwaysThereAt, floorOf } from '../../../../src/domain/flow/check/floor.ts';
import { brokenRules } from '../../../../src/domain/flow/check/invariants.ts';
import { progress } from '../../../../src/domain/flow/relevance.ts';
import { replay } from '../../../../src/domain/flow/resolve.ts';
import { isEligible } from '../../../../src/domain/result/eligible.ts';
import { match } from '../../../../src/domain/result/match.ts';
import { type Facts, severalFacts, singleFacts } from '../../../../src/domain/vocabulary/schema.ts';
import { subjectOf } from '../../../../src/flow-subject.ts';
import { readContent } from '../../../../src/read-content.ts';

const subject = subjectOf(readContent(), '2026-12-01');
const { routes, questions, limits, alwaysThere } = subject;
const byId = new Map(routes.candidates.map((candidate) => [candidate.id, candidate]));
const page = (facts: Facts) => ({
  results: match(routes.candidates, facts, routes.areasOf),
  steps: selectFirstSteps(routes.firstSteps, facts),
});
const ids = (facts: Facts) => page(facts).results.map(({ id }) => id);
const seeded = { seed: 20261201, numRuns: 1500 };

/** Any facts at all: every fact absent or held, several values at once. */
const anyFacts = fc.record(
  {
    ...Object.fromEntries(
      Object.entries(singleFacts).map(([name, schema]) => [
        name,
        'options' in schema ? fc.constantFrom(...schema.options) : undefined,
      ]),
    ),
    language: fc.constantFrom('nl', 'en', 'pap', 'bg'),
    place: fc.constantFrom(...subject.places),
    ...Object.fromEntries(
      Object.entries(severalFacts).map(([name, schema]) => [
        name,
        fc.uniqueArray(fc.constantFrom(...schema.options), { minLength: 1 }),
      ]),
    ),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<Facts>;

/** Answers to some of the questions of a door, several at once. */
const anyAnswers = fc.record({
  role:
    singleFacts.role.options.length > 0 ? fc.constantFrom(...singleFacts.role.options) : fc.constant('self'),
  answers: fc.record(
    Object.fromEntries(
      questions.map(({ id, answers, several }) => [
        id,
        fc.uniqueArray(fc.constantFrom(...answers.map((answer) => answer.id)), {
          maxLength: several ? 5 : 1,
        }),
      ]),
    ),
    { requiredKeys: [] },
  ),
});
const factsOf = ({ role, answers }: { role: string; answers: object }, order = questions) =>
  replay(order, answers as Record<string, string[]>, { role } as Facts);

describe('the flow', () => {
  it('keeps to every invariant of the design', { timeout: 300_000 }, () => {
    const report = checkFlow(subject);
    console.log(reportText(report));
    expect(report.findings.map(findingText)).toEqual([]);
    expect(report.pages).toBeGreaterThan(50_000);
  });
});

describe('the argument of the proof', () => {
  it('is not contradicted by larger random sets of answers', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        expect(brokenRules(facts, page(facts), routes, byId, alwaysThere)).toEqual([]);
      }),
      seeded,
    );
  });

  it('holds that the floor of a class is shown to everyone in it', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(anyFacts, ({ role, side, age, place, ...rest }) => {
        const visitor = {
          ...(role && { role }),
          ...(side && { side }),
          ...(age && { age }),
          ...(place && { place }),
        };
        const floor = floorOf(subject, visitor).map(({ id }) => id);
        expect(ids({ ...rest, ...visitor })).toEqual(expect.arrayContaining(floor));
      }),
      seeded,
    );
  });

  it('holds that no set of answers gets more questions than its door allows', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(anyAnswers, ({ role, answers }) => {
        const put = new Set<string>();
        let facts = { role } as Facts;
        for (;;) {
          const { next, asked } = progress(questions, facts, routes, limits, put);
          expect(asked).toBeLessThanOrEqual(limits[role] ?? 0);
          if (!next) break;
          facts = replay([next], { [next.id]: (answers as Record<string, string[]>)[next.id] ?? [] }, facts);
          put.add(next.id);
        }
      }),
      { ...seeded, numRuns: 150 },
    );
  });
});

describe('the engine', () => {
  it('gives the same page for the same facts', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        expect(page(facts)).toEqual(page(structuredClone(facts)));
      }),
      { ...seeded, numRuns: 300 },
    );
  });

  it('gives the same page whatever the order of the answers', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const turned = Object.fromEntries(
          Object.entries(facts)
            .reverse()
            .map(([name, value]) => [name, Array.isArray(value) ? [...value].reverse() : value]),
        ) as Facts;
        const plain = (one: Facts) =>
          page(one).results.map(({ refused, unknown, ...rest }) => ({
            ...rest,
            refused: [...refused].sort(),
            unknown: [...unknown].sort(),
          }));
        expect(plain(turned)).toEqual(plain(facts));
      }),
      { ...seeded, numRuns: 500 },
    );
  });

  it('gives the same page whatever the order in which answers were chosen', () => {
    fc.assert(
      fc.property(anyAnswers, ({ role, answers }) => {
        const turned = Object.fromEntries(
          Object.entries(answers)
            .reverse()
            .map(([id, chosen]) => [id, [...(chosen ?? [])].reverse()]),
        );
        expect(factsOf({ role, answers: turned })).toEqual(factsOf({ role, answers }));
      }),
      seeded,
    );
  });

  it('never loses what is always there by "weet ik niet"', { timeout: 120_000 }, () => {
    const dontKnow = Object.fromEntries(
      questions.flatMap(({ id, answers }) =>
        answers.filter(({ exclusive }) => exclusive).map((one) => [id, [one.id]]),
      ),
    );
    fc.assert(
      fc.property(
        anyAnswers,
        fc.constantFrom(...questions.map(({ id }) => id)),
        ({ role, answers }, unknown) => {
          const facts = factsOf({ role, answers: { ...answers, [unknown]: dontKnow[unknown] } });
          const there = alwaysThereAt(alwaysThere, undefined).filter((id) => {
            const candidate = byId.get(id);
            return candidate !== undefined && isEligible(candidate, facts, routes.areasOf);
          });
          expect(there).toContain('noodnummer-112');
          expect(ids(facts)).toEqual(expect.arrayContaining(there));
        },
      ),
      { ...seeded, numRuns: 300 },
    );
  });

  it('gives the same page after an edit as when it had been answered so', () => {
    fc.assert(
      fc.property(anyAnswers, anyAnswers, (first, second) => {
        const edited = { role: first.role, answers: { ...first.answers, ...second.answers } };
        const id = Object.keys(second.answers)[0] ?? 'what';
        const chosen = (second.answers as Record<string, string[]>)[id] ?? [];
        const { [id]: _, ...others } = edited.answers as Record<string, string[]>;
        expect(factsOf({ role: first.role, answers: { [id]: chosen, ...others } })).toEqual(factsOf(edited));
      }),
      seeded,
    );
  });
});
