/** Dutch numbers as seen from the islands and abroad. This file ships to the browser. */

/** Numbers that may not work from there. */
export const onlyDutch = /^(0[89]00|113$)/;

/** The same channel with the country code, where the number is one that can be dialled from there. */
export function fromOverseas<Way extends { number?: string | undefined; dial?: string | undefined }>(
  channel: Way,
): Way {
  const { number, dial = '' } = channel;
  if (!dial.startsWith('0') || onlyDutch.test(dial)) return channel;
  return { ...channel, number: number?.replace(/^0/, '+31 '), dial: dial.replace(/^0/, '+31') };
}
