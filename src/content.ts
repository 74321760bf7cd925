/** The content as pages use it: read and validated once per language for the whole build. */
import { Marked } from 'marked';
import { type Content, readContent } from './read-content.ts';

const known = new Map<string, Content>();

/** All content in one language. */
export function contentIn(language: string): Content {
  let content = known.get(language);
  if (!content) {
    content = readContent(language);
    known.set(language, content);
  }
  return content;
}

/** A help point by id; a missing one is a mistake in the content, found at build time. */
export function helpPointById(content: Content, id: string) {
  const point = content['help-points'].find((one) => one.id === id);
  if (!point) throw new Error(`There is no help point named ${id}`);
  return point;
}

/** Markdown as HTML. Raw HTML never gets here: the content check refuses it. */
export function renderMarkdown(markdown: string): string {
  return new Marked({ gfm: true }).parse(markdown, { async: false });
}
