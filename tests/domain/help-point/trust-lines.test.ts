import { describe, expect, test } from 'vitest';
import {
  furtherLines,
  isUnanswered,
  type TrustWords,
  trustLines,
  trustTopics,
  warnsBeforeCalling,
} from '../../../src/domain/help-point/trust-lines.ts';
import { readContent } from '../../../src/read-content.ts';
import { inventedChannel, inventedPoint, inventedRouting } from './invented-point.ts';

const content = readContent();
const words: TrustWords = {
  unknown: 'Dat weten we niet.',
  anonymousVia: 'Zonder naam via: {channels}.',
  adultsOnly: 'Alleen 18 en ouder.',
  minorsOnly: 'Juist voor jonge mensen.',
  agesAre: 'Voor {ages}.',
  meantForYou: 'Juist voor jou.',
  channel: { phone: 'bellen', chat: 'chatten' },
};
const line = (topic: string, changes: Record<string, unknown>) =>
  trustLines(inventedPoint(changes), words).find((one) => one.topic === topic);
const trust = (facts: Record<string, unknown>) => ({ trust: { checkedOn: '2026-11-22', ...facts } });
const fact = (changes: Record<string, unknown>) => ({
  finding: 'x',
  confidence: 'high',
  sources: ['s1'],
  ...changes,
});

test('the block asks the same questions of every help point, in one order', () => {
  for (const point of [inventedPoint(), ...content['help-points']])
    expect(trustLines(point, words).map(({ topic }) => topic)).toEqual([...trustTopics]);
});

describe('what nobody knows', () => {
  test('is said to be unknown for every question', () => {
    const lines = trustLines(inventedPoint(), words);
    expect(lines.every(({ certainty, text }) => certainty === 'unknown' && text === words.unknown)).toBe(
      true,
    );
  });

  test('keeps a fuller sentence that says so itself, and stays unknown', () => {
    const changes = trust({ police: fact({ value: 'unknown', text: 'Vraag wat ze doen bij gevaar.' }) });
    expect(line('police', changes)).toMatchObject({
      certainty: 'unknown',
      text: 'Vraag wat ze doen bij gevaar.',
    });
  });

  test('is one question to ask, unless there is more to say of it', () => {
    const changes = trust({ police: fact({ value: 'unknown', text: 'Vraag wat ze doen bij gevaar.' }) });
    const asked = trustLines(inventedPoint(changes), words).filter((one) => isUnanswered(one, words));
    expect(asked.map(({ topic }) => topic)).toEqual(trustTopics.filter((topic) => topic !== 'police'));
  });

  test('is not shown beside the block', () => {
    expect(furtherLines(inventedPoint(trust({ waiting: fact({}) })))).toEqual([]);
  });
});

describe('what is known', () => {
  test('is said with its sources', () => {
    expect(line('stored', trust({ stored: fact({ text: 'Niets.' }) }))).toMatchObject({
      certainty: 'known',
      text: 'Niets.',
      sources: ['s1'],
    });
  });

  test.each([{ derived: true }, { confidence: 'low' }])('is uncertain when %o', (weak) => {
    expect(line('stored', trust({ stored: fact({ text: 'Niets.', ...weak }) }))).toMatchObject({
      certainty: 'uncertain',
      text: 'Niets.',
    });
  });

  test('says for whom it is suitable, group by group', () => {
    const suitableFor = {
      confidence: 'high',
      sources: ['s2'],
      groups: { men: { finding: 'x', text: 'Ja.' } },
    };
    expect(line('men', trust({ suitableFor }))).toMatchObject({
      certainty: 'known',
      text: 'Ja.',
      sources: ['s2'],
    });
    expect(line('deaf', trust({ suitableFor }))).toMatchObject({ certainty: 'unknown' });
  });

  test('a group found later rests on its own source', () => {
    const later = { finding: 'x', text: 'Misschien.', confidence: 'low', sources: ['s3'] };
    const suitableFor = { confidence: 'high', sources: ['s2'], groups: { deaf: later } };
    expect(line('deaf', trust({ suitableFor }))).toMatchObject({
      certainty: 'uncertain',
      text: 'Misschien.',
      sources: ['s3'],
    });
  });
});

describe('what follows from other facts', () => {
  test('a channel without a name answers the question of anonymity', () => {
    const channels = [
      inventedChannel({ anonymous: 'yes' }),
      inventedChannel({ id: 'chat', kind: 'chat', anonymous: 'no' }),
    ];
    expect(line('anonymous', { channels })).toMatchObject({
      certainty: 'known',
      text: 'Zonder naam via: bellen.',
    });
  });

  test('but not surely when that channel was seen in source code only', () => {
    const channels = [inventedChannel({ anonymous: 'yes', onlyInSourceCode: true })];
    expect(line('anonymous', { channels })).toMatchObject({ certainty: 'uncertain' });
  });

  test.each([
    [['18-24', '25-plus'], 'Alleen 18 en ouder.'],
    [['under-12', '12-15', '16-17'], 'Juist voor jonge mensen.'],
    [['16-17', '18-24'], 'Dat weten we niet.'],
  ])('an age limit of %o answers whether minors may come', (age, text) => {
    expect(line('minors', { routing: inventedRouting({ limits: { age } }) })).toMatchObject({ text });
  });

  test('the ages of the sources answer it where no limit does', () => {
    expect(line('minors', { ages: 'alle leeftijden' })).toMatchObject({ text: 'Voor alle leeftijden.' });
    const routing = inventedRouting({ limits: { age: ['16-17', '18-24'] } });
    expect(line('minors', { ages: '16 tot 25 jaar', routing })).toMatchObject({
      text: 'Voor 16 tot 25 jaar.',
    });
  });

  test('a point for men only is suitable for men', () => {
    expect(line('men', { routing: inventedRouting({ limits: { about: ['man'] } }) })).toMatchObject({
      text: 'Juist voor jou.',
    });
  });
});

test.each([
  ['duty', true],
  ['reporting-code', true],
  ['acute-danger', false],
  ['never', false],
  ['unknown', false],
])('acting without consent by %s stands above the phone button: %s', (value, expected) => {
  expect(warnsBeforeCalling(inventedPoint(trust({ actsWithoutConsent: fact({ value }) })))).toBe(expected);
});
