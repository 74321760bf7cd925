/** The search data of some content: what the command line, the browser's data and the tests share. */

import { placesFrom } from './domain/region/places.ts';
import type { SearchData } from './domain/search/data.ts';
import { type Local, type LocalData, localOf } from './domain/search/local.ts';
import { packSearch, type SearchWords } from './domain/search/pack.ts';
import { packLocal } from './domain/search/pack-local.ts';
import { documentsOf } from './domain/search/sources.ts';
import type { Content } from './read-content.ts';

/** Documents and editors' words of one language, packed; only the documents at an address that is kept. */
export function searchDataOf(content: Content, keeps: (address: string) => boolean = () => true): SearchData {
  return packSearch(
    documentsOf(content).filter(({ url }) => keeps(url)),
    searchWordsOf(content),
  );
}

/** What there is near a place, as it travels. */
export function localDataOf(content: Content): LocalData {
  const { nearby } = content.ui;
  return packLocal(placesFrom(content), { region: nearby.regionTitle, overseas: nearby.overseasTitle });
}

/** What there is near a place, as the search knows it. */
export function localOfContent(content: Content): Local {
  return localOf(localDataOf(content));
}

/** The editors' words. */
export function searchWordsOf(content: Content): SearchWords {
  return {
    concepts: Object.assign({}, ...content['search/concepts'].map(({ concepts }) => concepts)),
    intents: content['search/intents'],
    stopWords: content['search/stop-words'],
    misspellings: content['search/misspellings'],
    learned: content['search/learned'],
  };
}
