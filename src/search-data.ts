/** The search data of some content: what the command line, the browser's data and the tests share. */

import type { SearchData } from './domain/search/data.ts';
import { packSearch, type SearchWords } from './domain/search/pack.ts';
import { placeConcepts } from './domain/search/region-source.ts';
import { documentsOf } from './domain/search/sources.ts';
import type { Content } from './read-content.ts';

/** Documents and editors' words of one language, packed; only the documents at an address that is kept. */
export function searchDataOf(content: Content, keeps: (address: string) => boolean = () => true): SearchData {
  return packSearch(
    documentsOf(content).filter(({ url }) => keeps(url)),
    searchWordsOf(content),
  );
}

/** The editors' words, with the names of places. */
export function searchWordsOf(content: Content): SearchWords {
  return {
    concepts: Object.assign(
      {},
      ...content['search/concepts'].map(({ concepts }) => concepts),
      placeConcepts(content),
    ),
    intents: content['search/intents'],
    stopWords: content['search/stop-words'],
    misspellings: content['search/misspellings'],
  };
}
