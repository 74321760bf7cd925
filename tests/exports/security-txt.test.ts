import { expect, test } from 'vitest';
import { securityTxt } from '../../src/exports/security-txt.ts';

test('names the contact, and a day in the future after which it no longer holds', () => {
  expect(securityTxt('redactie@voorbeeld.example', 'https://voorbeeld.example', '2026-11-22')).toBe(
    `Contact: mailto:redactie@voorbeeld.example
Expires: 2027-09-18T00:00:00Z
Preferred-Languages: nl, en
Canonical: https://voorbeeld.example/.well-known/security.txt
`,
  );
});
