/**
 * Prints what the search finds, best first, with the engine and the data of the browser:
 *
 *   npm run -s search -- "ex dreigt met naaktfotos"
 *   npm run -s search -- --stdin < queries.txt
 *
 * Each line is a JSON array of { id, type, title, score }. First steps that the words raise come first.
 */
import { text } from 'node:stream/consumers';
import { createSearch, listed } from '../src/domain/search/search.ts';
import { readContent } from '../src/read-content.ts';
import { localOfContent, searchDataOf } from '../src/search-data.ts';
import { readArguments } from './arguments.ts';

const content = readContent();
const search = createSearch(searchDataOf(content), localOfContent(content));
const print = (query: string) => console.log(JSON.stringify(listed(search(query))));

const { flags, given } = readArguments('npm run -s search -- "query" | --stdin', { flags: ['stdin'] });
if (flags.stdin)
  for (const line of (await text(process.stdin)).split(/\r?\n/).filter((one) => one.trim() !== ''))
    print(line);
else if (given.length > 0) print(given.join(' '));
else {
  console.error('What are you looking for? npm run -s search -- "query", or --stdin with a query per line.');
  process.exitCode = 2;
}
