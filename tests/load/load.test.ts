/**
 * Many visitors at once, on this computer: nginx with the shipped configuration must not drop one request.
 * Five seconds a page in `npm test`; for the figures in docs/media-peak.md: LOAD_SECONDS=30.
 */
import { spawnSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startNginx } from '../support/nginx.ts';
import type { WebServer } from '../support/web-server.ts';

const seconds = Number(process.env.LOAD_SECONDS || 5);
const hasNginx = spawnSync('nginx', ['-v']).error === undefined;

describe.skipIf(!hasNginx)('nginx under load', () => {
  let server: WebServer;
  beforeAll(async () => {
    server = await startNginx();
  });
  afterAll(async () => server?.stop());

  test.each(['/', '/vragen/'])(
    `answers everybody on %s for ${seconds} seconds`,
    (path) => {
      const { stdout, error } = spawnSync(
        'wrk',
        [
          '--threads=2',
          '--connections=64',
          `--duration=${seconds}s`,
          '--latency',
          '--header=Accept-Encoding: br',
          `http://127.0.0.1:${server.port}${path}`,
        ],
        { encoding: 'utf8' },
      );
      expect(error).toBeUndefined();
      console.log(stdout);
      expect(Number(stdout.match(/(\d+) requests in/)?.[1])).toBeGreaterThan(1000 * seconds);
      expect(stdout).not.toMatch(/Socket errors|Non-2xx/);
    },
    (seconds + 20) * 1000,
  );
});
