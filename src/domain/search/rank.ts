/** From what a query means to an order of documents. Ships to the browser. */
import type { PackedDocument } from './data.ts';
import { documentKey } from './document.ts';
import type { Meaning } from './understand.ts';

/** How much each kind of evidence says. Tuned on the tuning labels only. */
const shares = { lead: 1.6, concept: 0.9, text: 0.8, fact: 0.5, standing: 0.12 };
/** How much a regional point comes before the help point it is a part of; and what it and a region's page are worth alone. */
const nearby = { before: 0.05, alone: 0.4, page: 0.9 };
/** How much less each next lead of a list counts. */
const nextLead = 0.07;
/** Concepts that weigh less than this together say little, however well a document fits them. */
const enough = 0.5;
/** Evidence below this is chance. */
const chance = 0.12;
const readFirst: Partial<Record<PackedDocument['type'], number>> = { situation: 0.05, question: -0.3 };

/** The concepts in the title and names of a document. */
export type AboutOf = (document: PackedDocument) => ReadonlySet<string>;

export interface Ranked {
  document: PackedDocument;
  score: number;
}

/** Documents that have to do with the meaning, best first, without those for the other side. */
export function rank(
  documents: readonly PackedDocument[],
  meaning: Meaning,
  conceptIds: readonly string[],
  about: AboutOf,
  textFit: ReadonlyMap<number, number>,
  served: ReadonlySet<string> = new Set(),
): Ranked[] {
  const leads = leadsOf(meaning);
  const conceptFit = conceptFitOf(documents, meaning, conceptIds, about);
  const asked = factsOf(meaning);
  const evidenceOf = (document: PackedDocument, index: number): number =>
    shares.lead * (leads.get(documentKey(document)) ?? 0) +
    shares.concept * conceptFit(document) +
    shares.text * (textFit.get(index) ?? 0) +
    shares.fact * factFit(document, asked);
  const parents = new Map(
    documents.flatMap((document, index): [string, number][] => {
      const key = documentKey(document);
      return leads.has(key) ? [[key, evidenceOf(document, index)]] : [];
    }),
  );
  const ranked = documents.flatMap((document, index) => {
    const lead = leads.get(documentKey(document)) ?? 0;
    if (!isForThisSide(document, meaning, lead) || document.never?.some((fact) => asked.has(fact))) return [];
    if (isElsewhere(document, asked, served)) return [];
    const own = evidenceOf(document, index);
    const evidence = isLocal(document) ? localEvidence(document, own, parents) : own;
    if (evidence < chance) return [];
    const score = evidence + shares.standing * document.standing + (readFirst[document.type] ?? 0);
    return [{ document, score: score > 0 ? score / (1 + score) : 0 }];
  });
  ranked.sort((a, b) => b.score - a.score || (documentKey(a.document) < documentKey(b.document) ? -1 : 1));
  return afterTheFirstThree(
    ranked,
    ({ document }) => isUninvited(document, asked) && !leads.has(documentKey(document)),
  );
}

function isLocal({ type }: PackedDocument): boolean {
  return type === 'region-point' || type === 'region';
}

/** Whether a document is for another place than was named, or is about one place while none was named. */
function isElsewhere(
  document: PackedDocument,
  asked: ReadonlyMap<string, number>,
  served: ReadonlySet<string>,
): boolean {
  if (isLocal(document)) return !served.has(document.id);
  const places = document.meets.filter((one) => one.startsWith('place:'));
  return served.size > 0 && places.length > 0 && !places.some((place) => asked.has(place));
}

/** A regional point is worth what its national help point is, and a little more. */
function localEvidence(
  { parent }: PackedDocument,
  own: number,
  parents: ReadonlyMap<string, number>,
): number {
  if (parent === undefined) return nearby.page + own;
  const national = parents.get(parent);
  return national === undefined ? nearby.alone + own : national + nearby.before + own / 10;
}

/** Whether a document may be shown to whoever used these words. */
function isForThisSide(document: PackedDocument, { side }: Meaning, lead: number): boolean {
  if (side === 'victim') return document.only !== 'own';
  if (side === 'own') return document.only !== 'victim';
  return document.only !== 'own' || lead > 0;
}

/** What must not be offered unasked: contact with whoever did it. */
function isUninvited(document: PackedDocument, asked: ReadonlyMap<string, number>): boolean {
  return document.onlyWith !== undefined && !document.onlyWith.some((fact) => asked.has(fact));
}

/** The strongest lead to a document counts in full, further ones a third. */
function leadsOf(meaning: Meaning): Map<string, number> {
  const strongest = new Map<string, number>();
  const sum = new Map<string, number>();
  for (const { leads, weight } of meaning.outcomes)
    leads.forEach((key, place) => {
      const value = Math.sqrt(weight) * Math.max(0.3, 1 - nextLead * place);
      strongest.set(key, Math.max(strongest.get(key) ?? 0, value));
      sum.set(key, (sum.get(key) ?? 0) + value);
    });
  return new Map([...strongest].map(([key, value]) => [key, value + ((sum.get(key) ?? 0) - value) / 3]));
}

/** The share of the asked concepts that a document is about; a rare concept says more. */
function conceptFitOf(
  documents: readonly PackedDocument[],
  meaning: Meaning,
  conceptIds: readonly string[],
  aboutOf: AboutOf,
): (document: PackedDocument) => number {
  const asked = conceptIds.flatMap((id, index) => {
    const weight = meaning.concepts.get(id);
    if (weight === undefined) return [];
    const holding = documents.filter(
      (document) => aboutOf(document).has(id) || document.mentions.includes(index),
    );
    return [{ id, index, weight: weight * Math.log(1 + documents.length / (1 + holding.length)) }];
  });
  const told = Math.min(1, [...meaning.concepts.values()].reduce((sum, weight) => sum + weight, 0) / enough);
  const total = asked.reduce((sum, { weight }) => sum + weight, 0);
  return (document) =>
    total === 0
      ? 0
      : asked.reduce(
          (sum, { id, index, weight }) =>
            sum + weight * (aboutOf(document).has(id) ? 1 : document.mentions.includes(index) ? 0.45 : 0),
          0,
        ) *
        (told / total);
}

function factsOf(meaning: Meaning): Map<string, number> {
  const facts = new Map<string, number>();
  for (const { facts: keys, weight } of meaning.outcomes)
    for (const key of keys) facts.set(key, Math.max(facts.get(key) ?? 0, weight));
  return facts;
}

/** How well a document fits the facts in the query, on average, 0 to 1. */
function factFit(document: PackedDocument, asked: ReadonlyMap<string, number>): number {
  let total = 0;
  let fit = 0;
  for (const [key, weight] of asked) {
    total += weight;
    fit += (weight * (document.fits[key] ?? 0)) / 5;
  }
  return total === 0 ? 0 : fit / total;
}

/** Those moved behind the first three that are left; the order is otherwise kept. */
function afterTheFirstThree(ranked: readonly Ranked[], isMoved: (one: Ranked) => boolean): Ranked[] {
  const kept = ranked.filter((one) => !isMoved(one));
  const moved = ranked.filter(isMoved);
  const first = kept.slice(0, 3);
  const rest = [...kept.slice(3), ...moved].sort((a, b) => b.score - a.score);
  return [...first, ...rest];
}
