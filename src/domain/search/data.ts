/** What the search needs, as data that ships to the browser; made at build time by pack.ts. */
import type { SearchDocument } from './document.ts';
import type { Learned } from './schema.ts';

/** A search document with what the build worked out about it. */
export interface PackedDocument extends Omit<SearchDocument, 'more' | 'names'> {
  /** Other names, as typed. */
  names?: string;
  /** Of a regional point: the key of the help point it is a part of. */
  parent?: string;
}

export interface PackedOutcome {
  leads?: readonly string[];
  facts?: readonly string[];
  raises?: string;
  weight?: number;
}

export interface PackedConcept extends PackedOutcome {
  id: string;
  /** Its words and phrases as stems, joined by "|". */
  words: string;
}

export interface PackedIntent extends PackedOutcome {
  id: string;
  when: readonly string[];
  unless?: readonly string[];
}

export interface SearchData {
  documents: readonly PackedDocument[];
  concepts: readonly PackedConcept[];
  intents: readonly PackedIntent[];
  stopWords: string;
  misspellings: Readonly<Record<string, string>>;
  /** What the network learned; needs only name documents there are. */
  learned: Omit<Learned, 'from'>;
}
