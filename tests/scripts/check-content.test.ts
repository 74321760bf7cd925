import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

test('the command says every problem with file, field, found, expected and what to do, and fails', () => {
  const { status, stderr, stdout } = spawnSync(
    process.execPath,
    ['scripts/check-content.ts', 'tests/fixtures/bad-content'],
    { encoding: 'utf8' },
  );
  expect(status).toBe(1);
  expect(stderr).toContain('help-points/wrong.yaml · kind');
  for (const part of ['rule:', 'found:', 'expected:', 'to do:']) expect(stderr).toContain(part);
  expect(stdout).toMatch(/^\d+ problems in the content\n$/);
});
