/** The search data of some content: what the command line, the browser's data and the tests share. */

import { placesFrom } from './domain/region/places.ts';
import type { SearchData } from './domain/search/data.ts';
import { type Local, type LocalTitles, localOf } from './domain/search/local.ts';
import { packSearch, type SearchWords } from './domain/search/pack.ts';
import { documentsOf } from './domain/search/sources.ts';
import type { Content } from './read-content.ts';

/** Documents and editors' words of one language, packed. */
export function searchDataOf(content: Content): SearchData {
  return packSearch(documentsOf(content), searchWordsOf(content));
}

/** What there is near a place, with what the pages about places are called. */
export function localOfContent(content: Content): Local {
  return localOf(placesFrom(content), localTitles(content));
}

/** How the pages about regions and islands are called. */
export function localTitles({ ui }: Content): LocalTitles {
  return { region: ui.nearby.regionTitle, overseas: ui.nearby.overseasTitle };
}

/** The editors' words. */
export function searchWordsOf(content: Content): SearchWords {
  return {
    concepts: Object.assign({}, ...content['search/concepts'].map(({ concepts }) => concepts)),
    intents: content['search/intents'],
    stopWords: content['search/stop-words'],
    misspellings: content['search/misspellings'],
  };
}
