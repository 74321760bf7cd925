/** A small invented content in which everything is right; tests break one thing at a time. */
import type { CheckedContent, Surroundings } from '../../src/domain/check/content.ts';
import type { HelpPoint } from '../../src/domain/help-point/schema.ts';

const checkedOn = '2026-11-22';
const sources = { s1: { url: 'https://source.example/', seenVia: 'a visit' } };

/** The Lighthouse: a help point with a phone and a chat. */
export function lighthouse(): HelpPoint {
  return {
    id: 'lighthouse',
    name: 'Vuurtoren',
    aliases: [],
    organisation: 'Kustwacht',
    kind: 'listening',
    status: 'active',
    confidence: 'high',
    checkedOn,
    url: 'https://lighthouse.example/',
    finding: 'Answers on 0800-1234567.',
    audiences: ['victims'],
    area: 'landelijk',
    groups: [],
    languages: ['nl'],
    channels: [
      {
        id: 'phone',
        kind: 'phone',
        number: '0800-1234567',
        dial: '08001234567',
        hours: '24/7',
        anonymous: 'yes',
        confidence: 'high',
      },
      {
        id: 'chat',
        kind: 'chat',
        url: 'https://lighthouse.example/chat',
        anonymous: 'yes',
        confidence: 'high',
      },
    ],
    related: [],
    sources,
    trust: {
      checkedOn,
      anonymous: { value: 'yes', finding: 'Nobody asks.', confidence: 'high', sources: ['s1'] },
      police: { value: 'unknown', confidence: 'low', sources: [] },
    },
    askFirst: [],
    unconfirmed: [],
    conflicts: [],
    words: {
      summary: 'Een lamp in de nacht.',
      description: 'Er is altijd iemand wakker.',
      forWhom: 'Voor iedereen op zee.',
      firstTenMinutes: ['Een wachter neemt op.', 'Je mag ophangen.'],
    },
    routing: {
      axis: 'support',
      roles: ['self'],
      helps: ['victim'],
      limits: { place: ['nl', 'coast'] },
      lead: true,
      offers: [{ for: { what: ['storm'] as never }, want: ['talk'], weight: 5 }],
      fits: [],
    },
  };
}

/** A help point, a question, a first step, a page, a region; all of it fitting together. */
export function inventedContent(): CheckedContent {
  return {
    'help-points': [lighthouse()],
    questions: [
      {
        id: 'weather',
        order: 10,
        counts: true,
        asks: ['what'],
        askedWhen: { is: { role: ['self'] } },
        several: false,
        title: 'Wat voor weer is het?',
        why: 'Dan weten we wie er wakker is.',
        answers: [
          { id: 'storm', label: 'Storm', sets: { what: ['storm'] as never } },
          { id: 'unknown', label: 'Weet ik niet', sets: { what: ['unknown'] } },
        ],
      },
    ],
    'first-steps': [
      {
        id: 'storm',
        slot: 'danger',
        when: { is: { what: ['storm'] as never } },
        title: 'Ga naar binnen',
        steps: ['Bel 112 als het misgaat.'],
        phone: { helpPoint: 'lighthouse', channel: 'phone' },
        withoutSpeaking: { helpPoint: 'lighthouse', channel: 'chat' },
        page: '/hulp/lighthouse/',
        stillPossible: false,
        facts: [],
        review: ['doctor'],
      },
    ],
    pages: [
      {
        id: 'about',
        title: 'Over zee',
        markdown: 'Lees over de [vuurtoren](/hulp/lighthouse/) of [elders](https://elsewhere.example/).',
      },
    ],
    doors: { self: door('mij') } as CheckedContent['doors'],
    filters: { want: { fact: 'want', several: true, title: 'Wat je zoekt', values: ['talk'] } },
    'opening-sentences': [{ id: 'me', when: { is: { role: ['self'] } }, text: 'Fijn dat je er bent.' }],
    'still-possible': {
      title: 'Wat kan nog?',
      opening: ['Rustig.'],
      always: 'Altijd.',
      facts: [],
      items: [],
    },
    strip: {
      lines: [
        {
          id: 'danger',
          text: 'Nu gevaar?',
          phone: { helpPoint: 'lighthouse', channel: 'phone' },
          page: { label: 'Meer', href: '/hulp/lighthouse/' },
        },
      ],
      alwaysThere: { nl: ['lighthouse'] },
    },
    vocabulary: {
      role: { self: label },
      what: { storm: label, unknown: label },
      want: { talk: label },
    },
    regions: [
      {
        id: 'coast',
        name: 'Kust',
        cbsCode: 'VT01',
        tile: { row: 0, column: 0 },
        neighbours: ['coast'],
        confidence: 'high',
        checkedOn,
        sources,
      },
    ],
    'region-points': [
      {
        id: 'lighthouse-coast',
        name: 'Vuurtoren Kust',
        kind: 'ggd',
        parent: 'lighthouse',
        confidence: 'high',
        locations: [],
        checkedOn,
        sources,
      },
    ],
    provinces: { sea: { name: 'Zee', otherNames: [] } },
    municipalities: {
      checkedOn,
      sources,
      municipalities: {
        gm0001: {
          name: 'Duindorp',
          otherNames: [],
          province: 'sea',
          region: 'coast',
          ggd: 'lighthouse-coast',
          sense: 'lighthouse-coast',
          police: 'lighthouse-coast',
        },
      },
    },
    'old-municipalities': { Zanddorp: ['gm0001'] },
    postcodes: { checkedOn, sources, areas: { 1000: 'gm0001' }, poBoxes: {}, others: {} },
  };
}

/** What the invented content is checked against. */
export const inventedSurroundings: Surroundings = {
  folders: new Set(['help-points', 'questions', 'first-steps', 'pages', 'regions', 'region-points']),
  ids: {
    'help-points': new Set(['lighthouse']),
    regions: new Set(['coast']),
    'region-points': new Set(['lighthouse-coast']),
  },
  vocabulary: { role: ['self'], what: ['storm', 'unknown'], want: ['talk'] },
  places: new Set(['nl', 'coast', 'sea', 'gm0001']),
  hasPage: (path) => path === '/hulp/lighthouse/',
  hoursMistake: (hours) => (hours === '24/7' ? undefined : 'hours of the lighthouse'),
};

const label = { label: 'Woord', chip: 'woord' };

function door(slug: string) {
  return { label: 'Ik', hint: 'Voor mij', slug, chip: 'ik' };
}
