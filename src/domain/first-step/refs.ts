/** Which channels a first step offers. Pure; ships to the browser. */
import type { ChannelRef, FirstStep } from './schema.ts';

export interface StepRef extends ChannelRef {
  /** It is of another help point than the one before: say whose it is. */
  isOther: boolean;
}

/**
 * The channels of a first step, each once: the phone, the way without speaking, and what stands in while the phone is
 * closed. Without a clock nothing is surely open, unless it never closes.
 */
export function refsOf(
  { phone, withoutSpeaking, whileClosed }: Pick<FirstStep, 'phone' | 'withoutSpeaking' | 'whileClosed'>,
  isSurelyOpen: (ref: ChannelRef) => boolean,
): StepRef[] {
  const instead = phone && isSurelyOpen(phone) ? undefined : whileClosed;
  const refs = [phone, withoutSpeaking, instead?.phone, instead?.withoutSpeaking].filter((ref) => !!ref);
  const once = refs.filter(
    ({ helpPoint, channel }, index) =>
      refs.findIndex((one) => one.helpPoint === helpPoint && one.channel === channel) === index,
  );
  return once.map((ref, index) => ({
    ...ref,
    isOther: ref.helpPoint !== (once[index - 1] ?? phone)?.helpPoint,
  }));
}
