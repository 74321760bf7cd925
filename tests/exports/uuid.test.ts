import { expect, test } from 'vitest';
import { namespace, uuidOf } from '../../src/exports/uuid.ts';

test('gives the UUIDv5 that RFC 9562 works out in its appendix', () => {
  const dns = '6ba7b810-9dad-11d1-80b4-00c04fd430c8';
  expect(uuidOf('www.example.com', dns)).toBe('2ed6657d-e927-568b-95e1-2665a8aea6a2');
});

test('keeps the ids we have given out', () => {
  expect(namespace).toBe('6f0d0d0e-7d2b-5c65-9d54-0b7f2c1d9a3e');
  expect(uuidOf('help-point:centrum-seksueel-geweld')).toMatchInlineSnapshot(
    `"6443a976-0244-548e-8155-a012b5be822d"`,
  );
});
