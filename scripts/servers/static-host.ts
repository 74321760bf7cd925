/** The site for hosts that read a `_headers` file in the built site (Cloudflare Pages, Netlify and others). */
import { caching, resourcePolicy, saving, siteHeaders } from '../headers.ts';

/**
 * The file for pages that carry `policy`. These hosts add up all rules that fit, so nothing is said twice: what no rule
 * names is asked for anew each time, and a page's policy does no harm on a file that is not a page. Only under /data/
 * two values meet, and a browser that reads both takes it as "everyone may": what is meant there.
 */
export function headersFile(policy: string, base: string): string {
  const rule = (path: string, headers: Record<string, string>) =>
    [`${base}${path}`, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  const neverKept = { 'Cache-Control': caching.neverKept };
  return `# Generated from scripts/headers.ts by: npm run -s deploy:configurations. Do not edit.
${[
  rule('/*', {
    'Content-Security-Policy': policy,
    ...siteHeaders,
    'Cross-Origin-Resource-Policy': resourcePolicy.others,
  }),
  rule('/balie/*', { 'Content-Disposition': saving }),
  rule('/:language/balie/*', { 'Content-Disposition': saving }),
  rule('/data/*', { 'Cross-Origin-Resource-Policy': resourcePolicy.open }),
  rule('/_astro/*', { 'Cache-Control': caching.lasting }),
  rule('/', neverKept),
  rule('/vragen/*', neverKept),
  rule('/:language/', neverKept),
  rule('/:language/vragen/*', neverKept),
].join('\n\n')}
`;
}
