/** Each check of the flow on a small invented flow that is good, and on one that is not. */
import { describe, expect, it } from 'vitest';
import { mattersAlways } from '../../../../src/domain/flow/check/certain.ts';
import { checkFirstSteps } from '../../../../src/domain/flow/check/first-steps.ts';
import { checkFloor, floorOf } from '../../../../src/domain/flow/check/floor.ts';
import { brokenRules } from '../../../../src/domain/flow/check/invariants.ts';
import { checkOpen } from '../../../../src/domain/flow/check/open.ts';
import { walkPaths } from '../../../../src/domain/flow/check/paths.ts';
import { checkQuestions, inSight } from '../../../../src/domain/flow/check/questions.ts';
import { checkReach } from '../../../../src/domain/flow/check/reach.ts';
import { checkMediation, checkSides, neverMediation } from '../../../../src/domain/flow/check/sides.ts';
import type { Subject } from '../../../../src/domain/flow/check/subject.ts';
import { viewsOf } from '../../../../src/domain/flow/check/views.ts';
import { placesApart } from '../../../../src/domain/flow/check/visitors.ts';
import { progress } from '../../../../src/domain/flow/relevance.ts';
import { replay } from '../../../../src/domain/flow/resolve.ts';
import type { Candidate } from '../../../../src/domain/help-point/candidate.ts';
import { parseOpeningHours } from '../../../../src/domain/opening-hours/parse.ts';
import { holds } from '../../../../src/domain/vocabulary/facts.ts';
import type { Condition, Facts } from '../../../../src/domain/vocabulary/schema.ts';
import { questions, routes, what, where } from '../../../support/questions.ts';
import { areasOf, candidate } from '../../../support/routing.ts';

const talk = { meets: { 'limits:anonymous': true, 'contact:chat': true } };
const four = [candidate('a', talk), candidate('b'), candidate('c'), candidate('d')];

function subject(change: Partial<Subject> = {}, candidates: readonly Candidate[] = four): Subject {
  return {
    questions,
    filters: [],
    routes: { candidates, firstSteps: [], areasOf },
    firstSteps: [],
    limits: { self: 4 },
    alwaysThere: { nl: ['a'] },
    places: ['gm0363', 'gm0344', 'bonaire'],
    lines: new Map([['a', { weeks: [parseOpeningHours('24/7')], unknown: false }]]),
    ...change,
  };
}
const rules = (found: readonly { rule: string }[]) => found.map(({ rule }) => rule);

describe('the floor', () => {
  it('is quiet when three may lead, one may be first, and what is always there is there', () => {
    expect(checkFloor(subject(), { role: 'self' })).toEqual([]);
  });

  it('holds only what no answer can take away', () => {
    const careful = candidate('x', { limits: { never: { when: ['ongoing'] } } });
    const asked = candidate('y', { offers: [{ for: { what: ['rape'] }, weight: 5 }] });
    expect(floorOf(subject({}, [...four, careful, asked]), {}).map(({ id }) => id)).toEqual([
      'a',
      'b',
      'c',
      'd',
    ]);
  });

  it('finds fewer than three options', () => {
    expect(rules(checkFloor(subject({}, four.slice(0, 2)), {}))[0]).toContain('At least 3 options');
  });

  it('finds that only adults would be helped first', () => {
    const adults = four.map((one) => ({ ...one, limits: { age: ['25-plus'] } }));
    expect(rules(checkFloor(subject({}, adults), {}))).toContainEqual(
      expect.stringContaining('may always be first'),
    );
  });

  it('finds that what is always there could be missing', () => {
    const hidden = candidate('a', { ...talk, offers: [{ for: { what: ['rape'] }, weight: 5 }] });
    const found = rules(checkFloor(subject({}, [hidden, candidate('e', talk), ...four.slice(1)]), {}));
    expect(found).toContainEqual(expect.stringContaining('always there'));
  });

  it('finds nobody to talk to without a name', () => {
    const named = four.map((one) => ({ ...one, meets: {} }));
    expect(rules(checkFloor(subject({}, named), {}))).toContainEqual(
      expect.stringContaining('without a name'),
    );
  });
});

describe('open lines', () => {
  const lines = (hours: string) => new Map([['a', { weeks: [parseOpeningHours(hours)], unknown: false }]]);

  it('are enough when somebody always answers', () => {
    expect(checkOpen(subject(), {})).toEqual([]);
    const weeks = ['Mo-Su 08:00-20:00; PH 08:00-20:00', 'Mo-Su 20:00-08:00; PH 00:00-08:00,20:00-24:00'];
    const day = weeks.map((hours) => parseOpeningHours(hours));
    expect(checkOpen(subject({ lines: new Map([['a', { weeks: day, unknown: false }]]) }), {})).toEqual([]);
  });

  it('are not enough with a closed night', () => {
    expect(checkOpen(subject({ lines: lines('Mo-Su 08:00-20:00') }), {})).toHaveLength(1);
  });

  it('are not enough for an unknown age when only adults are helped', () => {
    const adults = [candidate('a', { limits: { age: ['25-plus'] } }), ...four.slice(1)];
    expect(checkOpen(subject({}, adults), {})).toHaveLength(1);
    expect(checkOpen(subject({}, adults), { age: '25-plus' })).toEqual([]);
  });
});

describe('the sides', () => {
  it('are kept by hard limits', () => {
    expect(checkSides(subject({}, [candidate('o', { helps: ['offender'] })]), { role: 'self' })).toEqual([]);
  });

  it('are broken by mediation that its danger does not exclude', () => {
    const offers = [{ for: { want: ['mediation' as const] }, weight: 5 }];
    expect(checkSides(subject({}, [candidate('m', { offers })]), { role: 'self' }).length).toBeGreaterThan(5);
    const limits = { never: neverMediation };
    expect(checkSides(subject({}, [candidate('m', { offers, limits })]), { role: 'self' })).toEqual([]);
  });

  it('are broken by mediation that may lead unasked', () => {
    const offers = [{ for: { want: ['mediation' as const] }, weight: 5 }];
    expect(checkMediation(subject({}, [candidate('m', { offers })]))).toHaveLength(1);
    expect(
      checkMediation(subject({}, [candidate('m', { offers, leadOnlyWith: { want: ['mediation'] } })])),
    ).toEqual([]);
  });
});

describe('views', () => {
  const conditions: Condition[] = [
    { is: { what: ['rape', 'touched'], role: ['self'] } },
    { any: [{ is: { what: ['touched', 'doubt'] } }, { unset: ['what'] }] },
  ];

  it('hold one example for every state the conditions can tell apart', () => {
    // Of what: nothing known, rape, touched (or rape with doubt), doubt, something else. Of role: self or not.
    expect(viewsOf(conditions)).toHaveLength(5 * 2);
  });

  it('say of every subset of values what an example says', () => {
    const views = new Set(
      viewsOf(conditions).map((facts) => conditions.map((one) => holds(one, facts)).join()),
    );
    const values = ['rape', 'touched', 'doubt', 'stalking', 'unknown'] as const;
    for (const role of ['self', 'professional'] as const)
      for (let bits = 0; bits < 2 ** values.length; bits++) {
        const facts: Facts = { role, what: values.filter((_, index) => bits & (1 << index)) };
        expect(views).toContain(conditions.map((one) => holds(one, facts)).join());
      }
  });
});

describe('first steps', () => {
  const danger = {
    id: 'danger',
    slot: 'danger' as const,
    title: 'Gevaar',
    steps: ['Bel.'],
    when: { is: { safety: ['unsafe-now' as const] } },
  };

  it('that do not answer to danger are found', () => {
    const found = checkFirstSteps(subject({ firstSteps: [danger] })).findings;
    expect(found).toContainEqual(expect.objectContaining({ found: 'no danger' }));
  });

  it('that tell the own door to keep something are found', () => {
    const keep = {
      ...danger,
      steps: ['Bewaar de beelden.'],
      when: { is: { role: ['own-behaviour' as const] } },
    };
    const found = checkFirstSteps(subject({ firstSteps: [keep] })).findings;
    expect(rules(found)).toContain('A first step keeps to what may be said');
    const free = { ...keep, steps: ['Zoek en deel niets meer.'] };
    expect(rules(checkFirstSteps(subject({ firstSteps: [free] })).findings)).not.toContain(
      'A first step keeps to what may be said',
    );
  });
});

describe('questions', () => {
  const many = Array.from({ length: 9 }, (_, index) => ({
    id: `x${index}`,
    label: 'X',
    sets: { by: ['client' as const] },
  }));

  it('have at most nine answers in sight', () => {
    expect(checkQuestions(subject())).toEqual([]);
    const crowded = { ...what, answers: [...many, ...what.answers.slice(-1)] };
    expect(rules(checkQuestions(subject({ questions: [crowded] })))).toContain('At most 9 answers in sight');
  });

  it('count a group once, and not what is under "Meer" or a tick', () => {
    const answers = [
      ...many.slice(0, 3).map((one) => ({ ...one, group: 'Samen' })),
      ...many.slice(3, 5).map((one) => ({ ...one, more: true as const })),
      ...many.slice(5, 7).map((one) => ({ ...one, tick: true as const })),
      ...what.answers.slice(-1),
    ];
    expect(inSight({ answers }, { role: 'self' })).toBe(2);
  });

  it('have "weet ik niet" once and last', () => {
    const turned = { ...what, answers: [...what.answers].reverse() };
    const without = { ...what, answers: what.answers.slice(0, 2) };
    expect(checkQuestions(subject({ questions: [turned] })).length).toBeGreaterThan(0);
    expect(checkQuestions(subject({ questions: [without] })).length).toBeGreaterThan(0);
  });
});

describe('reach', () => {
  it('finds what nothing reaches', () => {
    const found = checkReach(subject(), new Set(['a', 'b', 'c']), new Set(['what.rape']));
    expect(found.map(({ where: id }) => id)).toEqual(
      expect.arrayContaining(['d', 'what.doubt', 'idle.client']),
    );
    expect(found.map(({ where: id }) => id)).not.toContain('what.rape');
  });
});

describe('paths', () => {
  const village = subject({
    routes,
    firstSteps: routes.firstSteps.map((step) => ({ ...step, title: 'x', steps: ['x'] })),
  });

  it('are as many, counted, as when each is walked', () => {
    const walked: number[] = [0, 0, 0, 0, 0];
    const step = (facts: Facts, put: ReadonlySet<string>) => {
      const { next, asked } = progress(questions, facts, routes, { self: 4 }, put);
      if (!next) {
        walked[asked] = (walked[asked] ?? 0) + 1;
        return;
      }
      for (const chosen of [...next.answers.map(({ id }) => [id]), []])
        step(replay([next], { [next.id]: chosen }, facts), new Set([...put, next.id]));
    };
    step({ role: 'self' }, new Set());
    expect(walkPaths(village).perDoor.self).toEqual(walked);
  });

  it('pass the question that never matters', () => {
    expect(walkPaths(village).reached.has('idle.client')).toBe(false);
    expect(walkPaths(village).reached.has('where.work')).toBe(true);
  });

  it('are certain only where an answer alone brings something nothing else can', () => {
    const [, , , idle] = questions;
    expect(mattersAlways(where, 'self', village)).toBe(true);
    expect(idle && mattersAlways(idle, 'self', village)).toBe(false);
  });
});

describe('places', () => {
  it('are told apart only by what serves them', () => {
    expect(placesApart(subject())).toEqual(['gm0363', 'bonaire']);
  });
});

describe('the rules for one page', () => {
  it('are broken by an empty page, and say which', () => {
    const broken = brokenRules(
      { role: 'self', safety: ['unsafe-now'] },
      { results: [], steps: [] },
      subject().routes,
      new Map(four.map((one) => [one.id, one])),
      { nl: ['a'] },
    );
    expect(broken).toEqual([
      'at least three options',
      'what is always there is there',
      'every answer that asks for a first step has it',
    ]);
  });
});
