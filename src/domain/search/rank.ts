/** From what a query means to an order of documents. Ships to the browser. */
import type { PackedDocument } from './data.ts';
import { documentKey } from './document.ts';
import type { Meaning } from './understand.ts';
import { isForThem } from './whose.ts';

/** How much each kind of evidence says, and how much they say together beside what was learned. */
const shares = { lead: 0.6, text: 0.8, standing: 0.12, words: 0.5 };
/** How much a regional point comes before the help point it is a part of; and what it and a region's page are worth alone. */
const nearby = { before: 0.05, alone: 0.4, page: 0.9, named: 0.4 };
/** How much less each next lead of a list counts. */
const nextLead = 0.07;
/** So likely must it be that somebody asks for what is not offered unasked. */
const asking = 0.3;
/** Evidence below this is chance. */
const chance = 0.12;
const readFirst: Partial<Record<PackedDocument['type'], number>> = {
  situation: 0.05,
  question: -0.3,
  term: -0.25,
};

export interface Ranked {
  document: PackedDocument;
  score: number;
  /** The part of the score that comes from words, not from what was learned. */
  evidence: number;
  /** Contact with whoever did it, unasked: never among the first three. */
  waits: boolean;
}

/** Documents that have to do with the meaning, best first, without those for the other side. */
export function rank(
  documents: readonly PackedDocument[],
  meaning: Meaning,
  textFit: ReadonlyMap<number, number>,
  likely: ReadonlyMap<string, number>,
  served: ReadonlySet<string> = new Set(),
): Ranked[] {
  const leads = leadsOf(meaning);
  const asked = factsOf(meaning);
  const evidenceOf = (document: PackedDocument, index: number): number =>
    shares.lead * (leads.get(documentKey(document)) ?? 0) + shares.text * (textFit.get(index) ?? 0);
  const parents = new Map(
    documents.flatMap((document, index): [string, number][] => {
      const key = documentKey(document);
      return leads.has(key) ? [[key, evidenceOf(document, index)]] : [];
    }),
  );
  const ranked = documents.flatMap((document, index) => {
    if (
      !isForThem(document, meaning.whose, leads.has(documentKey(document))) ||
      document.never?.some((fact) => asked.has(fact))
    )
      return [];
    if (isElsewhere(document, asked, served)) return [];
    const own = evidenceOf(document, index);
    const evidence = isLocal(document) ? localEvidence(document, own, parents) : own;
    const learned = likely.get(document.parent ?? documentKey(document)) ?? 0;
    if (evidence < chance && learned < chance / 3) return [];
    const told = Math.max(
      0,
      evidence + shares.standing * document.standing + (readFirst[document.type] ?? 0),
    );
    const here = document.type === 'region' || parents.has(document.parent ?? '') ? nearby.named : 0;
    const said = (shares.words * told) / (1 + told) + here;
    const waits = learned < asking && isUninvited(document, asked) && !leads.has(documentKey(document));
    return [{ document, score: learned + said, evidence: said, waits }];
  });
  return ranked.sort(
    (a, b) => b.score - a.score || (documentKey(a.document) < documentKey(b.document) ? -1 : 1),
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

function factsOf(meaning: Meaning): Map<string, number> {
  const facts = new Map<string, number>();
  for (const { facts: keys, weight } of meaning.outcomes)
    for (const key of keys) facts.set(key, Math.max(facts.get(key) ?? 0, weight));
  return facts;
}
