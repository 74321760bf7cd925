/** The search itself: one engine for the browser, the command line and the tests. Ships to the browser. */

import { conceptsAlike } from './alike.ts';
import { alwaysGood } from './always-good.ts';
import { likelyFor, safeFirst, withCoverFirst } from './cover.ts';
import type { PackedDocument, PackedOutcome, SearchData } from './data.ts';
import { documentKey } from './document.ts';
import { lexiconOf } from './lexicon.ts';
import type { Local } from './local.ts';
import type { SentenceWords } from './named-places.ts';
import { readerOf, unknown } from './network.ts';
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

/** Concepts that weigh this much and raise nothing are names of organisations. */
const nameWeight = 1.3;
/** No place name stands further on in a query. */
const longest = 300;

/** A search over some data, and over what there is near places. Making it takes work; searching is quick. */
export function createSearch(data: SearchData, local?: Local): Search {
  const knowledge = knowledgeOf(data);
  const documents = [...data.documents, ...localDocuments(data, local)];
  const byKey = new Map(documents.map((document) => [documentKey(document), document]));
  const textSearch = textSearchOf(documents);
  const words = sentenceWordsOf(knowledge, local);
  const find = (query: string): SearchResult => {
    const near = local?.find(query.slice(0, longest), words);
    const asked = near?.rest ?? query;
    const meaning = withFacts(understand(asked, knowledge), near?.facts ?? []);
    const raised = meaning.raises.flatMap((id) => byKey.get(`first-step:${id}`) ?? []);
    const likely = meaning.read ? likelyFor(data.learned.needs, meaning.needs) : new Map();
    const spare = alwaysGood(meaning.whose)
      .flatMap((key) => byKey.get(key) ?? [])
      .map((document, place) => ({ document, score: 0.05 - place / 100, evidence: 0, waits: false }));
    const ranked = withCoverFirst(
      rank(documents, meaning, textSearch(meaning.stems), likely, near?.served).filter(
        ({ document }) => !raised.includes(document),
      ),
      data.learned.needs,
      meaning.read ? meaning.needs : [],
    );
    const alike = ranked.length > 0 ? [] : rank(documents, withAlike(meaning), new Map(), new Map());
    const fallback = spare.filter(
      ({ document }) => ![...ranked, ...alike].some((one) => one.document === document),
    );
    return {
      raised,
      hits: safeFirst(ranked.length < 3 ? [...ranked, ...alike, ...fallback] : ranked, meaning.whose, spare),
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
      return concept ? { leads: concept.leads, facts: [], weight: 0.5 } : [];
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
    .map((document) => ({
      document,
      score: document.standing - (document.only === 'own' ? 2 : 0),
      evidence: 0,
      waits: false,
    }))
    .sort((a, b) => b.score - a.score || a.document.title.localeCompare(b.document.title, 'nl'));
}

/** What the words of a query are to the place finder. */
function sentenceWordsOf({ lexicon, stopStems, concepts, intents }: Knowledge, local?: Local): SentenceWords {
  const patternStems = new Set(
    intents.flatMap(({ when, unless }) => [...when, ...unless].flatMap((one) => termsOf(one).stems)),
  );
  const parents = new Set(local?.documents.flatMap(({ parent }) => parent ?? []));
  const organisations = [...concepts].flatMap(([id, { leads, weight, raises }]) =>
    weight >= nameWeight && raises === undefined && parents.has(leads[0] ?? '') ? id : [],
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
  const learnedWords = data.learned.entries
    .split(' ')
    .filter((entry) => entry !== unknown && !entry.startsWith('{'));
  const documentWords = data.documents.flatMap((one) =>
    wordsOf(`${one.title} ${one.names ?? ''} ${one.text}`),
  );
  return {
    lexicon: lexiconOf(data.concepts, data.misspellings, [
      ...stopWords,
      ...patternStems,
      ...documentWords,
      ...learnedWords,
    ]),
    concepts: new Map(data.concepts.map((one) => [one.id, { ...outcomeOf(one), weight: one.weight ?? 1 }])),
    intents,
    stopStems: new Set(stopWords.map(stem)),
    reader: readerOf(data.learned),
    learned: data.learned,
  };
}

function outcomeOf({ leads = [], facts = [], raises }: PackedOutcome): Outcome {
  return {
    leads,
    facts,
    ...(raises ? { raises } : {}),
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
