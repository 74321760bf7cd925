import { expect, test } from 'vitest';
import { readyPresets } from '../../src/domain/preset/said.ts';
import { preset } from '../../src/domain/preset/schema.ts';
import { severalFacts, singleFacts } from '../../src/domain/vocabulary/schema.ts';
import { readContent } from '../../src/read-content.ts';

const content = readContent();
const allowed = ['role', 'relation', 'setting'];

test('there is a prepared link for a general practitioner, school, sport club, employer and police desk', () => {
  expect(content.presets.map(({ id }) => id)).toEqual([
    'huisarts',
    'politiebalie',
    'school',
    'sportclub',
    'werkgever',
  ]);
});

test('a prepared link can set no fact but role, relation and setting', () => {
  const sets = { role: 'professional', relation: 'colleague', setting: ['work'] };
  const head = { title: 'Zeehond', use: 'Op het wad.' };
  expect(preset.safeParse({ ...head, sets }).success).toBe(true);
  const others = [...Object.keys(singleFacts), ...Object.keys(severalFacts)].filter(
    (fact) => !allowed.includes(fact),
  );
  expect(others).toContain('what');
  for (const fact of others)
    for (const value of ['rape', ['rape'], '12-15', ['talk'], ['safe']])
      expect(preset.safeParse({ ...head, sets: { ...sets, [fact]: value } }).success, fact).toBe(false);
});

test('a prepared link never opens the door about own behaviour', () => {
  expect(preset.safeParse({ title: 'a', use: 'b', sets: { role: 'own-behaviour' } }).success).toBe(false);
});

test('says what was set in words of the vocabulary', () => {
  expect(readyPresets(content.presets, content.vocabulary).sportclub).toEqual({
    facts: { role: 'professional', relation: 'pupil-member', setting: ['sport'] },
    said: 'Voor mijn werk, Een leerling of sporter, Sport',
  });
});
