/** What a prepared link set, in the words of the vocabulary. Pure. */
import type { VocabularyWords } from '../vocabulary/schema.ts';
import type { Preset } from './schema.ts';

/** A prepared link as the browser needs it. */
export interface ReadyPreset {
  facts: Preset['sets'];
  /** What was set, for the visitor: "voor mijn werk, een leerling of sporter, sport". */
  said: string;
}

/** The prepared links by id. */
export function readyPresets(
  presets: readonly Preset[],
  words: VocabularyWords,
): Record<string, ReadyPreset> {
  return Object.fromEntries(presets.map(({ id, sets }) => [id, { facts: sets, said: said(sets, words) }]));
}

function said(sets: Preset['sets'], words: VocabularyWords): string {
  const facts: [string, string | readonly string[] | undefined][] = Object.entries(sets);
  return facts
    .flatMap(([fact, values = []]) => [values].flat().map((value) => words[fact]?.[value]?.label ?? value))
    .join(', ');
}
