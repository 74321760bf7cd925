/** Journeys that a social worker can read and extend: tests/journeys/*.yaml. What each field means: README.md. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { selectFirstSteps } from '../../src/domain/first-step/select.ts';
import { brokenRules } from '../../src/domain/flow/check/invariants.ts';
import { cardOf } from '../../src/domain/help-point/card.ts';
import { isDutchHoliday } from '../../src/domain/opening-hours/holidays.ts';
import { best, match } from '../../src/domain/result/match.ts';
import { openCandidates, openInstead, opennessOf } from '../../src/domain/result/open-ladder.ts';
import { facts } from '../../src/domain/vocabulary/schema.ts';
import { subjectOf } from '../../src/flow-subject.ts';
import { readContent } from '../../src/read-content.ts';

const content = readContent();
const subject = subjectOf(content, '2026-12-01');
const { candidates, areasOf } = subject.routes;
const byId = new Map(candidates.map((candidate) => [candidate.id, candidate]));
const cards = Object.fromEntries(content['help-points'].map((point) => [point.id, cardOf(point)]));

const helpPoint = z.enum(content['help-points'].map(({ id }) => id));
const firstStep = z.enum(content['first-steps'].map(({ id }) => id));
const journey = z.strictObject({
  name: z.string(),
  story: z.string(),
  facts,
  firstSteps: z.array(firstStep).optional(),
  at: z.iso.datetime({ offset: true }).optional(),
  best: helpPoint.optional(),
  openInstead: helpPoint.optional(),
  mustBeFirst: z.array(helpPoint).max(best).default([]),
  mustShow: z.array(helpPoint).default([]),
  mustNotLead: z.array(helpPoint).default([]),
  mustNotShow: z.array(helpPoint).default([]),
});

type Journey = z.infer<typeof journey>;

const folder = new URL('.', import.meta.url);
const files = readdirSync(folder).filter((file) => file.endsWith('.yaml'));
const perFile = files.map((file) => ({
  file,
  journeys: z.array(journey).parse(parse(readFileSync(new URL(file, folder), 'utf8'))),
}));

describe.each(perFile)('$file', ({ journeys }) => {
  it.each(journeys)('$name', (expected) => {
    const { at } = expected;
    const isOpen = (id: string) => {
      const card = cards[id];
      return card !== undefined && opennessOf(card, Date.parse(at ?? ''), isDutchHoliday).state === 'open';
    };
    const now = at ? openCandidates(candidates, cards, Date.parse(at), isDutchHoliday) : candidates;
    const results = match(now, expected.facts, areasOf);
    const steps = selectFirstSteps(content['first-steps'], expected.facts);
    const ids = results.map(({ id }) => id);

    if (expected.firstSteps) expect(steps.map(({ id }) => id)).toEqual(expected.firstSteps);
    if (expected.best) expect(ids[0]).toBe(expected.best);
    if (expected.openInstead) {
      const [first] = results;
      expect(isOpen(first?.id ?? '')).toBe(false);
      expect(first && openInstead(first, results, candidates, expected.facts, isOpen)?.id).toBe(
        expected.openInstead,
      );
    }
    expect(ids.slice(0, best)).toEqual(expect.arrayContaining(expected.mustBeFirst));
    expect(ids).toEqual(expect.arrayContaining(expected.mustShow));
    expect(ids.slice(0, best).filter((id) => expected.mustNotLead.some((not) => not === id))).toEqual([]);
    expect(ids.filter((id) => expected.mustNotShow.some((not) => not === id))).toEqual([]);
    expect(
      brokenRules(expected.facts, { results, steps }, subject.routes, byId, subject.alwaysThere),
    ).toEqual([]);
  });
});

/** Whom the design names: each must have a journey, and one that expects something. */
const named: [who: string, isMeant: (journey: Journey) => boolean][] = [
  ['a child under 12', ({ facts }) => facts.role === 'self' && facts.age === 'under-12'],
  ['somebody of 12 to 15', ({ facts }) => facts.role === 'self' && facts.age === '12-15'],
  ['somebody of 16 or 17', ({ facts }) => facts.role === 'self' && facts.age === '16-17'],
  [
    'a child of 10 at two at night',
    ({ facts, at, name }) => facts.age === 'under-12' && at?.includes('T02:00') === true && /10/.test(name),
  ],
  ['a man', ({ facts }) => has(facts.about, 'man')],
  [
    'a man whose body reacted',
    ({ facts, name }) => has(facts.about, 'man') && /lichaam reageerde/.test(name),
  ],
  ['LHBTIQ+', ({ facts }) => has(facts.about, 'lhbtiq')],
  ['somebody deaf', ({ facts }) => has(facts.limits, 'deaf')],
  [
    'a mild intellectual disability',
    ({ facts }) => has(facts.about, 'disability') && has(facts.limits, 'simple-language'),
  ],
  ['somebody undocumented', ({ facts }) => has(facts.about, 'undocumented')],
  ['somebody abroad', ({ facts }) => facts.place === 'abroad'],
  ['somebody on Bonaire', ({ facts }) => facts.place === 'bonaire'],
  ['a sex worker', ({ facts }) => has(facts.about, 'sex-work')],
  [
    'a watched phone',
    ({ facts }) => has(facts.limits, 'watched-device') && !has(facts.safety, 'someone-near'),
  ],
  ['a partner in the room', ({ facts }) => has(facts.safety, 'someone-near') && has(facts.by, 'partner-ex')],
  [
    'a mother and a child who are both unsafe',
    ({ facts }) => has(facts.safety, 'unsafe-now') && has(facts.safety, 'child-unsafe'),
  ],
  [
    'somebody drugged who skips what happened',
    ({ facts, name }) => has(facts.what, 'unknown') && /Gedrogeerd/.test(name),
  ],
  ['sixty hours ago', ({ facts, name }) => has(facts.when, 'last-3-days') && /Zestig uur/.test(name)],
  [
    'honour risk without police',
    ({ facts }) => has(facts.what, 'forced-marriage-honour') && has(facts.limits, 'no-police'),
  ],
  [
    'a boy of 15 who was threatened and also forwarded',
    ({ facts, name }) => facts.age === '12-15' && has(facts.about, 'man') && /15.*bedreigd.*door/.test(name),
  ],
  [
    'somebody of 19 with images made at 16',
    ({ facts }) => facts.age === '18-24' && facts['image-made-when'] === 'under-18',
  ],
  [
    'a police officer who did it',
    ({ facts, name }) => has(facts.by, 'police-military') && /politieman/.test(name),
  ],
  ['a soldier who did it', ({ facts, name }) => has(facts.by, 'police-military') && /militair/.test(name)],
  ['a doctor who did it', ({ facts, name }) => has(facts.by, 'care-professional') && /arts/.test(name)],
  ['a coach who did it', ({ facts }) => has(facts.by, 'teacher-coach-leader') && has(facts.setting, 'sport')],
  [
    'a teacher who did it',
    ({ facts }) => has(facts.by, 'teacher-coach-leader') && has(facts.setting, 'school-study'),
  ],
  ['a pastor who did it', ({ facts }) => has(facts.by, 'clergy')],
  ...facts.shape.role
    .unwrap()
    .options.map((role): (typeof named)[number] => [
      `not wanting to live, by the door ${role}`,
      ({ facts }) => facts.role === role && has(facts.want, 'not-wanting-to-live'),
    ]),
  ['somebody else who does not want to live', ({ facts }) => has(facts.want, 'other-not-wanting-to-live')],
  [
    'a professional under confidentiality',
    ({ facts, name }) => facts.role === 'professional' && /beroepsgeheim/.test(name),
  ],
  [
    'a child that crossed a boundary',
    ({ facts }) => facts.age === 'under-12' && has(facts.own, 'crossed-boundary-peer'),
  ],
  ['reading only', ({ facts }) => has(facts.want, 'just-read')],
];

function has(held: readonly string[] | undefined, value: string): boolean {
  return held?.includes(value) === true;
}

describe('the journeys together', () => {
  const all = perFile.flatMap(({ journeys }) => journeys);
  const values = (name: string) =>
    new Set(all.flatMap((one) => (one.facts as Record<string, string | string[] | undefined>)[name] ?? []));

  it('are at least seventy, each with a name of its own', () => {
    expect(all.length).toBeGreaterThanOrEqual(70);
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
  });

  it('come in by every door and speak of every setting', () => {
    expect([...values('role')].sort()).toEqual([...facts.shape.role.unwrap().options].sort());
    const settings = facts.shape.setting.unwrap().element.options.filter((value) => value !== 'other');
    expect(settings.filter((setting) => !values('setting').has(setting))).toEqual([]);
  });

  it.each(named)('tell of %s', (_, isMeant) => {
    expect(all.filter((one) => isMeant(one)).map(({ name }) => name)).not.toEqual([]);
  });

  it('meet every first step', () => {
    const met = new Set(all.flatMap(({ firstSteps }) => firstSteps ?? []));
    expect(content['first-steps'].map(({ id }) => id).filter((id) => !met.has(id))).toEqual([]);
  });
});
