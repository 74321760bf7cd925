import { expect, test } from 'vitest';
import { qrPath } from '../../../src/domain/qr/path.ts';

test('the path covers exactly the dark modules', () => {
  const modules = [
    [true, true, false, true],
    [false, false, false, false],
    [false, true, true, true],
  ];
  const covered = [...qrPath(modules).matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)].flatMap(([, x, y, run]) =>
    Array.from({ length: Number(run) }, (_, step) => `${Number(x) + step} ${y}`),
  );
  expect(covered).toEqual(['0 0', '1 0', '3 0', '1 2', '2 2', '3 2']);
});
