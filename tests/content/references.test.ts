/** What comparisons, posters and figures point to must be there, and be what they say it is. */
import { expect, test } from 'vitest';
import { readContent } from '../../src/read-content.ts';

const content = readContent();
const points = new Map(content['help-points'].map((point) => [point.id, point]));

test('every compared help point exists', () => {
  const missing = content.comparisons.flatMap(({ id, helpPoints }) =>
    helpPoints.filter((one) => !points.has(one)).map((one) => `${id}: ${one}`),
  );
  expect(missing).toEqual([]);
});

test('every number on a poster exists, is confirmed, and works without a name', () => {
  for (const poster of content.posters)
    for (const { helpPoint, channel } of poster.numbers) {
      const found = points.get(helpPoint)?.channels.find(({ id }) => id === channel);
      expect(found, `${poster.id}: ${helpPoint} ${channel}`).toMatchObject({
        kind: 'phone',
        anonymous: 'yes',
      });
      expect(found?.number, `${poster.id}: ${helpPoint}`).toBeDefined();
      expect(['high', 'medium']).toContain(found?.confidence);
      expect(found?.onlyInSourceCode).toBeUndefined();
    }
});

test('a poster says nothing of what happened', () => {
  const telling = /seks|geweld|misbruik|verkracht|aanrand|naakt|slachtoffer|dader|waarheen/i;
  const lines = content.posters.flatMap(({ heading, lines }) => [heading, ...lines]);
  expect(lines.filter((line) => telling.test(line))).toEqual([]);
});

test('every yearly figure names a source that exists, and its organisation', () => {
  for (const { id, helpPoint, figures } of content['yearly-figures']) {
    if (helpPoint) expect(points.has(helpPoint), id).toBe(true);
    for (const { source } of figures)
      expect(content['fact-sources'][source], `${id}: ${source}`).toBeDefined();
  }
});

test('the yearly figures and the tables of /cijfers/ say the same', () => {
  const shown = { 'csg-per-jaar': 'centrum-seksueel-geweld', 'sport-per-jaar': 'sport' };
  for (const [figure, series] of Object.entries(shown)) {
    const rows = content.figures.find(({ id }) => id === figure)?.rows ?? [];
    const figures = content['yearly-figures'].find(({ id }) => id === series)?.figures ?? [];
    expect(rows.length, figure).toBeGreaterThan(0);
    expect(rows.map(({ label, value }) => [label, value])).toEqual(
      figures.map(({ year, value }) => [String(year), value]),
    );
  }
});
