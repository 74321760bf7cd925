import { expect, test } from 'vitest';
import { dateWords, generalSources, sourceLines } from '../../../src/domain/help-point/provenance.ts';
import { inventedChannel, inventedPoint } from './invented-point.ts';

const words = {
  undated: 'kopie zonder datum, bekeken op {date}',
  undatedHint: 'kopie zonder datum ({hint}), bekeken op {date}',
  document: 'beleidsdocument',
  sourceCode: 'openbare broncode',
};

test('every source has its own date, or the day on which its undated copy was seen', () => {
  expect(sourceLines(inventedPoint(), words, 'nl')).toEqual([
    { key: 's1', title: 'theepot.example', url: 'https://www.theepot.example/over', when: '4 maart 2025' },
    {
      key: 's2',
      title: 'theepot.example',
      url: 'https://theepot.example/privacy',
      when: 'kopie zonder datum, bekeken op 22 november 2026',
    },
    {
      key: 's3',
      title: 'openbare broncode',
      when: 'kopie zonder datum (na mei 2018), bekeken op 22 november 2026',
    },
  ]);
});

test('what no trust fact names stands behind the general facts', () => {
  const stored = { finding: 'x', text: 'Niets.', confidence: 'high', sources: ['s2'] };
  expect(generalSources(inventedPoint({ trust: { checkedOn: '2026-11-22', stored } }))).toEqual(['s1', 's3']);
  const all = { ...stored, sources: ['s1', 's2', 's3'] };
  expect(generalSources(inventedPoint({ trust: { checkedOn: '2026-11-22', stored: all } }))).toEqual([
    's1',
    's2',
    's3',
  ]);
});

test('hours that nobody confirmed have their own source', () => {
  const probableHours = { hours: 'Mo 09:00-17:00', confidence: 'medium', sources: ['s3'] };
  const channels = [inventedChannel({ probableHours })];
  expect(generalSources(inventedPoint({ channels }))).toEqual(['s1', 's2']);
});

test.each([
  ['2024-10-23', '23 oktober 2024'],
  ['2024-10', 'oktober 2024'],
  ['2024', '2024'],
  ['2022-01 (afgeleid)', '2022-01 (afgeleid)'],
])('%s is said as %s', (date, expected) => {
  expect(dateWords(date, 'nl')).toBe(expected);
});
