/** The part of the search that looks at the words of documents: Fuse's token search over stems. Ships to the browser. */
import Fuse from 'fuse.js/min';
import type { PackedDocument } from './data.ts';
import { stem, wordsOf } from './normalise.ts';

interface Indexed {
  index: number;
  title: string;
  text: string;
}

/** A function from stems to a fit from 0 to 1 per document (its place in the list). */
export function textSearchOf(
  documents: readonly PackedDocument[],
): (stems: readonly string[]) => Map<number, number> {
  const indexed: Indexed[] = documents.map((document, index) => ({
    index,
    title: stems(`${document.title} ${document.names ?? ''}`),
    text: stems(document.text),
  }));
  const fuse = new Fuse(indexed, {
    keys: [
      { name: 'title', weight: 3 },
      { name: 'text', weight: 1 },
    ],
    useTokenSearch: true,
    includeScore: true,
    ignoreLocation: true,
    threshold: 0.2,
    minMatchCharLength: 2,
  });
  return (asked) => {
    const found = asked.length === 0 ? [] : fuse.search(asked.join(' '), { limit: 60 });
    return new Map(found.map(({ item, score }) => [item.index, 1 - (score ?? 1)]));
  };
}

function stems(text: string): string {
  return wordsOf(text).map(stem).join(' ');
}
