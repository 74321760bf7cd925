/** Invented help points for the exports: one that has everything, one that has as little as the schema allows. */
import { type HelpPoint, helpPoint } from '../../src/domain/help-point/schema.ts';
import { type PublishedData, publish } from '../../src/exports/publish.ts';

const everything: HelpPoint = {
  ...helpPoint.parse({
    name: 'De Vuurtoren, "aan zee"',
    aliases: ['Het Licht', 'Toren'],
    organisation: 'Stichting Kust & Zee',
    kind: 'listening',
    status: 'uncertain',
    confidence: 'medium',
    checkedOn: '2026-03-01',
    newestSource: '2025-12',
    url: 'https://vuurtoren.example/',
    finding: 'GEHEIM voor de redactie',
    audiences: ['victims', 'loved-ones'],
    area: 'Alle eilanden',
    ages: '12 tot en met 24',
    groups: ['vissers', 'zeilers'],
    languages: ['nl', 'pap'],
    languageNote: 'Met een tolk ook andere talen.',
    accessibility: 'Er is een lift.',
    channels: [
      {
        id: 'phone',
        kind: 'phone',
        number: '0800-1234',
        dial: '08001234',
        hours: 'Mo-Fr 09:00-12:00,13:00-17:00; PH off',
        hoursNote: 'GEHEIM voor de redactie',
        cost: 'gratis',
        free: true,
        anonymous: 'yes',
        anonymousNote: 'Zonder naam',
        confidence: 'high',
      },
      {
        id: 'phone-2',
        kind: 'phone',
        number: '+599 123',
        dial: '+599123',
        hours: 'Mo-Fr 19:00-06:00',
        anonymous: 'unknown',
        confidence: 'low',
        onlyInSourceCode: true,
      },
      {
        id: 'chat',
        kind: 'chat',
        url: 'https://vuurtoren.example/chat',
        label: 'Chat',
        hours: '24/7',
        free: false,
        anonymous: 'partly',
        confidence: 'high',
      },
      {
        id: 'mail',
        kind: 'email',
        address: 'licht@vuurtoren.example',
        anonymous: 'no',
        confidence: 'medium',
      },
      {
        id: 'visit',
        kind: 'visit',
        address: 'Dijk 1, Schelpdam',
        anonymous: 'no',
        confidence: 'medium',
        hours: 'Sa 10:00-12:00; PH unknown',
      },
    ],
    related: ['klein'],
    sources: {
      s1: { url: 'https://vuurtoren.example/over', date: '2025-12', seenVia: 'web page (copy)' },
      s2: { document: 'Logboek', title: 'Logboek; deel 1', dateHint: 'na 2020', seenVia: 'policy document' },
    },
    trust: {
      checkedOn: '2026-04-01',
      anonymous: {
        value: 'until-appointment',
        finding: 'GEHEIM',
        text: 'Bellen kan zonder naam.',
        confidence: 'high',
        sources: ['s1'],
      },
      actsWithoutConsent: {
        value: 'reporting-code',
        finding: 'GEHEIM',
        text: 'Soms.\nVraag het.',
        derived: true,
        confidence: 'medium',
        sources: ['s1', 's2'],
      },
      referral: { value: 'no', confidence: 'high', sources: ['s1'] },
      cost: { finding: 'GEHEIM', text: 'Gratis, ook de thee.', confidence: 'high', sources: ['s1'] },
      waiting: {
        finding: 'GEHEIM',
        text: 'Een week.',
        date: '2026-01',
        confidence: 'medium',
        sources: ['s2'],
        checkedOn: '2026-02-01',
      },
      suitableFor: {
        confidence: 'medium',
        sources: ['s1'],
        groups: { minors: { finding: 'GEHEIM', text: 'Ook voor jongeren.' } },
      },
    },
    askFirst: ['Wie ziet dit?', 'Wat kost dit?'],
    unconfirmed: ['GEHEIM'],
    conflicts: ['GEHEIM'],
    note: 'GEHEIM',
    words: {
      summary: 'Een licht <in> de nacht & een stoel.',
      description: 'Je komt binnen; er is thee.',
      forWhom: 'Voor wie op zee was.',
      notForWhom: 'Haast? Bel 112.',
      firstTenMinutes: ['Iemand zegt hallo.', 'Je mag zwijgen, of niet.'],
    },
    routing: {
      axis: 'support',
      roles: ['self', 'someone-else'],
      helps: ['victim'],
      limits: { age: ['12-15', '16-17', '18-24'], never: { safety: ['unsafe-now'] } },
      lead: true,
      leadOnlyWith: { want: ['talk'] },
      offers: [{ for: 'any', want: ['talk'], weight: 3 }],
      fits: [{ for: { when: ['ongoing'] }, weight: 2 }],
    },
  }),
  id: 'vuurtoren',
};

const little: HelpPoint = {
  ...helpPoint.parse({
    name: 'Klein',
    organisation: 'Stichting Kust & Zee',
    kind: 'signpost',
    status: 'retired',
    confidence: 'high',
    checkedOn: '2026-05-01',
    finding: 'GEHEIM',
    audiences: ['public'],
    area: 'landelijk',
    languages: ['nl'],
    sources: { s1: { title: 'Een bord', seenVia: 'web page (copy)' } },
    words: {
      summary: 'Een bord.',
      description: 'Er staat een bord.',
      forWhom: 'Voor iedereen.',
      firstTenMinutes: ['Je leest.', 'Je loopt door.'],
    },
    routing: {
      axis: 'support',
      roles: ['self'],
      helps: ['victim'],
      lead: false,
      offers: [{ for: 'any', weight: 1 }],
    },
  }),
  id: 'klein',
};

export const inventedPoints: readonly HelpPoint[] = [everything, little];

/** The published form of some points, the invented ones unless others are given. */
export function publishedFrom(points: readonly HelpPoint[] = inventedPoints): PublishedData {
  return publish(points, {
    root: 'https://kust.example/proef/',
    siteName: 'Kust',
    words: {
      title: '{site}: hulp',
      description: 'Hulp aan zee.',
      provenance: 'Uit openbare bronnen.',
      checked: 'Nagekeken op {checked}, te gebruiken tot en met {until}; kijk op {page}',
    },
    builtOn: '2026-06-01',
    launched: false,
    shelfLife: { channel: 180, hours: 170, cost: 365, trust: 300, offer: 540 },
  });
}
