/** Makes one file of a built page: style, code and data inside, links within the file, and a closed policy. Pure. */
import { createHash } from 'node:crypto';

/** White space around tags of blocks, where it means nothing. */
const blockEdge = /\s*(<\/?(?:p|ul|ol|li|dl|dt|dd|h1|h2|h3|details|summary|section|div|main)\b[^>]*>)\s*/g;

export interface KitParts {
  /** The page as it was built, with its links into the site. */
  page: string;
  /** Where the pages of this language begin on the site: "/", "/en/" or "/sub-path/". */
  root: string;
  style: string;
  /** What guards the exit: a classic script that runs before anything is painted. */
  exit: string;
  /** The module that wakes the islands. */
  code: string;
  /** Packed data by the name that its loader asks for. */
  data: Readonly<Record<string, string>>;
}

/** The whole kit as HTML. */
export function assembleKit({ page, root, style, exit, code, data }: KitParts): string {
  const css = style.trim();
  const exitCode = inScript(exit);
  const moduleCode = inScript(code);
  const policy = kitPolicy([exitCode, moduleCode], css);
  const blocks = Object.entries(data).map(
    ([name, packed]) => `<script type="text/plain" id="${name}">${packed}</script>`,
  );
  return linkedWithin(page, root)
    .replace(/<meta[^>]*http-equiv="content-security-policy"[^>]*>/i, '')
    .replace(/<link\b[^>]*>/g, '')
    .replace(/<script type="module"[^>]*><\/script>/g, '')
    .replace(blockEdge, '$1')
    .replace(
      '<meta charset="utf-8">',
      () =>
        `<meta charset="utf-8"><meta http-equiv="content-security-policy" content="${policy}"><style>${css}</style>`,
    )
    .replace(
      /<script src="[^"]*leave\.js"([^>]*)><\/script>/,
      (_, attributes) => `<script${attributes}>${exitCode}</script>`,
    )
    .replace('</body>', () => `${blocks.join('')}<script type="module">${moduleCode}</script></body>`);
}

/** The addresses within the site that a page has as a part of itself: "/hulp/veilig-thuis/". */
export function partsOf(page: string): Set<string> {
  return new Set([...page.matchAll(/\sid="([^"]+\/)"/g)].map(([, id]) => `/${id}`));
}

/** Nothing from anywhere, but the code and style that stand in the file. */
function kitPolicy(scripts: readonly string[], style: string): string {
  return [
    "default-src 'none'",
    `script-src ${scripts.map(hashOf).join(' ')}`,
    `style-src ${hashOf(style)}`,
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}

/**
 * Links to pages lead to the same part of the file; to a page that did not come along there is no link, only its words.
 * Links to others say nothing about where someone came from.
 */
function linkedWithin(page: string, root: string): string {
  const parts = partsOf(page);
  return page.replace(
    /<a\b([^>]*?)\shref="([^"]*)"([^>]*)>(.*?)<\/a>/gs,
    (whole, before, target: string, after, inside) => {
      if (/^https?:/.test(target)) {
        const others = `${before}${after}`.replace(/\srel="[^"]*"/, '');
        return `<a href="${target}" rel="nofollow noreferrer noopener"${others}>${inside}</a>`;
      }
      if (!target.startsWith(root)) return whole;
      const path = target.slice(root.length).replace(/#.*$/, '');
      return parts.has(`/${path}`)
        ? `<a${before} href="#${path}"${after}>${inside}</a>`
        : `<span>${inside}</span>`;
    },
  );
}

/** Code as it may stand between script tags. */
function inScript(code: string): string {
  return code.trim().replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
