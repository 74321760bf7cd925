/** robots.txt (RFC 9309): what search engines may read. */

/** The file. Before the launch nothing may be read; after it everything, with where the list of pages stands. */
export function robotsTxt(launched: boolean, sitemap: string | undefined): string {
  const lines = ['User-agent: *', launched ? 'Disallow:' : 'Disallow: /'];
  return [...lines, ...(launched && sitemap ? [`Sitemap: ${sitemap}`] : []), ''].join('\n');
}
