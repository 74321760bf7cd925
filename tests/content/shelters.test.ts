import { expect, it } from 'vitest';
import { readContent } from '../../src/read-content.ts';

it('no help point with a place to sleep tells where that is', () => {
  const shelters = readContent()['help-points'].filter(
    ({ kind, routing }) =>
      kind === 'shelter' ||
      routing.offers.some(
        (offer) =>
          offer.want?.includes('shelter') || (offer.for !== 'any' && offer.for.want?.includes('shelter')),
      ),
  );
  expect(shelters.length).toBeGreaterThan(3);
  expect(
    shelters.filter(({ channels }) => channels.some(({ kind }) => kind === 'visit')).map(({ id }) => id),
  ).toEqual([]);
});
