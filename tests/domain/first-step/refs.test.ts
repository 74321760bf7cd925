import { expect, it } from 'vitest';
import { refsOf } from '../../../src/domain/first-step/refs.ts';

const ref = (helpPoint: string, channel: string) => ({ helpPoint, channel });
const step = {
  phone: ref('line', 'phone'),
  withoutSpeaking: ref('night', 'chat'),
  whileClosed: { phone: ref('night', 'phone'), withoutSpeaking: ref('night', 'chat') },
};
const said = (isOpen: boolean) =>
  refsOf(step, () => isOpen).map(({ helpPoint, channel, isOther }) => [helpPoint, channel, isOther]);

it('says whose a channel is where it is not of the help point before it', () => {
  expect(said(true)).toEqual([
    ['line', 'phone', false],
    ['night', 'chat', true],
  ]);
});

it('adds what stands in while the phone may be closed, nothing twice', () => {
  expect(said(false)).toEqual([
    ['line', 'phone', false],
    ['night', 'chat', true],
    ['night', 'phone', false],
  ]);
});

it('names a help point that is reached without a phone', () => {
  expect(refsOf({ withoutSpeaking: ref('night', 'chat') }, () => false)).toEqual([
    { ...ref('night', 'chat'), isOther: true },
  ]);
});
