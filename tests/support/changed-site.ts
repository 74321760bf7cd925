/** The built site on a port of its own, with something changed in its pages: another exit, or an attack. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { contentTypes, headersOf } from '../../scripts/headers.ts';
import { rootSite } from './sites.ts';

export interface LocalServer {
  /** Where it is, with a slash at the end. */
  url: string;
  /** Every request it got. */
  requests: IncomingMessage[];
  stop: () => void;
}

/** Serves the site as it ships; `change` may alter the text of a page on its way out, its headers stay. */
export function serveChanged(change: (html: string, path: string) => string): Promise<LocalServer> {
  return listen((path) => {
    const within = path.endsWith('/') ? `${path}index.html` : path;
    const file = join(rootSite.folder, within);
    if (!existsSync(file) || !statSync(file).isFile()) return undefined;
    const bytes = readFileSync(file);
    const type = contentTypes[extname(file).slice(1)] ?? 'application/octet-stream';
    if (type !== 'text/html') return { headers: { ...headersOf(path), 'Content-Type': type }, body: bytes };
    const html = bytes.toString();
    return {
      headers: { ...headersOf(path, html), 'Content-Type': 'text/html; charset=utf-8' },
      body: change(html, path),
    };
  });
}

/** Serves one page at every address, for whoever comes there. */
export function servePage(html: string): Promise<LocalServer> {
  return listen(() => ({ headers: { 'Content-Type': 'text/html; charset=utf-8' }, body: html }));
}

async function listen(
  answer: (path: string) => { headers: Record<string, string>; body: string | Buffer } | undefined,
): Promise<LocalServer> {
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    requests.push(request);
    const found = answer(decodeURIComponent((request.url ?? '/').split('?')[0] ?? '/'));
    if (found) response.writeHead(200, found.headers).end(found.body);
    else response.writeHead(404).end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    requests,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
