/** Everything a page tries to send, keep or say, written down: by the browser outside, and by the page's own API's. */
import type { BrowserContext, Page } from '@playwright/test';

export interface Record {
  /** "request", "console", or the name of what was called: "fetch", "localStorage.setItem". */
  kind: string;
  what: string;
}

/** Starts to write down all that happens in a context. */
export async function spyOn(context: BrowserContext): Promise<Record[]> {
  const records: Record[] = [];
  context.on('request', (request) =>
    records.push({
      kind: 'request',
      what: [
        request.method(),
        request.resourceType(),
        request.url(),
        request.postData() ?? '',
        request.headers().referer ?? '',
      ].join(' '),
    }),
  );
  context.on('response', async (response) => {
    const cookie = await response.headerValue('set-cookie').catch(() => null);
    if (cookie !== null) records.push({ kind: 'set-cookie', what: cookie });
  });
  context.on('console', (line) => records.push({ kind: 'console', what: line.text() }));
  context.on('weberror', (error) => records.push({ kind: 'console', what: error.error().message }));
  context.on('page', (page) => {
    page.on('framenavigated', (frame) => records.push({ kind: 'address', what: frame.url() }));
    page.on('websocket', (socket) => records.push({ kind: 'websocket', what: socket.url() }));
    page.on('worker', (worker) => records.push({ kind: 'worker', what: worker.url() }));
    page.on('download', (download) => records.push({ kind: 'download', what: download.url() }));
  });
  context.on('serviceworker', (worker) => records.push({ kind: 'service worker', what: worker.url() }));
  await context.exposeFunction('wasCalled', (kind: string, what: string) => records.push({ kind, what }));
  await context.addInitScript(watchCalls);
  return records;
}

/** What a browser keeps of a site, in all the places where a page can put something. */
export async function keptBy(page: Page): Promise<string[]> {
  const cookies = (await page.context().cookies()).map(({ name }) => `cookie ${name}`);
  const session = await page.context().newCDPSession(page);
  const { usage } = await session.send('Storage.getUsageAndQuota', { origin: new URL(page.url()).origin });
  await session.detach();
  const inPage = await page.evaluate(async () => [
    ...Object.entries(localStorage).map((pair) => `localStorage ${pair.join('=')}`),
    ...Object.entries(sessionStorage).map((pair) => `sessionStorage ${pair.join('=')}`),
    ...(await indexedDB.databases()).map(({ name }) => `IndexedDB ${name}`),
    ...(await caches.keys()).map((name) => `cache ${name}`),
    ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => `service worker ${scope}`),
    ...(await Array.fromAsync((await navigator.storage.getDirectory()).keys())).map((name) => `file ${name}`),
    ...(window.name ? [`window.name ${window.name}`] : []),
  ]);
  return [...cookies, ...inPage, ...(usage > 0 ? [`${usage} bytes`] : [])];
}

/** Runs in the page before anything else: each way out and each place to keep something reports that it was used. */
function watchCalls() {
  const report = (kind: string, what: unknown) =>
    (window as unknown as { wasCalled: (kind: string, what: string) => void }).wasCalled(kind, String(what));
  const watchMethod = (owner: object | undefined, name: string, kind: string) => {
    const target = owner as { [name: string]: (...args: unknown[]) => unknown } | undefined;
    const real = target?.[name];
    if (!target || !real) return;
    target[name] = function (this: unknown, ...args: unknown[]) {
      report(kind, JSON.stringify(args));
      return real.apply(this, args);
    };
  };
  /** Some classes exist on https and localhost only. */
  const watchMethodOf = (className: string, name: string, kind: string) =>
    watchMethod(
      (window as unknown as { [name: string]: { prototype: object } })[className]?.prototype,
      name,
      kind,
    );
  const watchClass = (name: string) => {
    const scope = window as unknown as { [name: string]: new (...args: unknown[]) => object };
    const real = scope[name];
    if (!real) return;
    scope[name] = new Proxy(real, {
      construct(target, args) {
        report(name, args[0]);
        return Reflect.construct(target, args);
      },
    });
  };
  const watchSetter = (owner: object, name: string, kind: string) => {
    const found = Object.getOwnPropertyDescriptor(owner, name);
    if (!found?.set) return;
    Object.defineProperty(owner, name, {
      ...found,
      set(this: unknown, value: unknown) {
        report(kind, value);
        found.set?.call(this, value);
      },
    });
  };
  watchMethod(window, 'fetch', 'fetch');
  watchMethod(window, 'fetchLater', 'fetchLater');
  watchMethod(window, 'open', 'window.open');
  watchMethod(navigator, 'share', 'share');
  watchMethodOf('XMLHttpRequest', 'open', 'XMLHttpRequest');
  watchMethod(navigator, 'sendBeacon', 'sendBeacon');
  watchMethodOf('Storage', 'setItem', 'storage');
  watchMethodOf('IDBFactory', 'open', 'indexedDB');
  watchMethodOf('CacheStorage', 'open', 'caches');
  watchMethodOf('CookieStore', 'set', 'cookie');
  watchMethodOf('StorageManager', 'persist', 'persist');
  watchMethodOf('History', 'pushState', 'history');
  watchMethodOf('History', 'replaceState', 'history');
  watchMethodOf('HTMLFormElement', 'submit', 'form');
  watchMethodOf('Clipboard', 'writeText', 'clipboard');
  watchMethodOf('ServiceWorkerContainer', 'register', 'service worker');
  for (const name of [
    'WebSocket',
    'EventSource',
    'RTCPeerConnection',
    'Worker',
    'SharedWorker',
    'WebTransport',
    'BroadcastChannel',
    'Notification',
  ])
    watchClass(name);
  watchSetter(Document.prototype, 'cookie', 'cookie');
  watchSetter(Document.prototype, 'title', 'title');
  watchSetter(HTMLImageElement.prototype, 'src', 'image');
  watchSetter(HTMLAnchorElement.prototype, 'ping', 'ping');
  document.addEventListener('DOMContentLoaded', () => report('title', document.title));
  // What the policy of the page stopped was tried all the same.
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
    report('violation', `${effectiveDirective} ${blockedURI}`),
  );
}
