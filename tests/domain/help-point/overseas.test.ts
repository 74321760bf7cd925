import { expect, test } from 'vitest';
import { fromOverseas, onlyDutch } from '../../../src/domain/help-point/overseas.ts';

test.each(['08000188', '09008844', '113'])('%s may not work from elsewhere, and stays as it is', (dial) => {
  expect(onlyDutch.test(dial)).toBe(true);
  expect(fromOverseas({ number: dial, dial })).toEqual({ number: dial, dial });
});

test('another Dutch number gets the country code, in what is read and in what is dialled', () => {
  expect(fromOverseas({ number: '088 0767 000', dial: '0880767000' })).toEqual({
    number: '+31 88 0767 000',
    dial: '+31880767000',
  });
});

test.each(['+5997178000', '911', '+31247247247'])('%s is a number of elsewhere and stays', (dial) => {
  expect(onlyDutch.test(dial)).toBe(false);
  expect(fromOverseas({ number: dial, dial })).toEqual({ number: dial, dial });
});

test.each(['08020802', '9310'])('%s works on the islands', (dial) => {
  expect(onlyDutch.test(dial)).toBe(false);
});
