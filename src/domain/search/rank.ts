/** From what a query means to an order of documents. Ships to the browser. */
import type { PackedDocument } from './data.ts';
import { documentKey } from './document.ts';
import type { Meaning } from './understand.ts';

/** How much each kind of evidence says. Tuned on the tuning labels only. */
const shares = { lead: 1.6, concept: 0.9, text: 0.8, fact: 0.5, standing: 0.12 };
/** How much less each next lead of a list counts. */
const nextLead = 0.07;
/** Evidence below this is chance. */
const chance = 0.12;
const readFirst: Partial<Record<PackedDocument['type'], number>> = { situation: 0.05, question: -0.3 };

export interface Ranked {
  document: PackedDocument;
  score: number;
}

/** Documents that have to do with the meaning, best first, without those for the other side. */
export function rank(
  documents: readonly PackedDocument[],
  meaning: Meaning,
  conceptIds: readonly string[],
  textFit: ReadonlyMap<number, number>,
): Ranked[] {
  const leads = leadsOf(meaning);
  const conceptFit = conceptFitOf(documents, meaning, conceptIds);
  const asked = factsOf(meaning);
  const ranked = documents.flatMap((document, index) => {
    const lead = leads.get(documentKey(document)) ?? 0;
    if (!isForThisSide(document, meaning, lead) || document.never?.some((fact) => asked.has(fact))) return [];
    if (document.type === 'region-point' && isUninvited(document, asked)) return [];
    const evidence =
      shares.lead * lead +
      shares.concept * conceptFit(document) +
      shares.text * (textFit.get(index) ?? 0) +
      shares.fact * factFit(document, asked);
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
): (document: PackedDocument) => number {
  const asked = conceptIds.flatMap((id, index) => {
    const weight = meaning.concepts.get(id);
    if (weight === undefined) return [];
    const holding = documents.filter(
      ({ about, mentions }) => about.includes(index) || mentions.includes(index),
    );
    return [{ index, weight: weight * Math.log(1 + documents.length / (1 + holding.length)) }];
  });
  const total = asked.reduce((sum, { weight }) => sum + weight, 0);
  return ({ about, mentions }) =>
    total === 0
      ? 0
      : asked.reduce(
          (sum, { index, weight }) =>
            sum + weight * (about.includes(index) ? 1 : mentions.includes(index) ? 0.45 : 0),
          0,
        ) / total;
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
