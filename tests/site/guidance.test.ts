/** What every built page of guidance must have: a way onward, its sources, its review, its terms and its marks. */
import { describe, expect, test } from 'vitest';
import { isUncertain } from '../../src/domain/fact/certainty.ts';
import { readContent } from '../../src/read-content.ts';
import { pagesOf } from '../support/built-site.ts';
import { rootSite } from '../support/sites.ts';

const content = readContent();
const words = content.ui.guidance;
const pages = pagesOf(rootSite);
const written = (path: string) => pages.find((page) => page.path === path)?.html ?? '';

/** Pages that are the help itself, the way to it, paper, or not there: they end in channels, results or the strip. */
const otherwise = /^\/(404\.html|(afdrukken|hulp|in-de-buurt|nu-open|vragen|zoeken)\/.*)?$/;
const guidance = pages.filter(({ path }) => !otherwise.test(path)).map(({ path }) => path);
/** Pages that say things of law, care or behaviour, and so wait for a professional. */
const reviewed = guidance.filter((path) =>
  /^\/(wat-is-er-gebeurd\/.|naasten|kinderen|zelf|eerste-week|politie|rechten-en-geld|herkennen|woordenlijst|cijfers|landschap|niet-praten|andere-nummers)/.test(
    path,
  ),
);

describe('every page of guidance', () => {
  test('is there', () => {
    expect(guidance.length).toBeGreaterThan(60);
    expect(reviewed.length).toBeGreaterThan(35);
  });

  test.each(guidance)('%s ends in at most five doors, then "meer"', (path) => {
    const doors = /<nav[^>]*aria-labelledby="verder"[\s\S]*?<\/nav>/.exec(written(path))?.[0] ?? '';
    const links = [...doors.matchAll(/<a [^>]*>([\s\S]*?)<\/a>/g)].map(([, inner]) =>
      (inner ?? '').replace(/<[^>]*>/g, '').trim(),
    );
    expect(links.length).toBeGreaterThanOrEqual(2);
    expect(links.length).toBeLessThanOrEqual(6);
    expect(links.at(-1)).toBe(words.more);
  });

  test.each(reviewed)('%s says whose review it awaits, until a reviewer is named', (path) => {
    expect(written(path).includes(words.awaits) || written(path).includes(words.reviewedBy)).toBe(true);
  });
});

describe('a sentence on an uncertain fact', () => {
  const uncertain = content.facts.filter(isUncertain).map(({ id }) => id);

  test('says so on every page it stands on', () => {
    const bare = pages.flatMap(({ path, html }) =>
      [...html.matchAll(/<(p|li)[^>]* data-facts="([^"]*)"[^>]*>([\s\S]*?)<\/\1>/g)]
        .filter(([, , facts = '', inner = '']) => {
          const cites = facts.split(' ').some((id) => uncertain.includes(id));
          return cites && !inner.includes(words.uncertain) && !inner.includes(words.unreviewedAdvice);
        })
        .map(([, , facts]) => `${path}: ${facts}`),
    );
    expect(bare).toEqual([]);
  });
  test('is met at all', () => {
    expect(pages.filter(({ html }) => html.includes(words.uncertain)).length).toBeGreaterThan(3);
  });
});

describe('a page of a situation', () => {
  const situations = content.situations.map(({ id }) => `/wat-is-er-gebeurd/${id}/`);
  const parts = [
    'recognise',
    'notYourFault',
    'first',
    'now',
    'thisWeek',
    'later',
    'help',
    'law',
    'reporting',
  ];

  test.each(situations)('%s has all its parts, in their order', (path) => {
    const places = parts.map((id) => written(path).indexOf(`id="${id}"`));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });
  test.each(situations)('%s says what the four words of the police mean', (path) => {
    for (const id of ['melding', 'informatief-gesprek', 'bedenktijd', 'aangifte'])
      expect(written(path)).toContain(`id="reporting-${id}"`);
  });
  test.each(situations)('%s offers help without a name before help that may ask for one', (path) => {
    const steps = [...written(path).matchAll(/data-step="([^"]*)"/g)].map(([, step]) => step);
    expect(steps[0]).toBe('without-name');
    expect(steps).toEqual(['without-name', 'with-name', 'rights'].filter((step) => steps.includes(step)));
  });
});

describe('a bystander kit', () => {
  const kits = content.relations.map(({ id }) => `/naasten/${id}/`);

  test('is there for nine relations', () => {
    expect(kits).toHaveLength(9);
  });
  test.each(kits)('%s has every part', (path) => {
    const { kits: headings } = content.ui;
    for (const heading of [headings.first, headings.dontSay, headings.dontPromise, headings.talkAgain])
      expect(written(path)).toContain(heading);
    for (const id of ['niet-uitvragen', 'opschrijven', 'in-huis', 'ingrijpen'])
      expect(written(path)).toContain(`id="${id}"`);
    expect(written(path)).toContain(headings.forYourself);
    expect(written(path)).toContain('Fairspace');
  });
});

describe('the terms', () => {
  test('are linked where a page first uses them, once', () => {
    const path = '/wat-is-er-gebeurd/rape/';
    const linked = [...written(path).matchAll(/href="[^"]*\/woordenlijst\/#([^"]*)"/g)].map(([, id]) => id);
    expect(linked).toContain('verkrachting');
    expect(linked.filter((id, index) => linked.indexOf(id) !== index)).toEqual([]);
  });
  test('are each linked from some page', () => {
    const linked = new Set(
      pages.flatMap(({ html }) =>
        [...html.matchAll(/href="[^"]*\/woordenlijst\/#([^"]*)"/g)].map(([, id]) => id),
      ),
    );
    expect(content.terms.map(({ id }) => id).filter((id) => !linked.has(id))).toEqual([]);
  });
});
