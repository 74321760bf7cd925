/** A help point that does not exist, complete and valid, to be changed one field at a time. */
import { type HelpPoint, helpPoint } from '../../../src/domain/help-point/schema.ts';

const plain = {
  name: 'De Theepot',
  organisation: 'Stichting Theepot',
  kind: 'listening',
  status: 'active',
  confidence: 'high',
  checkedOn: '2026-11-22',
  finding: 'Luisteren bij thee.',
  audiences: ['victims'],
  area: 'landelijk',
  languages: ['nl'],
  sources: {
    s1: { url: 'https://www.theepot.example/over', date: '2025-03-04', seenVia: 'web page (copy)' },
    s2: { url: 'https://theepot.example/privacy', seenVia: 'web page (copy)' },
    s3: { title: 'een lijst', dateHint: 'na mei 2018', seenVia: 'public source code' },
  },
  words: {
    summary: 'Praten bij een kop thee.',
    description: 'Je drinkt thee en vertelt wat je wilt.',
    forWhom: 'Voor iedereen.',
    firstTenMinutes: ['Iemand zet thee.', 'Je mag ook zwijgen.'],
  },
  routing: {
    axis: 'support',
    roles: ['self'],
    helps: ['victim'],
    lead: true,
    offers: [{ for: 'any', want: ['talk'], weight: 3 }],
  },
};

/** The invented point with some fields replaced. */
export function inventedPoint(changes: Record<string, unknown> = {}, id = 'theepot'): HelpPoint {
  return { ...helpPoint.parse({ ...plain, ...changes }), id };
}

/** Its routing with some fields replaced. */
export function inventedRouting(changes: Record<string, unknown>) {
  return { ...plain.routing, ...changes };
}

/** A channel of it, valid, with some fields replaced. */
export function inventedChannel(changes: Record<string, unknown> = {}) {
  return {
    id: 'phone',
    kind: 'phone',
    number: '0800-0000',
    dial: '08000000',
    anonymous: 'unknown',
    confidence: 'high',
    ...changes,
  };
}
