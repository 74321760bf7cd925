/** Real web servers for the tests: a shipped configuration, changed only where it names a host, a folder or a log. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface WebServer {
  port: number;
  /** A folder of its own, for logs and what else the server writes. */
  folder: string;
  /** What the server printed. */
  said: () => string;
  stop: () => Promise<void>;
}

export interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
}

/** Starts a server with a configuration and waits until it answers. */
export async function startServer(
  configuration: (port: number, folder: string) => string,
  command: (file: string, folder: string) => [string, ...string[]],
): Promise<WebServer> {
  const folder = mkdtempSync(join(tmpdir(), 'waarheen-server-'));
  const port = await freePort();
  const file = join(folder, 'configuration');
  writeFileSync(file, configuration(port, folder));
  const [program, ...args] = command(file, folder);
  const said: Buffer[] = [];
  const child = spawn(program, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, HOME: folder },
  });
  child.stdout.on('data', (data: Buffer) => said.push(data));
  child.stderr.on('data', (data: Buffer) => said.push(data));
  const stop = async () => {
    await end(child);
    rmSync(folder, { recursive: true, force: true });
  };
  for (let attempt = 0; attempt < 100; attempt++) {
    if (child.exitCode !== null) break;
    const answers = await ask(port, '/').then(
      () => true,
      () => false,
    );
    if (answers) return { port, folder, stop, said: () => Buffer.concat(said).toString() };
    await new Promise((done) => setTimeout(done, 100));
  }
  await stop();
  throw new Error(`${program} did not start:\n${Buffer.concat(said)}`);
}

/** Replaces what must be in a shipped configuration; a text that is not there is a mistake in the test. */
export function replaceAll(text: string, changes: readonly (readonly [string, string])[]): string {
  return changes.reduce((before, [from, to]) => {
    if (!before.includes(from)) throw new Error(`The configuration has no "${from}"`);
    return before.replaceAll(from, to);
  }, text);
}

/** Asks for a path as it stands. */
export function ask(
  port: number,
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<Answer> {
  return new Promise((done, failed) => {
    request({ host: '127.0.0.1', port, path, headers, method }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      );
    })
      .on('error', failed)
      .end();
  });
}

function freePort(): Promise<number> {
  return new Promise((done, failed) => {
    const server = createServer();
    server.on('error', failed);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

function end(child: ChildProcess): Promise<void> {
  return new Promise((done) => {
    if (child.exitCode !== null) return done();
    child.on('close', () => done());
    child.kill('SIGTERM');
    setTimeout(() => child.kill('SIGKILL'), 3000).unref();
  });
}
