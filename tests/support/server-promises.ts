/** What a web server with a shipped configuration must do, whichever server it is. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { headersOf } from '../../scripts/headers.ts';
import { rootSite } from './sites.ts';
import { type Answer, ask, type WebServer } from './web-server.ts';

const file = (path: string) => readFileSync(join(rootSite.folder, path));
const asset = (ending: string) => {
  const files = readdirSync(join(rootSite.folder, '_astro'), { recursive: true, encoding: 'utf8' });
  const name = files.find((one) => one.endsWith(ending));
  if (!name) throw new Error(`There is no ${ending} in _astro`);
  return `/_astro/${name}`;
};

/** Tests every promise against a server that serves the built site. */
export function testServer(start: () => Promise<WebServer>) {
  let server: WebServer;
  beforeAll(async () => {
    server = await start();
  });
  afterAll(async () => server?.stop());
  const visit = (path: string, headers?: Record<string, string>, method?: string) =>
    ask(server.port, path, headers, method);
  const expectHeaders = (answer: Answer, wanted: Record<string, string>) => {
    for (const [name, value] of Object.entries(wanted))
      expect(answer.headers[name.toLowerCase()], name).toBe(value);
  };

  test.each([
    ['/', 'index.html'],
    ['/vragen/', 'vragen/index.html'],
    ['/vragen/zelf/', 'vragen/zelf/index.html'],
    ['/over/', 'over/index.html'],
  ])('%s has the headers of the source', async (path, name) => {
    const answer = await visit(path);
    expect(answer.status).toBe(200);
    expect(answer.body.equals(file(name))).toBe(true);
    expect(answer.headers['content-type']).toMatch(/^text\/html; charset=utf-8$/i);
    expectHeaders(answer, headersOf(path, file(name).toString()));
  });

  test('the start page and the flow are never kept, also when they come compressed', async () => {
    for (const path of ['/', '/vragen/', '/vragen/zelf/'])
      for (const coding of ['identity', 'gzip', 'br'])
        expect(
          (await visit(path, { 'accept-encoding': coding })).headers['cache-control'],
          `${path} ${coding}`,
        ).toBe('no-store');
  });

  test('files whose name changes with their content are kept', async () => {
    for (const path of [asset('.css'), asset('.js'), asset('.woff2')])
      for (const coding of ['identity', 'br']) {
        const answer = await visit(path, { 'accept-encoding': coding });
        expect(answer.status).toBe(200);
        expectHeaders(answer, headersOf(path));
      }
  });

  test('others may load the open data into a page of theirs, and nothing else', async () => {
    for (const coding of ['identity', 'br'])
      for (const [path, who] of [
        ['/data/help-points.json', 'cross-origin'],
        ['/data/help-points.csv', 'cross-origin'],
        ['/data/', 'cross-origin'],
        ['/', 'same-origin'],
        ['/leave.js', 'same-origin'],
        [asset('.css'), 'same-origin'],
      ] as const) {
        const answer = await visit(path, { 'accept-encoding': coding });
        expect(answer.status, path).toBe(200);
        expect(answer.headers['cross-origin-resource-policy'], `${path} ${coding}`).toBe(who);
      }
  });

  test('a file that is not a page may do nothing, should it be opened as one', async () => {
    for (const path of ['/data/help-points.json', '/leave.js', '/icon.svg'])
      expectHeaders(await visit(path), headersOf(path));
  });

  test('every answer asks for https and a window of its own, also an error', async () => {
    for (const path of ['/', '/over/', '/leave.js', '/data/help-points.json', '/bestaat-niet/']) {
      const { headers } = await visit(path);
      expect(headers['strict-transport-security'], path).toMatch(/^max-age=31536000\b/);
      expect(headers['cross-origin-opener-policy'], path).toBe('same-origin');
      expect(headers['referrer-policy'], path).toBe('no-referrer');
    }
  });

  test('the counter kit is saved, not shown', async () => {
    const path = '/balie/waarheen-balie.html';
    for (const coding of ['identity', 'gzip', 'br']) {
      const answer = await visit(path, { 'accept-encoding': coding });
      expect(answer.status).toBe(200);
      expectHeaders(answer, headersOf(path, file(path).toString()));
      expect(answer.headers['content-disposition']).toBe('attachment');
    }
    expect((await visit('/')).headers['content-disposition']).toBeUndefined();
  });

  test('the compressed copies are sent to who can read them, with the right kind', async () => {
    for (const [path, name, kind] of [
      ['/', 'index.html', /^text\/html/],
      ['/over/', 'over/index.html', /^text\/html/],
      ['/leave.js', 'leave.js', /^text\/javascript/],
      [asset('.css'), asset('.css').slice(1), /^text\/css/],
    ] as const) {
      const brotli = await visit(path, { 'accept-encoding': 'gzip, br' });
      expect(brotli.headers['content-encoding'], path).toBe('br');
      expect(brotliDecompressSync(brotli.body).equals(file(name)), path).toBe(true);
      const gzip = await visit(path, { 'accept-encoding': 'gzip' });
      expect(gzip.headers['content-encoding'], path).toBe('gzip');
      expect(gunzipSync(gzip.body).equals(file(name)), path).toBe(true);
      for (const answer of [brotli, gzip]) {
        expect(answer.headers['content-type'], path).toMatch(kind);
        expect(answer.headers.vary, path).toMatch(/accept-encoding/i);
      }
    }
  });

  test('an unknown address gets the 404 page, with its policy', async () => {
    const answer = await visit('/bestaat-niet/');
    expect(answer.status).toBe(404);
    expect(answer.body.equals(file('404.html'))).toBe(true);
    const { 'Content-Security-Policy': policy = '', 'Referrer-Policy': referrer = '' } = headersOf(
      '/404.html',
      file('404.html').toString(),
    );
    expectHeaders(answer, { 'Content-Security-Policy': policy, 'Referrer-Policy': referrer });
  });

  test('an address without its slash is sent on, within the site', async () => {
    const answer = await visit('/over');
    expect([301, 308]).toContain(answer.status);
    expect(new URL(String(answer.headers.location), `http://127.0.0.1:${server.port}`).href).toBe(
      `http://127.0.0.1:${server.port}/over/`,
    );
  });

  test('nothing can be sent to it', async () => {
    expect((await visit('/', {}, 'POST')).status).toBe(405);
    expect((await visit('/', {}, 'HEAD')).status).toBe(200);
  });

  test('files for the server itself are not handed out', async () => {
    expect(existsSync(join(rootSite.folder, '.htaccess'))).toBe(true);
    for (const path of ['/.htaccess', '/_headers']) expect((await visit(path)).status, path).toBe(404);
  });

  test('says nothing about itself', async () => {
    expect(String((await visit('/')).headers.server ?? '')).not.toMatch(/\d/);
  });

  test('writes down nobody: no log names an address or a page', async () => {
    await visit('/geheime-bladzijde/?vraag=geheime-vraag', {
      'user-agent': 'geheime-bezoeker',
      referer: 'geheim',
    });
    await visit('/over/?vraag=geheime-vraag');
    await new Promise((done) => setTimeout(done, 300));
    const written = readdirSync(server.folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !/^(configuration|autosave.*)$/.test(entry.name))
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
      .join('\n');
    expect(written + server.said()).not.toMatch(/geheim|127\.0\.0\.1|\/over\//);
  });
}
