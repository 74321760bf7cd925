import { expect, test } from 'vitest';
import { numbersIn } from '../../../src/domain/check/phone-numbers.ts';

test.each([
  ['Bel 0800-0188.', '0800-0188'],
  ['088 123 45 67', '088 123 45 67'],
  ['(030) 1234567 is oud, +31 30 123 4567 ook', '+31 30 123 4567'],
  ['het nummer 116 111', '116 111'],
  ['Op Bonaire is het 911.', '911'],
  ['bel 144', '144'],
  ['14 010 is de gemeente', '14 010'],
])('sees a phone number in "%s"', (text, number) => {
  expect(numbersIn(text)).toContain(number);
});

test.each([
  'Bel 112 of 113.',
  'Bel 112, ook met 112NL.',
  'Binnen 7 dagen, 24/7 open.',
  'In 2018 en op 01-01-2024.',
  'Nagekeken op 2026-11-22.',
  'Van 09:00 tot 17:00 uur, 0,5 procent.',
  'Postcode 1012 AB.',
])('sees no phone number in "%s"', (text) => {
  expect(numbersIn(text)).toEqual([]);
});
