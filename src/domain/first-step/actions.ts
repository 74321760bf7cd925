/** The buttons of a first step where no clock runs: on pages, and above what is found. Pure. */
import { hrefOf } from '../help-point/href.ts';
import type { Channel, HelpPoint } from '../help-point/schema.ts';
import { refsOf } from './refs.ts';
import type { ChannelRef, FirstStep } from './schema.ts';

export interface StepAction {
  label: string;
  href: string;
  /** The number is in the label, and stands large. */
  isNumber: boolean;
}

/** What each way to reach is called; `call` holds "{number}". */
export type ChannelWords = Readonly<Record<Exclude<Channel['kind'], 'phone'> | 'call' | 'site', string>>;

/** A channel of a step that does not exist is left out here; the content check names it. */
export function actionsOf(
  step: Pick<FirstStep, 'phone' | 'withoutSpeaking' | 'whileClosed'>,
  points: readonly (Pick<HelpPoint, 'channels' | 'name'> & { id: string })[],
  words: ChannelWords,
): StepAction[] {
  const found = (ref: ChannelRef) => {
    const point = points.find(({ id }) => id === ref.helpPoint);
    return { point, channel: point?.channels.find(({ id }) => id === ref.channel) };
  };
  return refsOf(step, (ref) => found(ref).channel?.hours === '24/7').flatMap((ref) => {
    const { point, channel } = found(ref);
    const href = channel && hrefOf(channel);
    if (!point || !channel || !href) return [];
    const whose = ref.isOther ? `${point.name}: ` : '';
    return [{ label: ref.label ?? whose + labelOf(channel, words), href, isNumber: Boolean(channel.dial) }];
  });
}

function labelOf({ kind, dial, number = '' }: Channel, words: ChannelWords): string {
  if (dial)
    return kind === 'whatsapp' ? `${words.whatsapp} ${number}` : words.call.replace('{number}', number);
  return words[kind === 'phone' ? 'site' : kind];
}
