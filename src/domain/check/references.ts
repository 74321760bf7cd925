/** References from one piece of content to another must lead somewhere, and to the right kind of thing. */
import type { ChannelRef } from '../first-step/schema.ts';
import type { Channel } from '../help-point/schema.ts';
import { type CheckedContent, fileOf, type Surroundings } from './content.ts';
import type { Problem } from './problem.ts';

type Use = 'phone' | 'withoutSpeaking';

interface Reference {
  file: string;
  field: string;
  use: Use;
  ref: ChannelRef;
}

/** References to help points or channels that do not exist, or that cannot do what they are used for. */
export function brokenReferences(content: CheckedContent, { ids }: Surroundings): Problem[] {
  const points = new Map(content['help-points'].map((point) => [point.id, point]));
  const known = ids['help-points'] ?? new Set();
  const missing = (file: string, field: string, id: string): Problem[] =>
    known.has(id)
      ? []
      : [
          {
            file,
            field,
            rule: 'a named help point exists',
            found: id,
            expected: 'the name of a file in help-points/',
            todo: 'correct the name or add the help point',
          },
        ];
  const related = content['help-points'].flatMap((point) =>
    point.related.flatMap((id, index) => missing(fileOf('help-points', point), `related.${index}`, id)),
  );
  const alwaysThere = Object.entries(content.strip.alwaysThere).flatMap(([place, list]) =>
    list.flatMap((id, index) => missing('strip.yaml', `alwaysThere.${place}.${index}`, id)),
  );
  const channels = channelReferences(content).flatMap(({ file, field, use, ref }) => {
    const point = points.get(ref.helpPoint);
    if (!point) return missing(file, `${field}.helpPoint`, ref.helpPoint);
    const channel = point.channels.find(({ id }) => id === ref.channel);
    const has = point.channels.map(({ id }) => id).join(', ') || 'no channel at all';
    if (!channel)
      return [
        {
          file,
          field: `${field}.channel`,
          rule: 'a named channel exists',
          found: ref.channel,
          expected: `a channel of ${point.id}: ${has}`,
          todo: 'correct the name or add the channel',
        },
      ];
    return serves(channel, use)
      ? []
      : [
          {
            file,
            field: `${field}.channel`,
            rule: use === 'phone' ? 'a phone button dials' : 'a way without speaking is not a phone',
            found: `${ref.channel} (${channel.kind})`,
            expected: use === 'phone' ? 'a phone channel with a number' : 'a chat, app, form or other link',
            todo: 'choose another channel',
          },
        ];
  });
  return [...related, ...alwaysThere, ...channels];
}

function serves(channel: Channel, use: Use): boolean {
  if (use === 'phone') return channel.kind === 'phone' && channel.dial !== undefined;
  return channel.kind !== 'phone' && channel.kind !== 'visit';
}

function channelReferences({ strip, 'first-steps': firstSteps }: CheckedContent): Reference[] {
  const of = (
    file: string,
    field: string,
    holder: { phone?: ChannelRef | undefined; withoutSpeaking?: ChannelRef | undefined } | undefined,
  ): Reference[] =>
    (['phone', 'withoutSpeaking'] as const).flatMap((use) => {
      const ref = holder?.[use];
      return ref ? [{ file, field: `${field}${use}`, use, ref }] : [];
    });
  return [
    ...strip.lines.flatMap((line, index) => of('strip.yaml', `lines.${index}.`, line)),
    ...firstSteps.flatMap((step) => [
      ...of(fileOf('first-steps', step), '', step),
      ...of(fileOf('first-steps', step), 'whileClosed.', step.whileClosed),
    ]),
  ];
}
