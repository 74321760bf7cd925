/** Links within the site must lead to a page, and a page of text may hold Markdown only. */
import { lexer, type Token, walkTokens } from 'marked';
import type { CheckedContent, Surroundings } from './content.ts';
import type { Problem } from './problem.ts';
import { everyText, type Text } from './texts.ts';

/** Links to pages of the site that do not exist, in Markdown and in fields such as `page` and `href`. */
export function deadLinks(content: CheckedContent, around: Surroundings): Problem[] {
  return everyText(content, around).flatMap((text) =>
    linksIn(text).flatMap((link) => {
      const mistake = mistakeOf(link, around);
      return mistake ? [{ file: text.file, field: text.field, found: link, ...mistake }] : [];
    }),
  );
}

/** Raw HTML in Markdown: it would reach the page unchecked. */
export function rawHtml(content: CheckedContent, around: Surroundings): Problem[] {
  return everyText(content, around)
    .filter(isMarkdown)
    .flatMap(({ file, field, text }) =>
      tokensOf(text)
        .filter(({ type, raw }) => type === 'html' && !raw.startsWith('</')) // its opening tag was reported
        .map(({ raw }) => ({
          file,
          field,
          rule: 'no raw HTML in Markdown',
          found: raw.trim().slice(0, 80),
          expected: 'Markdown',
          todo: 'write it as Markdown, or leave it out',
        })),
    );
}

function linksIn(text: Text): string[] {
  if (isMarkdown(text))
    return tokensOf(text.text).flatMap((token) =>
      token.type === 'link' || token.type === 'image' ? [token.href as string] : [],
    );
  return /(^|\.)(page|href)$/.test(text.field) ? [text.text] : [];
}

function mistakeOf(
  link: string,
  { hasPage }: Surroundings,
): Omit<Problem, 'file' | 'field' | 'found'> | undefined {
  if (/^(https:|mailto:|#)/.test(link)) return undefined;
  if (!link.startsWith('/'))
    return {
      rule: 'a link is an address of this site or https',
      expected: 'an address from the root, as /hulp/, or a full https address',
      todo: 'write the whole address; a phone number comes from a help point',
    };
  const path = link.split(/[?#]/)[0] ?? '';
  return hasPage(path)
    ? undefined
    : {
        rule: 'a link leads to a page',
        expected: 'the address of a page of this site, with a slash at the end',
        todo: 'correct the address or make the page',
      };
}

function isMarkdown({ field }: Text): boolean {
  return /(^|\.)markdown$/.test(field);
}

function tokensOf(markdown: string): Token[] {
  const tokens: Token[] = [];
  walkTokens(lexer(markdown, { gfm: true }), (token) => {
    tokens.push(token);
  });
  return tokens;
}
