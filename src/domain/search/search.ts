/** The search itself: one engine for the browser, the command line and the tests. Ships to the browser. */

import { conceptsAlike } from './alike.ts';
import type { PackedDocument, PackedOutcome, SearchData } from './data.ts';
import { documentKey } from './document.ts';
import { type Lexicon, lexiconOf } from './lexicon.ts';
import type { Local } from './local.ts';
import type { SentenceWords } from './named-places.ts';
import { stem, wordsOf } from './normalise.ts';
import { parsePattern, tagsOf, termsOf } from './pattern.ts';
import { alwaysGood, withPrior } from './prior.ts';
import { type AboutOf, type Ranked, rank } from './rank.ts';
import { readingsOf } from './readings.ts';
import { textSearchOf } from './text-search.ts';
import { type Knowledge, type Meaning, type Outcome, understand } from './understand.ts';

export interface SearchResult {
  /** First steps that stand above everything else. */
  raised: readonly PackedDocument[];
  /** Best first. Never empty. */
  hits: readonly Ranked[];
  /** Whether the hits have to do with the query, or are what is always there. */
  found: boolean;
  /** Not found, but the hits are about words that look like those typed. */
  alike: boolean;
  meaning: Meaning;
}

export interface Search {
  (query: string): SearchResult;
  /** Everything, by what is always there first: for who refines without typing. */
  all: readonly Ranked[];
  /** The pages about regions, for a choice of them. */
  regions: readonly PackedDocument[];
}

/** Concepts that weigh this much are names of organisations. */
const nameWeight = 1.3;
/** No place name stands further on in a query. */
const longest = 300;

/** A search over some data, and over what there is near places. Making it takes work; searching is quick. */
export function createSearch(data: SearchData, local?: Local): Search {
  const knowledge = knowledgeOf(data);
  const conceptIds = data.concepts.map(({ id }) => id);
  const documents = [...data.documents, ...localDocuments(data, local)];
  const byKey = new Map(documents.map((document) => [documentKey(document), document]));
  const textSearch = textSearchOf(documents);
  const words = sentenceWordsOf(knowledge, local);
  const aboutOf = aboutIn(documents, knowledge.lexicon);
  const find = (query: string): SearchResult => {
    const near = local?.find(query.slice(0, longest), words);
    const asked = near?.rest ?? query;
    const meaning = withFacts(
      withPrior(understand(asked, knowledge), wordsOf(asked.slice(0, longest)).length),
      near?.facts ?? [],
    );
    const raised = meaning.raises.flatMap((id) => byKey.get(`first-step:${id}`) ?? []);
    const ranked = rank(
      documents,
      meaning,
      conceptIds,
      aboutOf,
      textSearch(meaning.stems),
      near?.served,
    ).filter(({ document }) => !raised.includes(document));
    const alike =
      ranked.length > 0 ? [] : rank(documents, withAlike(meaning), conceptIds, aboutOf, new Map());
    const fallback = alwaysGood(meaning)
      .flatMap((key) => byKey.get(key) ?? [])
      .filter((document) => ![...ranked, ...alike].some((one) => one.document === document))
      .map((document, place) => ({ document, score: 0.05 - place / 100 }));
    return {
      raised,
      hits: ranked.length < 3 ? [...ranked, ...alike, ...fallback] : ranked,
      found: ranked.length > 0 || raised.length > 0,
      alike: alike.length > 0,
      meaning,
    };
  };
  return Object.assign(find, {
    all: byStanding(documents),
    regions: (local?.documents ?? []).filter(({ type, title }) => type === 'region' && title.includes(': ')),
  });

  /** The meaning with concepts whose words look like those that mean nothing to us. They raise nothing and take no side. */
  function withAlike(meaning: Meaning): Meaning {
    const alike = conceptsAlike(meaning.stems, knowledge.lexicon);
    const outcomes = alike.flatMap((id) => {
      const concept = knowledge.concepts.get(id);
      return concept && concept.side !== 'own' ? { leads: concept.leads, facts: [], weight: 0.5 } : [];
    });
    return { ...meaning, concepts: new Map(alike.map((id) => [id, 0.5])), outcomes };
  }
}

/** Help near places, standing where the help point it is a part of stands. */
function localDocuments(data: SearchData, local?: Local): PackedDocument[] {
  const standings = new Map(data.documents.map((one) => [documentKey(one), one.standing]));
  return (local?.documents ?? []).map((one) => ({
    ...one,
    standing: standings.get(one.parent ?? '') ?? one.standing,
  }));
}

/** What a refinement alone looks through: help, with what is only for who did or fears to do it at the end. */
function byStanding(documents: readonly PackedDocument[]): Ranked[] {
  return documents
    .filter(({ type, onlyWith }) => (type === 'help-point' && !onlyWith) || type === 'region-point')
    .map((document) => ({ document, score: document.standing - (document.only === 'own' ? 2 : 0) }))
    .sort((a, b) => b.score - a.score || a.document.title.localeCompare(b.document.title, 'nl'));
}

/** The concepts in titles and names, worked out once. */
function aboutIn(documents: readonly PackedDocument[], lexicon: Lexicon): AboutOf {
  const about = new Map(
    documents.map((one) => [
      one,
      new Set(
        tagsOf(readingsOf(`${one.title} . ${one.names ?? ''} `, lexicon), lexicon).map(
          ({ concept }) => concept,
        ),
      ),
    ]),
  );
  return (document) => about.get(document) ?? new Set();
}

/** What the words of a query are to the place finder. */
function sentenceWordsOf({ lexicon, stopStems, concepts, intents }: Knowledge, local?: Local): SentenceWords {
  const patternStems = new Set(
    intents.flatMap(({ when, unless }) => [...when, ...unless].flatMap((one) => termsOf(one).stems)),
  );
  const parents = new Set(local?.documents.flatMap(({ parent }) => parent ?? []));
  const organisations = [...concepts].flatMap(([id, { leads, weight }]) =>
    weight >= nameWeight && parents.has(leads[0] ?? '') ? id : [],
  );
  const localWords = new Set(
    [...lexicon.phrases.values()]
      .flat()
      .flatMap(({ concept, stems }) => (organisations.includes(concept) ? (stems.at(-1) ?? []) : [])),
  );
  const stemOf = (word: string) => stem(wordsOf(word)[0] ?? '');
  return {
    isKnown: (word) =>
      [lexicon.conceptStems, stopStems, patternStems].some((known) => known.has(stemOf(word))),
    isLocal: (word) => localWords.has(stemOf(word)),
  };
}

function withFacts(meaning: Meaning, facts: readonly string[]): Meaning {
  return facts.length === 0
    ? meaning
    : { ...meaning, outcomes: [...meaning.outcomes, { leads: [], facts, weight: 0.6 }] };
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
