import { expect, it } from 'vitest';
import { compileCandidate } from '../../../src/domain/help-point/compile.ts';
import type { HelpPoint } from '../../../src/domain/help-point/schema.ts';
import { channel, helpPoint } from '../../support/help-point.ts';

const shelfLife = { channel: 180, hours: 180, cost: 365, trust: 365, offer: 540 };
const compiled = (change: Partial<HelpPoint>, today = '2026-12-01', alwaysThere: string[] = []) =>
  compileCandidate(helpPoint(change), { shelfLife, today, alwaysThere: new Set(alwaysThere) });

it('may lead with a confirmed channel', () => {
  expect(compiled({ channels: [channel('phone')] }).lead).toBe(true);
});

it('may not lead with its site only', () => {
  expect(compiled({ channels: [] }).lead).toBe(false);
});

it('may not lead with a channel of low confidence or seen in source code only', () => {
  expect(compiled({ channels: [channel('phone', { confidence: 'low' })] }).lead).toBe(false);
  expect(compiled({ channels: [channel('phone', { onlyInSourceCode: true })] }).lead).toBe(false);
});

it('may not lead when it is uncertain whether it still exists', () => {
  expect(compiled({ channels: [channel('phone')], status: 'uncertain' }).lead).toBe(false);
});

it('sinks with every kind of fact that is past its shelf life', () => {
  expect(compiled({}).stale).toBe(0);
  expect(compiled({}, '2027-06-01').stale).toBe(4);
  expect(compiled({}, '2028-11-01').stale).toBe(10);
});

it('never sinks when it is always there', () => {
  expect(compiled({}, '2028-11-01', ['dragon-line']).stale).toBe(0);
});
