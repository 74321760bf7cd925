import { expect, test } from 'vitest';
import { isDutchHoliday } from '../../../src/domain/opening-hours/holidays.ts';
import { parseOpeningHours } from '../../../src/domain/opening-hours/parse.ts';
import { status } from '../../../src/domain/opening-hours/status.ts';
import { statusSentence } from '../../../src/domain/opening-hours/words.ts';
import { readContent } from '../../../src/read-content.ts';

const words = readContent().ui.openingHours;
const office = 'Mo-Fr 09:00-17:00; PH off';

test.each([
  ['24/7', '2026-11-24T10:00:00Z', 'Dag en nacht open'],
  [office, '2026-11-24T10:00:00Z', 'Nu open, tot 17:00 uur'],
  [office, '2026-11-24T05:00:00Z', 'Nu dicht. Weer open: 09:00 uur'],
  [office, '2026-11-24T20:00:00Z', 'Nu dicht. Weer open: morgen 09:00 uur'],
  [office, '2026-11-27T20:00:00Z', 'Nu dicht. Weer open: maandag 09:00 uur'],
  ['Mo 09:00-17:00; PH off', '2026-12-21T17:00:00Z', 'Nu dicht. Weer open: maandag 28 december 09:00 uur'],
  ['Mo-Su off', '2026-11-24T10:00:00Z', 'Nu dicht'],
  ['Mo-Su 19:00-06:00', '2026-11-24T22:00:00Z', 'Nu open, tot morgen 06:00 uur'],
  ['Mo-Su 19:00-06:00', '2026-11-24T23:30:00Z', 'Nu open, tot 06:00 uur'],
  [
    'Mo-Su 11:00-21:00; PH unknown',
    '2026-12-25T12:00:00Z',
    'Feestdag. Of het nu open is, weten we niet. Zeker weer open: zondag 11:00 uur',
  ],
])('%s at %s: %s', (hours, at, expected) => {
  const now = Date.parse(at);
  expect(statusSentence(status(parseOpeningHours(hours), now, isDutchHoliday), now, words, 'nl')).toBe(
    expected,
  );
});
