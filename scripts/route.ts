/**
 * Prints what the page offers for some facts:
 *
 *   npm run -s route -- '{"role":"self","what":["images-threatened"],"age":"12-15"}'
 *   npm run -s route -- --stdin < facts.jsonl
 *
 * An optional "at" (ISO instant) is for the wish open-now; without it openness plays no part.
 */
import { text } from 'node:stream/consumers';
import { z } from 'zod';
import { selectFirstSteps } from '../src/domain/first-step/select.ts';
import { progress, usefulFilters } from '../src/domain/flow/relevance.ts';
import { putBy } from '../src/domain/flow/resolve.ts';
import { limitPerDoor } from '../src/domain/flow/schema.ts';
import { cardOf } from '../src/domain/help-point/card.ts';
import { isDutchHoliday } from '../src/domain/opening-hours/holidays.ts';
import { match } from '../src/domain/result/match.ts';
import { openCandidates } from '../src/domain/result/open-ladder.ts';
import { facts } from '../src/domain/vocabulary/schema.ts';
import { readContent } from '../src/read-content.ts';
import { questionsOf, routesOf } from '../src/routes.ts';
import { settings } from '../src/settings.ts';
import { readArguments } from './arguments.ts';

const content = readContent();
const routes = routesOf(content, settings.buildDate);
const questions = questionsOf(content);
const filters = Object.entries(content.filters).map(([id, filter]) => ({ id, ...filter }));
const cards = Object.fromEntries(content['help-points'].map((point) => [point.id, cardOf(point)]));
const names = new Map(content['help-points'].map((point) => [point.id, point.name]));
const asked = facts.extend({ at: z.iso.datetime({ offset: true }).optional() });

const { flags, given } = readArguments('npm run -s route -- <facts as JSON> | --stdin', {
  flags: ['stdin'],
  most: 1,
});
if (flags.stdin) {
  const lines = (await text(process.stdin)).split('\n').filter((line) => line.trim() !== '');
  for (const line of lines) {
    const answer = route(line);
    if ('error' in answer) process.exitCode = 2;
    console.log(JSON.stringify(answer));
  }
} else {
  const answer = route(given[0] ?? '');
  if ('error' in answer) {
    console.error(answer.error);
    process.exitCode = 2;
  } else console.log(JSON.stringify(answer));
}

function route(input: string) {
  let given: unknown;
  try {
    given = JSON.parse(input);
  } catch {
    return { error: `This is not JSON: ${input.slice(0, 80) || '(nothing)'}` };
  }
  const parsed = asked.safeParse(given);
  if (!parsed.success) return { error: z.prettifyError(parsed.error) };
  const { at, ...told } = parsed.data;
  const unserved = unservedValue(told);
  if (unserved) return { error: unserved };
  const candidates =
    at === undefined
      ? routes.candidates
      : openCandidates(routes.candidates, cards, Date.parse(at), isDutchHoliday);
  return {
    firstSteps: selectFirstSteps(content['first-steps'], told).map(({ id, title }) => ({ id, title })),
    results: match(candidates, told, routes.areasOf).map(({ id, rank, axis, reasons }) => ({
      id,
      name: names.get(id),
      rank,
      axis,
      reasons: reasons.map(({ fact, value }) => content.vocabulary[fact]?.[value]?.chip ?? value),
    })),
    nextQuestion: progress(questions, told, routes, limitPerDoor, putBy(questions, told)).next?.id ?? null,
    usefulFilters: usefulFilters(filters, told, routes).map(({ id }) => id),
  };
}

/** A language or place that no filter offers is a mistake of the caller, not an unknown. */
function unservedValue(told: z.infer<typeof facts>): string | undefined {
  for (const name of ['language', 'place'] as const) {
    const value = told[name];
    const known =
      name === 'place' ? routes.areasOf(value ?? '').length > 0 : content.vocabulary[name]?.[value ?? ''];
    if (value !== undefined && !known) return `✖ There is no ${name} named "${value}".`;
  }
  return undefined;
}
