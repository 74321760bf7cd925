/** Writes down everything a browser sends, keeps and says while a site is used. */
import type { BrowserContext, Page } from '@playwright/test';
import { spyOn } from '../../tests/support/spy.ts';

export interface SentRequest {
  url: string;
  method: string;
  /** What the browser told the other side about where it came from. */
  referer: string | undefined;
  /** Whether the page was being used when it was sent, or was still loading. */
  duringUse: boolean;
}

/** How one page looked after it was opened, and again after it was used. */
export interface PageState {
  url: string;
  title: string;
  historyState: string;
  windowName: string;
  policy: string;
  cookies: string[];
  stored: string[];
}

export interface Observations {
  /** Where the site lives. */
  origin: string;
  /** What was typed into every field. */
  typed: string;
  requests: SentRequest[];
  console: string[];
  /** Ways out that a page tried by itself, whatever came of it: "RTCPeerConnection", "sendBeacon". */
  attempts: string[];
  visits: { opened: PageState; used: PageState; actions: number }[];
  /** What remained in this tab after the quick exit, and the request that left. */
  exit: { requests: SentRequest[]; stored: string[]; cookies: string[] } | undefined;
}

/** Calls that send or could send something, and what the policy of the page had to stop. */
const waysOut = new Set([
  ...['fetch', 'fetchLater', 'XMLHttpRequest', 'sendBeacon', 'WebSocket', 'EventSource', 'RTCPeerConnection'],
  ...[
    'WebTransport',
    'Worker',
    'SharedWorker',
    'service worker',
    'form',
    'ping',
    'image',
    'share',
    'violation',
  ],
]);

/** The ways out that were tried, from everything that was written down. */
export async function attemptsIn(context: BrowserContext): Promise<() => string[]> {
  const records = await spyOn(context);
  return () => records.filter(({ kind }) => waysOut.has(kind)).map(({ kind, what }) => `${kind} ${what}`);
}

/** Starts to write down. `isInUse` tells whether a page is being used at this moment. */
export function observe(context: BrowserContext, observations: Observations, isInUse: () => boolean) {
  context.on('request', (request) => {
    const { referer } = request.headers();
    observations.requests.push({
      url: request.url(),
      method: request.method(),
      referer,
      duringUse: isInUse(),
    });
  });
  context.on('page', (page) =>
    page.on('websocket', (socket) =>
      observations.requests.push({
        url: socket.url(),
        method: 'WEBSOCKET',
        referer: undefined,
        duringUse: isInUse(),
      }),
    ),
  );
  context.on('console', (line) => observations.console.push(line.text()));
  context.on('weberror', (error) => observations.console.push(error.error().message));
}

/** How a page looks now, with all that the browser keeps. */
export async function stateOf(page: Page): Promise<PageState> {
  const cookies = await page.context().cookies();
  const state = await page.evaluate(async () => {
    const stored = [
      ...Object.keys(localStorage).map((key) => `localStorage ${key}=${localStorage.getItem(key)}`),
      ...Object.keys(sessionStorage).map((key) => `sessionStorage ${key}=${sessionStorage.getItem(key)}`),
    ];
    for (const { name } of await indexedDB.databases()) stored.push(`IndexedDB ${name}`);
    // Caches and workers exist on https and localhost only.
    if ('caches' in window) for (const name of await caches.keys()) stored.push(`cache ${name}`);
    if ('serviceWorker' in navigator)
      for (const { scope } of await navigator.serviceWorker.getRegistrations())
        stored.push(`service worker ${scope}`);
    return {
      url: location.href,
      title: document.title,
      historyState: JSON.stringify(history.state),
      windowName: window.name,
      policy:
        document.querySelector('meta[http-equiv="content-security-policy" i]')?.getAttribute('content') ?? '',
      stored,
    };
  });
  return { ...state, cookies: cookies.map(({ name, domain }) => `${name} (${domain})`) };
}
