import { expect, test } from 'vitest';
import { wordsToSpell } from '../../../src/domain/spelling/texts.ts';

const kept = (file: string, field: string, text = 'Hallo daar') =>
  wordsToSpell([{ file, field, text }]).map((one) => one.text);

test('keeps what a visitor reads', () => {
  expect(kept('situations/rape.yaml', 'now.1.text')).toEqual(['Hallo daar']);
  expect(kept('situations/rape.yaml', 'recognise.0.text')).toEqual(['Hallo daar']);
  expect(kept('ui.yaml', 'home.heading')).toEqual(['Hallo daar']);
  expect(kept('help-points/x.yaml', 'trust.suitableFor.groups.men.text')).toEqual(['Hallo daar']);
});

test('leaves out ids, conditions, sources and what people type', () => {
  expect(kept('situations/rape.yaml', 'now.1.facts.0')).toEqual([]);
  expect(kept('first-steps/child.yaml', 'when.all.0.is.safety.0')).toEqual([]);
  expect(kept('help-points/x.yaml', 'sources.s1.title')).toEqual([]);
  expect(kept('search/misspellings.yaml', 'verkracht.0')).toEqual([]);
  expect(kept('municipalities.yaml', '0.name')).toEqual([]);
});

test('shows a link as its words and leaves blanks empty', () => {
  expect(kept('guides/x.yaml', 'lead.0.text', 'Bel [Sense](hulp:sense) of {number}.')).toEqual([
    'Bel Sense of ….',
  ]);
});
