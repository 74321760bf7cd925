/**
 * A small static server for a built site: 404 page, slash redirects, compressed copies, strict headers.
 * It listens on this computer only. For tests and for looking; a real host does the same with its own server.
 *
 *   node scripts/serve.ts [folder]     PORT (4321) and BASE_PATH (/) from the environment
 */
import { createReadStream, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, join, relative, resolve, sep } from 'node:path';
import { settings } from '../src/settings.ts';
import { readArguments } from './arguments.ts';
import { contentTypes, headersOf } from './headers.ts';

const folder = resolve(readArguments('node scripts/serve.ts [folder]', { most: 1 }).given[0] ?? 'dist');
const base = settings.basePath === '/' ? '' : settings.basePath;
const port = Number(process.env.PORT || 4321);

if (!isFile(join(folder, 'index.html'))) {
  console.error(`There is no built site in ${folder}. Run: npm run build`);
  process.exit(1);
}
listen('127.0.0.1', () => console.log(`http://localhost:${port}${base}/`));
listen('::1');

function listen(host: string, ready?: () => void) {
  createServer(answer)
    .on('error', (error: NodeJS.ErrnoException) => {
      if (host === '::1' && error.code !== 'EADDRINUSE') return; // a machine without IPv6
      console.error(
        error.code === 'EADDRINUSE' ? `Port ${port} is taken. Choose another: PORT=4400` : error.message,
      );
      process.exit(1);
    })
    .listen(port, host, ready);
}

function answer(request: IncomingMessage, response: ServerResponse) {
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return response.writeHead(405, { allow: 'GET, HEAD' }).end();
  const path = pathOf(request.url ?? '/');
  if (path === undefined) return response.writeHead(400).end();
  if (path !== base && !path.startsWith(`${base}/`)) return send(request, response, '/404.html', 404);
  const within = path.slice(base.length);
  const file = join(folder, within);
  if (!within.endsWith('/') && isFile(join(file, 'index.html'))) {
    const target = relative(folder, file).split(sep).map(encodeURIComponent).join('/');
    return response.writeHead(308, { location: `${base}/${target ? `${target}/` : ''}` }).end();
  }
  const target = within.endsWith('/') ? `${within}index.html` : within;
  return isFile(join(folder, target))
    ? send(request, response, target, 200)
    : send(request, response, '/404.html', 404);
}

/** The path of a request, decoded; undefined when it tries to climb out or cannot be read. */
function pathOf(url: string): string | undefined {
  try {
    const path = decodeURIComponent(url.split(/[?#]/)[0] ?? '/');
    const climbs = path.split(/[/\\]/).some((part) => part === '..') || /[\\\0]|\/\//.test(path);
    return path.startsWith('/') && !climbs ? path : undefined;
  } catch {
    return undefined;
  }
}

function send(request: IncomingMessage, response: ServerResponse, target: string, status: number) {
  const file = join(folder, target);
  if (!isFile(file)) return response.writeHead(status).end();
  const page = extname(file) === '.html' ? readFileSync(file, 'utf8') : undefined;
  const copy = compressedCopy(file, String(request.headers['accept-encoding'] ?? ''));
  response.writeHead(status, {
    ...headersOf(target.replace(/index\.html$/, ''), page),
    'Content-Type': typeOf(file),
    'Content-Length': statSync(copy.file).size,
    Vary: 'Accept-Encoding',
    ...(copy.encoding && { 'Content-Encoding': copy.encoding }),
  });
  return request.method === 'HEAD' ? response.end() : createReadStream(copy.file).pipe(response);
}

function typeOf(file: string): string {
  const type = contentTypes[extname(file).slice(1)] ?? 'application/octet-stream';
  return type.startsWith('text/') ? `${type}; charset=utf-8` : type;
}

function compressedCopy(file: string, accepted: string): { file: string; encoding?: string } {
  for (const [encoding, ending] of [
    ['br', '.br'],
    ['gzip', '.gz'],
  ] as const)
    if (accepted.includes(encoding) && isFile(file + ending)) return { file: file + ending, encoding };
  return { file };
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
