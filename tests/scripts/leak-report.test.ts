import { expect, test } from 'vitest';
import type { Observations } from '../../scripts/leaks/observe.ts';
import { reportOf } from '../../scripts/leaks/report.ts';
import { leakReport } from '../../src/domain/leak-report/schema.ts';

const state = {
  url: 'https://site.example/',
  title: 'Waarheen',
  historyState: 'null',
  windowName: '',
  policy: '',
  cookies: [],
  stored: [],
};
const seen: Observations = {
  origin: 'https://site.example',
  typed: 'woord',
  requests: [{ url: 'https://site.example/', method: 'GET', referer: undefined, duringUse: false }],
  console: [],
  attempts: [],
  visits: [
    { opened: state, used: state, actions: 3 },
    { opened: state, used: state, actions: 4 },
  ],
  exit: undefined,
};
const findings = [
  { promise: 'Er worden geen cookies gezet.', broken: [] },
  { promise: 'Er wordt niets bewaard.', broken: ['localStorage a=b'] },
];

test('keeps the numbers and, of each promise, whether it held', () => {
  const report = reportOf(seen, findings, new URL('https://site.example/'), '2026-11-22');
  expect(report).toEqual({
    checkedOn: '2026-11-22',
    address: 'https://site.example/',
    visits: 2,
    actions: 7,
    requests: 1,
    promises: [
      { promise: 'Er worden geen cookies gezet.', kept: true },
      { promise: 'Er wordt niets bewaard.', kept: false },
    ],
  });
  expect(leakReport.safeParse(report).success).toBe(true);
});

test('leaves out the address of a copy on a computer', () => {
  const report = reportOf(seen, findings, new URL('http://127.0.0.1:4321/'), '2026-11-22');
  expect(report.address).toBeUndefined();
});
