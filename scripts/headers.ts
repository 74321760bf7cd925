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

/** The start page and the question flow, in any language: not even kept on the visitor's own disk. */
const neverKept = /^\/(?:[a-z]{2,3}\/)?(?:vragen\/.*)?$/;

/** The headers of one file. `path` is within the site ("/hulp/"); `html` is the page's text, if it is a page. */
export function headersOf(path: string, html?: string): Record<string, string> {
  return {
    'Content-Security-Policy': `${metaPolicy(html) ?? "default-src 'none'"}; frame-ancestors 'none'`,
    'Permissions-Policy': permissionsPolicy,
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'X-DNS-Prefetch-Control': 'off',
    'Cross-Origin-Opener-Policy': 'same-origin',
    // The open data is there for other sites to use.
    'Cross-Origin-Resource-Policy': path.startsWith('/data/') ? 'cross-origin' : 'same-origin',
    'Cache-Control': cacheControl(path),
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

function cacheControl(path: string): string {
  if (path.startsWith('/_astro/')) return 'public, max-age=31536000, immutable';
  return neverKept.test(path) ? 'no-store' : 'no-cache';
}
