/** What is searched: one shape for every kind of content. */
import type { Week } from '../opening-hours/week.ts';
import type { FactLists } from '../vocabulary/schema.ts';

export type DocumentType =
  | 'help-point'
  | 'region-point'
  | 'region'
  | 'situation'
  | 'guide'
  | 'first-step'
  | 'question'
  | 'term';

export interface SearchDocument {
  id: string;
  type: DocumentType;
  title: string;
  /** One sentence, shown under the title; may be empty. */
  text: string;
  /** Address within the site: "/hulp/helpwanted/". */
  url: string;
  /** Other names, searched like the title, never shown. */
  names?: readonly string[];
  /** More text: not shown and not searched here; the search engines that we compare with look in it. */
  more?: string;
  /** Only for who went through it, or only for who did or fears to do it. Absent: for both. */
  only?: 'victim' | 'own';
  /** Wishes and facets it is known to meet: "contact:chat", "role:self". What is not known is not here. */
  meets: readonly string[];
  /** Wishes it is known not to meet. */
  refuses?: readonly string[];
  /** Facts one of which must be asked for before this may be among the first three. */
  onlyWith?: readonly string[];
  /** Facts with which this is never shown. */
  never?: readonly string[];
  /** Opening hours of the channels where someone answers; absent: not known. */
  weeks?: readonly Week[];
  /** -1 to 1: what comes first when words do not decide. Always there and national first, knowledge sites last. */
  standing: number;
}

/** "situation:rape": unique among all documents. */
export function documentKey(document: Pick<SearchDocument, 'id' | 'type'>): string {
  return `${document.type}:${document.id}`;
}

/** A reference of an editor as a key: without a type it is a help point. */
export function keyOf(reference: string): string {
  return reference.includes(':') ? reference : `help-point:${reference}`;
}

/** Lists of facts as the keys documents speak: { what: [rape] } -> ["what:rape"]. */
export function factKeys(lists: FactLists | undefined): string[] {
  return Object.entries(lists ?? {}).flatMap(([fact, values]) =>
    (values ?? []).map((value) => `${fact}:${value}`),
  );
}
