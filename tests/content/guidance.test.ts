import { describe, expect, test } from 'vitest';
import { markOf } from '../../src/domain/fact/certainty.ts';
import { grouped } from '../../src/domain/figure/format.ts';
import { passagesOfGuide, passagesOfKit, passagesOfSituation } from '../../src/domain/guidance/page.ts';
import type { Door, Passage } from '../../src/domain/guidance/schema.ts';
import { linksIn, plain } from '../../src/domain/guidance/text.ts';
import { what } from '../../src/domain/vocabulary/schema.ts';
import { readContent } from '../../src/read-content.ts';
import { passagesOfScene } from '../support/scene-passages.ts';

const content = readContent();

interface Text {
  where: string;
  group: string;
  passages: Passage[];
  doors: Door[];
}

const texts: Text[] = [
  ...content.situations.map((one) => ({
    where: `situations/${one.id}`,
    group: 'situation',
    passages: passagesOfSituation(one),
    doors: one.doors,
  })),
  ...content.scenes.map((one) => ({
    where: `scenes/${one.id}`,
    group: 'scene',
    passages: passagesOfScene(one),
    doors: [],
  })),
  ...content.relations.map((one) => ({
    where: `relations/${one.id}`,
    group: 'bystanders',
    passages: passagesOfKit(one),
    doors: one.doors,
  })),
  ...content.guides.map((one) => ({
    where: `guides/${one.id}`,
    group: one.group,
    passages: passagesOfGuide(one),
    doors: one.doors,
  })),
  {
    where: 'terms',
    group: 'term',
    passages: content.terms.map((one) => one.meaning),
    doors: [],
  },
];
/** Texts of the flow and the emergency pages: they cite per step or section, not per sentence. */
const blocks = [
  ...content['first-steps'].map((one) => ({
    where: `first-steps/${one.id}`,
    facts: one.facts,
    lines: [one.title, ...one.steps],
  })),
  ...content['still-possible'].items.map((one) => ({
    where: `still-possible.yaml ${one.id}`,
    facts: one.facts,
    lines: [one.text],
  })),
  {
    where: 'still-possible.yaml',
    facts: content['still-possible'].facts,
    lines: [...content['still-possible'].opening, content['still-possible'].always],
  },
  ...Object.entries(content.doors).map(([role, one]) => ({
    where: `doors.yaml ${role}`,
    facts: one.facts,
    lines: one.opening ?? [],
  })),
  ...[content['cannot-talk'], content['other-numbers']].flatMap((page) =>
    page.sections.map((one) => ({
      where: `${page.tabTitle}: ${one.title}`,
      facts: one.facts,
      lines: [...one.text, ...one.steps],
    })),
  ),
];
const everyPassage = texts.flatMap(({ where, passages }) =>
  passages.map((passage) => ({ where, ...passage })),
);
/** Facts that pages cite by themselves, outside the content. */
const citedByPages = [
  'flag-system',
  'helps-listen',
  'hurts-why',
  'first-reaction-matters',
  ...content.pages.flatMap((page) => page.facts),
];
const citedInFigures = content.figures.flatMap((one) => one.rows.map((row) => row.fact));

/** Words that make a sentence one on law, medicine, terms, money or duties. */
const claim = new RegExp(
  [
    String.raw`\b(wet|wettelijk|strafbaar|misdrijf|overtreding|aangifte|melding|officier|rechter|verjaart|verjaring)\b`,
    String.raw`\b(gratis|euro|kost|betaalt de staat|eigen risico|verzekering)\b`,
    String.raw`\b(hiv|soa|pil|pillen|spiraal|zwangerschap|vaccin|prik|traumabehandeling|EMDR|besmet\w*)\b`,
    String.raw`\b\d+ (uur|dagen|weken|maanden|jaar|procent)\b`,
    String.raw`\b(plicht|meldplicht|verplicht|zwijgplicht|meldcode)\b`,
  ].join('|'),
  'i',
);
/** Sentences that use such a word but say nothing about it. */
const notAClaim = [
  /^Nu moet je aangifte doen\.$/,
  // Scenes tell what someone did, not what the law says.
  /500 euro, nu/,
  /^Na de ruzie/,
  /soa of zwangerschap\. Daar is hulp voor\.$/,
];

describe('the facts', () => {
  const ids = new Set(content.facts.map((one) => one.id));
  const cited = [
    ...everyPassage.flatMap((one) => one.facts),
    ...blocks.flatMap((one) => one.facts),
    ...citedByPages,
    ...citedInFigures,
  ];
  const used = new Set(cited);

  test('every cited fact exists', () => {
    expect(cited.filter((id) => !ids.has(id))).toEqual([]);
  });
  test('no fact is carried without being used', () => {
    expect([...ids].filter((id) => !used.has(id))).toEqual([]);
  });
  test('every fact names sources that are carried along', () => {
    const missing = content.facts.flatMap((one) =>
      one.sources.filter((code) => !content['fact-sources'][code]).map((code) => `${one.id} ${code}`),
    );
    expect(missing).toEqual([]);
  });
  test('every source is used by a fact or a yearly figure', () => {
    const figures = JSON.stringify(content['yearly-figures']);
    const named = new Set([
      ...content.facts.flatMap((one) => one.sources),
      ...Object.keys(content['fact-sources']).filter((code) => figures.includes(`"${code}"`)),
    ]);
    expect(Object.keys(content['fact-sources']).filter((code) => !named.has(code))).toEqual([]);
  });
  test('a fact without a source is marked as unconfirmed', () => {
    expect(
      content.facts.filter((one) => one.sources.length === 0 && !one.unconfirmed).map((one) => one.id),
    ).toEqual([]);
  });
  test('a sentence on an uncertain fact is marked', () => {
    const uncertain = content.facts.filter((one) => one.unconfirmed || one.confidence === 'low');
    expect(uncertain.length).toBeGreaterThan(0);
    for (const one of uncertain) expect(markOf([one.id], content.facts), one.id).toBeDefined();
    const sure = content.facts.find((one) => one.confidence === 'high' && !one.unconfirmed);
    expect(markOf([sure?.id ?? ''], content.facts)).toBeUndefined();
  });
});

describe('every sentence', () => {
  test('on law, medicine, terms, money or duties cites a fact', () => {
    const without = everyPassage
      .filter(
        ({ text, facts, where }) =>
          facts.length === 0 &&
          !where.startsWith('scenes') &&
          claim.test(plain(text)) &&
          !notAClaim.some((pattern) => pattern.test(text)),
      )
      .map(({ where, text }) => `${where}: ${text}`);
    expect(without).toEqual([]);
  });
  test('of the flow that says something on them is in a block that cites a fact', () => {
    const without = blocks
      .filter(({ facts, lines }) => facts.length === 0 && lines.some((line) => claim.test(line)))
      .map(({ where }) => where);
    expect(without).toEqual([]);
  });
  test('types no phone number but 112 and 113', () => {
    expect(everyPassage.filter(({ text }) => /\b0(800|900|88|20)\b|\b0[1-9]\d{8}\b/.test(text))).toEqual([]);
  });
  test('links to help points and pages that exist', () => {
    const helpPoints = new Set(content['help-points'].map((one) => one.id));
    const pages = knownPages();
    const broken = everyPassage.flatMap(({ where, text }) => {
      const links = linksIn(text);
      return [
        ...links.helpPoints.filter((id) => !helpPoints.has(id)),
        ...links.pages.filter((page) => !pages.has(page.replace(/#.*$/, ''))),
      ].map((target) => `${where}: ${target}`);
    });
    expect(broken).toEqual([]);
  });
});

describe('every page', () => {
  test('ends in doors that exist', () => {
    const helpPoints = new Set(content['help-points'].map((one) => one.id));
    const pages = knownPages();
    const broken = texts.flatMap(({ where, doors }) =>
      doors
        .map((door) => ('page' in door ? door.page : door.helpPoint))
        .filter((target) => !helpPoints.has(target) && !pages.has(target))
        .map((target) => `${where}: ${target}`),
    );
    expect(broken).toEqual([]);
  });
  test('repeats only lines that still-possible.yaml has', () => {
    const known = new Set(content['still-possible'].items.map((one) => one.id));
    const missing = content.guides.flatMap((guide) =>
      guide.sections.flatMap((section) => section.stillPossible).filter((id) => !known.has(id)),
    );
    expect(missing).toEqual([]);
  });
  test('waits for review until someone is named', () => {
    for (const one of [...content.guides, ...content.situations, ...content.relations])
      expect(one.review.length, one.id).toBeGreaterThan(0);
  });
});

describe('the situations', () => {
  test('there is one for every value of what that says something', () => {
    const expected = what.options.filter((value) => value !== 'unknown' && value !== 'other');
    expect(content.situations.map((one) => one.id).sort()).toEqual([...expected].sort());
  });
  test('each routes by its own value', () => {
    for (const one of content.situations) expect(one.facts.what, one.id).toContain(one.id);
  });
});

describe('the scenes', () => {
  test('are between 25 and 30, and every situation has one', () => {
    expect(content.scenes.length).toBeGreaterThanOrEqual(25);
    expect(content.scenes.length).toBeLessThanOrEqual(30);
    const covered = new Set<string>(content.scenes.flatMap((one) => one.belongsTo));
    expect(content.situations.map((one) => one.id).filter((id) => !covered.has(id))).toEqual([]);
  });
  test('say what the law may call it with a fact', () => {
    expect(content.scenes.filter((one) => one.law.facts.length === 0).map((one) => one.id)).toEqual([]);
  });
});

describe('the figures', () => {
  test('show only numbers that stand in their fact', () => {
    const statements = new Map(content.facts.map((one) => [one.id, one.statement]));
    const elsewhere = content.figures.flatMap((one) =>
      one.rows
        .filter((row) =>
          [row.value, row.to ?? row.value].some(
            (value) =>
              !new RegExp(`(?<![\\d.,])${grouped(value)}(?![\\d])`).test(statements.get(row.fact) ?? ''),
          ),
        )
        .map((row) => `${one.id}: ${row.label}`),
    );
    expect(elsewhere).toEqual([]);
  });
});

describe('the texts on own behaviour', () => {
  test('never call anyone a dader', () => {
    const own = texts.filter((one) => one.group === 'own');
    expect(own.length).toBeGreaterThan(0);
    expect(own.flatMap((one) => one.passages.filter((passage) => /\bdader/i.test(passage.text)))).toEqual([]);
  });
});

/** Every address that a text may link to: the pages of guidance and those the rest of the site promises. */
function knownPages(): Set<string> {
  const slug = (folder: string, ids: string[]) => ids.map((id) => `/${folder}/${id}/`);
  const idsOf = (group: string) => content.guides.filter((one) => one.group === group).map((one) => one.id);
  return new Set([
    '/',
    '/eerste-week/',
    '/rechten-en-geld/',
    '/politie/',
    '/herkennen/',
    '/woordenlijst/',
    '/cijfers/',
    '/landschap/',
    '/in-de-buurt/',
    '/naasten/',
    '/kinderen/',
    '/zelf/',
    '/professionals/',
    '/professionals/cijfers/',
    '/professionals/vergelijken/',
    '/wat-is-er-gebeurd/',
    ...slug(
      'wat-is-er-gebeurd',
      content.situations.map((one) => one.id),
    ),
    ...slug(
      'naasten',
      content.relations.map((one) => one.id),
    ),
    ...slug('kinderen', idsOf('children')),
    ...slug('zelf', idsOf('own')),
    ...slug('professionals', idsOf('professionals')),
    // Pages the flow and the rest of the site have.
    '/vragen/',
    '/hulp/',
    '/veilig-en-anoniem/',
    '/nu-open/',
    '/niet-praten/',
    '/andere-nummers/',
  ]);
}
