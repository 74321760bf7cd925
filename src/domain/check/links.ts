/** Links must lead somewhere, and texts may hold Markdown only. */
import { lexer, type Token, walkTokens } from 'marked';
import type { CheckedContent, Surroundings } from './content.ts';
import type { Problem } from './problem.ts';
import { everyText, type Text } from './texts.ts';

/** Links that lead nowhere: in texts, and in fields such as `page` and `href`. */
export function deadLinks(content: CheckedContent, around: Surroundings): Problem[] {
  return everyText(content, around).flatMap((text) =>
    linksIn(text).flatMap((link) => {
      const mistake = mistakeOf(link, content, around);
      return mistake ? [{ file: text.file, field: text.field, found: link, ...mistake }] : [];
    }),
  );
}

/** Images in a text: one from another site would tell it who reads here. */
export function images(content: CheckedContent, around: Surroundings): Problem[] {
  return everyText(content, around)
    .filter(({ text }) => text.includes('!['))
    .flatMap(({ file, field, text }) =>
      tokensOf(text)
        .filter(({ type }) => type === 'image')
        .map(({ raw }) => ({
          file,
          field,
          rule: 'no image in a text',
          found: raw.slice(0, 80),
          expected: 'words',
          todo: 'say it in words; a drawing is a component of the site',
        })),
    );
}

/** Raw HTML in a text: it would reach the page unchecked, or be shown as it stands. */
export function rawHtml(content: CheckedContent, around: Surroundings): Problem[] {
  return everyText(content, around)
    .filter(({ text }) => text.includes('<'))
    .flatMap(({ file, field, text }) =>
      tokensOf(text)
        .filter(({ type, raw }) => type === 'html' && !raw.startsWith('</')) // its opening tag was reported
        .map(({ raw }) => ({
          file,
          field,
          rule: 'no raw HTML in a text',
          found: raw.trim().slice(0, 80),
          expected: 'Markdown',
          todo: 'write it as Markdown, or leave it out',
        })),
    );
}

function linksIn({ field, text }: Text): string[] {
  if (/(^|\.)(page|href)$/.test(field)) return [text];
  if (!/[[<]/.test(text)) return []; // a link, one by reference, an image, an address between brackets
  return tokensOf(text).flatMap((token) => (token.type === 'link' ? [token.href as string] : []));
}

function mistakeOf(
  link: string,
  content: CheckedContent,
  around: Surroundings,
): Omit<Problem, 'file' | 'field' | 'found'> | undefined {
  if (/^(https:|mailto:|#)/.test(link)) return undefined;
  const [scheme, target = ''] = link.split(':');
  if (scheme === 'hulp' && around.ids['help-points']?.has(target)) return undefined;
  if (scheme === 'bel' && canDial(content, target)) return undefined;
  if (!link.startsWith('/'))
    return {
      rule: 'a link names a page, a help point or another site',
      expected: '/hulp/, hulp:<help point>, bel:<help point>/<phone channel> or a full https address',
      todo: 'correct the link; a phone number comes from a help point',
    };
  return around.hasPage(link.split(/[?#]/)[0] ?? link)
    ? undefined
    : {
        rule: 'a link leads to a page',
        expected: 'the address of a page of this site, with a slash at the end',
        todo: 'correct the address or make the page',
      };
}

function canDial(content: CheckedContent, target: string): boolean {
  const [id, name] = target.split('/');
  const point = content['help-points'].find((one) => one.id === id);
  return point?.channels.find((channel) => channel.id === name)?.dial !== undefined;
}

function tokensOf(markdown: string): Token[] {
  const tokens: Token[] = [];
  walkTokens(lexer(markdown, { gfm: true }), (token) => {
    tokens.push(token);
  });
  return tokens;
}
