/** The words of guidance as pages use them: text with links, and terms linked where they are first used. */

/** A piece of a sentence: plain, a link the editor wrote, or a term from the glossary. */
export type Part =
  | { text: string }
  | { text: string; page: string }
  | { text: string; helpPoint: string }
  | { text: string; term: string };

/** What a term answers to in a text. */
export interface LinkedTerm {
  id: string;
  term: string;
  forms: readonly string[];
}

/** `[tekst](hulp:id)` and `[tekst](/adres/)`. */
const link = /\[([^\]]+)\]\((?:hulp:([a-z0-9-]+)|(\/[a-z0-9/#-]*))\)/g;

/** A text without its link marks, for measuring and for plain text. */
export function plain(text: string): string {
  return text.replace(link, '$1');
}

/** Where a text links to: ids of help points and addresses of pages. */
export function linksIn(text: string): { helpPoints: string[]; pages: string[] } {
  const found = [...text.matchAll(link)];
  return {
    helpPoints: found.flatMap((one) => one[2] ?? []),
    pages: found.flatMap((one) => one[3] ?? []),
  };
}

/** A text in parts, with the links the editor wrote. */
export function partsOf(text: string): Part[] {
  const parts: Part[] = [];
  let from = 0;
  for (const found of text.matchAll(link)) {
    const [whole, label = '', helpPoint, page = ''] = found;
    if (found.index > from) parts.push({ text: text.slice(from, found.index) });
    parts.push(helpPoint ? { text: label, helpPoint } : { text: label, page });
    from = found.index + whole.length;
  }
  if (from < text.length) parts.push({ text: text.slice(from) });
  return parts;
}

/**
 * The texts of one page, in reading order, in parts: each term is linked the first time the page uses it and
 * never again. The result has one entry per text.
 */
export function linkFirstUses(texts: readonly string[], terms: readonly LinkedTerm[]): Map<string, Part[]> {
  const waiting = new Map(
    terms.flatMap((one) =>
      [one.term, ...one.forms].map((form) => [form.toLowerCase(), { id: one.id, form }] as const),
    ),
  );
  if (waiting.size === 0) return new Map(texts.map((text) => [text, partsOf(text)]));
  const longestFirst = [...waiting.keys()].sort((a, b) => b.length - a.length).map(escaped);
  const anyTerm = new RegExp(`(?<![\\p{L}-])(${longestFirst.join('|')})(?![\\p{L}-])`, 'giu');
  const linked = new Set<string>();
  const result = new Map<string, Part[]>();
  for (const text of texts)
    if (!result.has(text))
      result.set(
        text,
        partsOf(text).flatMap((part) =>
          'page' in part || 'helpPoint' in part ? [part] : linkTerms(part.text, anyTerm, waiting, linked),
        ),
      );
  return result;
}

function linkTerms(
  text: string,
  anyTerm: RegExp,
  waiting: ReadonlyMap<string, { id: string; form: string }>,
  linked: Set<string>,
): Part[] {
  const parts: Part[] = [];
  let from = 0;
  for (const found of text.matchAll(anyTerm)) {
    const word = found[0];
    const term = waiting.get(word.toLowerCase());
    if (!term || linked.has(term.id) || (isAbbreviation(term.form) && word !== term.form)) continue;
    linked.add(term.id);
    if (found.index > from) parts.push({ text: text.slice(from, found.index) });
    parts.push({ text: word, term: term.id });
    from = found.index + word.length;
  }
  if (from < text.length) parts.push({ text: text.slice(from) });
  return parts;
}

/** "OM" is a term, "om" is not. */
function isAbbreviation(form: string): boolean {
  return form === form.toUpperCase();
}

function escaped(form: string): string {
  return form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
