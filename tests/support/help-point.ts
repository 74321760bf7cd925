/** An invented help point: the hotline of a village where dragons bite. */
import type { Channel, HelpPoint } from '../../src/domain/help-point/schema.ts';

export function channel(kind: Channel['kind'], change: Partial<Channel> = {}): Channel {
  return {
    id: kind,
    kind,
    anonymous: 'unknown',
    confidence: 'high',
    url: 'https://dragons.example',
    ...change,
  };
}

export function helpPoint(change: Partial<HelpPoint> = {}): HelpPoint {
  return {
    id: 'dragon-line',
    name: 'Drakenlijn',
    aliases: [],
    organisation: 'Stichting Draak',
    kind: 'listening',
    status: 'active',
    confidence: 'high',
    checkedOn: '2026-11-01',
    url: 'https://dragons.example',
    finding: 'Luistert.',
    audiences: ['victims'],
    area: 'landelijk',
    groups: [],
    languages: ['nl'],
    channels: [],
    related: [],
    sources: { s1: { title: 'Draken', seenVia: 'web page (copy)' } },
    askFirst: [],
    unconfirmed: [],
    conflicts: [],
    words: {
      summary: 'Luistert',
      description: 'Luistert',
      forWhom: 'Iedereen',
      firstTenMinutes: ['Iemand neemt op.', 'Ophangen mag.'],
    },
    routing: {
      axis: 'support',
      roles: ['self'],
      helps: ['victim'],
      limits: {},
      lead: true,
      offers: [{ for: 'any', weight: 1 }],
      fits: [],
    },
    ...change,
  };
}
