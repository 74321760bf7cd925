/** The search itself: one engine for the browser, the command line and the tests. Ships to the browser. */
import type { PackedDocument, PackedOutcome, SearchData } from './data.ts';
import { documentKey } from './document.ts';
import { lexiconOf } from './lexicon.ts';
import { stem, wordsOf } from './normalise.ts';
import { parsePattern, termsOf } from './pattern.ts';
import { type Ranked, rank } from './rank.ts';
import { textSearchOf } from './text-search.ts';
import { type Knowledge, type Meaning, type Outcome, understand } from './understand.ts';

export interface SearchResult {
  /** First steps that stand above everything else. */
  raised: readonly PackedDocument[];
  /** Best first. Never empty. */
  hits: readonly Ranked[];
  /** Whether the hits have to do with the query, or are what is always there. */
  found: boolean;
  meaning: Meaning;
}

export interface Search {
  (query: string): SearchResult;
  /** Everything, by what is always there first: for who refines without typing. */
  all: readonly Ranked[];
}

/** What is shown when nothing fits: whom anyone can talk to, by whose words they are. */
const alwaysGood = {
  victim: [
    'situation:doubt',
    'help-point:centrum-seksueel-geweld',
    'help-point:slachtofferhulp-nederland',
    'help-point:de-luisterlijn',
  ],
  own: ['help-point:stop-it-now', 'help-point:huisarts', 'help-point:de-luisterlijn'],
};

/** A search over some data. Making it takes work; searching is quick. */
export function createSearch(data: SearchData): Search {
  const knowledge = knowledgeOf(data);
  const conceptIds = data.concepts.map(({ id }) => id);
  const byKey = new Map(data.documents.map((document) => [documentKey(document), document]));
  const textSearch = textSearchOf(data.documents);
  const find = (query: string): SearchResult => {
    const meaning = understand(query, knowledge);
    const raised = meaning.raises.flatMap((id) => byKey.get(`first-step:${id}`) ?? []);
    const ranked = rank(data.documents, meaning, conceptIds, textSearch(meaning.stems)).filter(
      ({ document }) => !raised.includes(document),
    );
    const always = alwaysGood[meaning.side === 'own' ? 'own' : 'victim'].flatMap(
      (key) => byKey.get(key) ?? [],
    );
    const fallback = always
      .filter((document) => !ranked.some((one) => one.document === document))
      .map((document, place) => ({ document, score: 0.05 - place / 100 }));
    return {
      raised,
      hits: ranked.length < 3 ? [...ranked, ...fallback] : ranked,
      found: ranked.length > 0,
      meaning,
    };
  };
  return Object.assign(find, { all: byStanding(data.documents) });
}

/** What a refinement alone looks through: help, with what is only for who did or fears to do it at the end. */
function byStanding(documents: readonly PackedDocument[]): Ranked[] {
  return documents
    .filter(({ type, onlyWith }) => type === 'help-point' && !onlyWith)
    .map((document) => ({ document, score: document.standing - (document.only === 'own' ? 2 : 0) }))
    .sort((a, b) => b.score - a.score || a.document.title.localeCompare(b.document.title, 'nl'));
}

function knowledgeOf(data: SearchData): Knowledge {
  const intents = data.intents.map((intent) => ({
    ...outcomeOf(intent),
    id: intent.id,
    when: intent.when.map(parsePattern),
    unless: (intent.unless ?? []).map(parsePattern),
    ...(intent.weight === undefined ? {} : { weight: intent.weight }),
  }));
  const stopWords = wordsOf(data.stopWords);
  const patternStems = intents.flatMap(({ when, unless }) =>
    [...when, ...unless].flatMap((one) => termsOf(one).stems),
  );
  const documentWords = data.documents.flatMap((one) =>
    wordsOf(`${one.title} ${one.names ?? ''} ${one.text}`),
  );
  return {
    lexicon: lexiconOf(data.concepts, data.misspellings, [...stopWords, ...patternStems, ...documentWords]),
    concepts: new Map(data.concepts.map((one) => [one.id, { ...outcomeOf(one), weight: one.weight ?? 1 }])),
    intents,
    stopStems: new Set(stopWords.map(stem)),
  };
}

function outcomeOf({ leads = [], facts = [], side, raises, raisesOwn }: PackedOutcome): Outcome {
  return {
    leads,
    facts,
    ...(side ? { side } : {}),
    ...(raises ? { raises } : {}),
    ...(raisesOwn ? { raisesOwn } : {}),
  };
}

/** A result as one list, best first: raised first steps with the full score, then the hits. */
export function listed({
  raised,
  hits,
}: SearchResult): { id: string; type: string; title: string; score: number }[] {
  return [...raised.map((document) => ({ document, score: 1 })), ...hits].map(({ document, score }) => ({
    id: document.id,
    type: document.type,
    title: document.title,
    score: Math.round(score * 1000) / 1000,
  }));
}
