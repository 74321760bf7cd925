import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { brotli } from '../../scripts/compress.ts';
import { minified, minifyScripts } from '../../scripts/minify.ts';

const leave = readFileSync('public/leave.js', 'utf8');

test('the exit stays a script that runs by itself, without its comments', () => {
  const small = minified('leave.js', leave);
  expect(() => new Function(small)).not.toThrow();
  expect(small).toContain('waarheen:leave');
  expect(small).not.toContain('/**');
});

test('the exit weighs under 800 bytes', () => {
  expect(brotli(Buffer.from(minified('leave.js', leave))).length).toBeLessThan(800);
});

test('what is no script is refused', () => {
  expect(() => minified('bad.js', 'let = ;')).toThrow('bad.js');
});

test('scripts of the folder are written, other files are left alone', () => {
  const from = mkdtempSync(join(tmpdir(), 'minify-'));
  const to = mkdtempSync(join(tmpdir(), 'minify-'));
  writeFileSync(join(from, 'a.js'), '/* long */ (() => { const name = 1; console.log(name); })();');
  writeFileSync(join(from, 'b.svg'), '<svg/>');
  expect(minifyScripts(from, to)).toBe(1);
  expect(readFileSync(join(to, 'a.js'), 'utf8')).not.toContain('long');
  rmSync(from, { recursive: true });
  rmSync(to, { recursive: true });
});
