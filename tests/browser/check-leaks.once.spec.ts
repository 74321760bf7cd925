/** The leak check itself: it finds nothing on a page that keeps its promises, and everything on one that does not. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import { judge } from '../../scripts/leaks/judge.ts';
import { walk } from '../../scripts/leaks/walk.ts';

const policy = `<meta http-equiv="content-security-policy" content="default-src 'none';connect-src 'none';form-action 'none'">`;
const exit = (referrer: string) =>
  `<a id="leave" href="http://elsewhere.test/" referrerpolicy="${referrer}">Verlaat deze site nu</a>`;

const quiet = `<!doctype html><title>Stil</title>${policy}
<body>${exit('no-referrer')}<main><h1>Stil</h1><input autocomplete="off"><details><summary>Meer</summary>Niets</details></main>`;

const leaky = `<!doctype html><title>Lek</title>
<body>${exit('unsafe-url')}<main><h1>Lek</h1><input><button>Zoek</button></main>
<script>
const field = document.querySelector('input');
document.querySelector('button').addEventListener('click', () => {
  document.title = field.value;
  document.cookie = 'seen=1';
  localStorage.setItem('last', field.value);
  history.replaceState({ answer: field.value }, '');
  console.log('searched');
  fetch('/search?q=' + field.value, { method: 'POST' }).catch(() => {});
  new Image().src = 'http://tracker.test/pixel';
});
</script>`;

/** Serves one page at every address and returns where. */
async function serving<Result>(html: string, use: (url: URL) => Promise<Result>): Promise<Result> {
  const server: Server = createServer((_request, response) =>
    response.writeHead(200, { 'content-type': 'text/html' }).end(html),
  );
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  try {
    return await use(new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`));
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

test('finds nothing on a quiet page', async ({ browser }) => {
  const seen = await serving(quiet, (url) => walk(browser, url, () => {}));
  expect(seen.visits[0]?.actions).toBe(2);
  expect(judge(seen).filter(({ broken }) => broken.length > 0)).toEqual([]);
});

test('finds every promise broken on a page that leaks', async ({ browser }) => {
  const seen = await serving(leaky, (url) => walk(browser, url, () => {}));
  expect(judge(seen).filter(({ broken }) => broken.length === 0)).toEqual([]);
});
