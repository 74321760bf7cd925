import { expect, test } from 'vitest';
import { reviewsOf } from '../../../src/domain/guidance/page.ts';

const noor = { name: 'Noor', role: 'lawyer' as const, date: '2026-12-01' };

test('a page of several texts waits until a role has looked at each of them', () => {
  const read = { review: ['lawyer' as const], reviewedBy: [noor] };
  const unread = { review: ['lawyer' as const, 'doctor' as const], reviewedBy: [] };
  expect(reviewsOf([read, unread])).toEqual({ review: ['lawyer', 'doctor'], reviewedBy: [] });
  expect(reviewsOf([read, { ...unread, reviewedBy: [noor] }])).toEqual({
    review: ['lawyer', 'doctor'],
    reviewedBy: [noor],
  });
});
