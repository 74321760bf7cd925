/** The content as pages use it: read and validated once per language for the whole build. */
import { Marked } from 'marked';
import { href } from './i18n/paths.ts';
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

/**
 * Markdown as HTML. Raw HTML never gets here: the content check refuses it. Links inside the site start with "/";
 * `[](bel:veilig-thuis/phone)` becomes a phone link with the number of that help point, so that texts retype none.
 */
export function renderMarkdown(markdown: string, language = 'nl'): string {
  const link = ({ href: target, text }: { href: string; text: string }) => {
    if (target.startsWith('bel:')) return phoneLink(target.slice('bel:'.length), language);
    if (target.startsWith('/')) return `<a href="${href(language, target)}">${text}</a>`;
    return `<a href="${target}" rel="noopener noreferrer">${text}</a>`;
  };
  return new Marked({ gfm: true, renderer: { link } }).parse(markdown, { async: false });
}

function phoneLink(ref: string, language: string): string {
  const content = contentIn(language);
  const [id = '', channelId] = ref.split('/');
  const channel = helpPointById(content, id).channels.find((one) => one.id === channelId);
  if (!channel?.dial) throw new Error(`There is no phone number at ${ref}`);
  return `<a href="tel:${channel.dial}">${content.ui.strip.call} ${channel.number}</a>`;
}
