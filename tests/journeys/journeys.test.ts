/** Journeys that a social worker can read and extend: tests/journeys/*.yaml. What each field means: README.md. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { selectFirstSteps } from '../../src/domain/first-step/select.ts';
import { brokenRules } from '../../src/domain/flow/check/invariants.ts';
import { best, match } from '../../src/domain/result/match.ts';
import { facts } from '../../src/domain/vocabulary/schema.ts';
import { subjectOf } from '../../src/flow-subject.ts';
import { readContent } from '../../src/read-content.ts';

const content = readContent();
const subject = subjectOf(content, '2026-12-01');
const { candidates, areasOf } = subject.routes;
const byId = new Map(candidates.map((candidate) => [candidate.id, candidate]));

const helpPoint = z.enum(content['help-points'].map(({ id }) => id));
const firstStep = z.enum(content['first-steps'].map(({ id }) => id));
const journey = z.strictObject({
  name: z.string(),
  story: z.string(),
  facts,
  firstSteps: z.array(firstStep).optional(),
  best: helpPoint.optional(),
  mustBeFirst: z.array(helpPoint).max(best).default([]),
  mustShow: z.array(helpPoint).default([]),
  mustNotLead: z.array(helpPoint).default([]),
  mustNotShow: z.array(helpPoint).default([]),
});

const folder = new URL('.', import.meta.url);
const files = readdirSync(folder).filter((file) => file.endsWith('.yaml'));
const perFile = files.map((file) => ({
  file,
  journeys: z.array(journey).parse(parse(readFileSync(new URL(file, folder), 'utf8'))),
}));

describe.each(perFile)('$file', ({ journeys }) => {
  it.each(journeys)('$name', (expected) => {
    const results = match(candidates, expected.facts, areasOf);
    const steps = selectFirstSteps(content['first-steps'], expected.facts);
    const ids = results.map(({ id }) => id);

    if (expected.firstSteps) expect(steps.map(({ id }) => id)).toEqual(expected.firstSteps);
    if (expected.best) expect(ids[0]).toBe(expected.best);
    expect(ids.slice(0, best)).toEqual(expect.arrayContaining(expected.mustBeFirst));
    expect(ids).toEqual(expect.arrayContaining(expected.mustShow));
    expect(ids.slice(0, best).filter((id) => expected.mustNotLead.some((not) => not === id))).toEqual([]);
    expect(ids.filter((id) => expected.mustNotShow.some((not) => not === id))).toEqual([]);
    expect(
      brokenRules(expected.facts, { results, steps }, subject.routes, byId, subject.alwaysThere),
    ).toEqual([]);
  });
});

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

  it('meet every first step', () => {
    const met = new Set(all.flatMap(({ firstSteps }) => firstSteps ?? []));
    expect(content['first-steps'].map(({ id }) => id).filter((id) => !met.has(id))).toEqual([]);
  });
});
