/**
 * The response headers of every file of the site. The Content-Security-Policy is the one the page itself carries
 * in its meta tag, plus what a meta tag cannot say; so there is one source.
 */

/**
 * Everything a browser may offer a page, closed. Only copying a number to the clipboard stays open. A name that
 * Chromium does not know would be reported in the console of every page; a browser test keeps this list complete.
 */
const closedFeatures = [
  'accelerometer',
  'aria-notify',
  'autoplay',
  'browsing-topics',
  'camera',
  'captured-surface-control',
  'clipboard-read',
  'compute-pressure',
  'cross-origin-isolated',
  'deferred-fetch',
  'deferred-fetch-minimal',
  'digital-credentials-get',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'identity-credentials-get',
  'idle-detection',
  'interest-cohort',
  'keyboard-map',
  'language-detector',
  'language-model',
  'local-fonts',
  'local-network',
  'local-network-access',
  'loopback-network',
  'magnetometer',
  'microphone',
  'midi',
  'on-device-speech-recognition',
  'otp-credentials',
  'payment',
  'picture-in-picture',
  'private-state-token-issuance',
  'private-state-token-redemption',
  'publickey-credentials-create',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'summarizer',
  'sync-xhr',
  'translator',
  'unload',
  'usb',
  'window-management',
  'xr-spatial-tracking',
];
const permissionsPolicy = ['clipboard-write=(self)', ...closedFeatures.map((name) => `${name}=()`)].join(
  ', ',
);

/** Headers that every file has. HSTS counts only over https; a browser that hears it over http forgets it. */
export const siteHeaders: Readonly<Record<string, string>> = {
  'Permissions-Policy': permissionsPolicy,
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'X-DNS-Prefetch-Control': 'off',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
};

/** What the paths of the site mean, as patterns that JavaScript, nginx, Apache and Go read alike. */
export const paths = {
  /** Files whose name changes with what is in them. */
  lasting: '^/_astro/',
  /** The start page and the question flow, in any language: not even kept on the visitor's own disk. */
  neverKept: '^/([a-z][a-z][a-z]?/)?(vragen/.*)?(index[.]html)?$',
  /** The open data is there for other sites to use. */
  open: '^/data/',
  /** Saved, never shown: the counter kit has a policy of its own inside, which the policy of the pages would refuse. */
  saved: '^/([a-z][a-z][a-z]?/)?balie/',
  pages: '(/|[.]html)$',
} as const;

/** How long a browser may keep a file. */
export const caching = {
  lasting: 'public, max-age=31536000, immutable',
  neverKept: 'no-store',
  others: 'no-cache',
} as const;

/** Who may load a file into a page of their own. */
export const resourcePolicy = { open: 'cross-origin', others: 'same-origin' } as const;

/** What makes a browser save a file under its own name. */
export const saving = 'attachment';

/** The policy of a file that is not a page, or of a page that carries none. */
export const closedPolicy = "default-src 'none'; frame-ancestors 'none'";

/** What the server says besides the policy in the page: a meta tag cannot forbid to be framed. */
export function pagePolicy(html: string): string {
  const policy = metaPolicy(html);
  return policy === undefined ? closedPolicy : `${policy}; frame-ancestors 'none'`;
}

/** The kinds of file of the site, with their endings. */
export const contentTypes: Readonly<Record<string, string>> = {
  css: 'text/css',
  csv: 'text/csv',
  html: 'text/html',
  ico: 'image/x-icon',
  js: 'text/javascript',
  json: 'application/json',
  md: 'text/markdown',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  vcf: 'text/vcard',
  webp: 'image/webp',
  woff2: 'font/woff2',
  xml: 'application/xml',
};

/** The headers of one file. `path` is within the site ("/hulp/"); `html` is the page's text, if it is a page. */
export function headersOf(path: string, html?: string): Record<string, string> {
  const is = (pattern: string) => new RegExp(pattern).test(path);
  return {
    'Content-Security-Policy': html === undefined || is(paths.saved) ? closedPolicy : pagePolicy(html),
    ...(is(paths.saved) && { 'Content-Disposition': saving }),
    ...siteHeaders,
    'Cross-Origin-Resource-Policy': is(paths.open) ? resourcePolicy.open : resourcePolicy.others,
    'Cache-Control': is(paths.lasting)
      ? caching.lasting
      : is(paths.neverKept)
        ? caching.neverKept
        : caching.others,
  };
}

/** The Content-Security-Policy that a page carries in a meta tag. */
export function metaPolicy(html: string | undefined): string | undefined {
  const tag = html?.match(/<meta[^>]*http-equiv="content-security-policy"[^>]*>/i)?.[0];
  const content = tag?.match(/content="([^"]*)"/)?.[1];
  return content
    ?.replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replace(/;\s*$/, '');
}
