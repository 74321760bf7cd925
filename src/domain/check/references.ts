/** References from one piece of content to another must lead somewhere, and to the right kind of thing. */
import type { Channel } from '../help-point/schema.ts';
import { type CheckedContent, fileOf, type Surroundings } from './content.ts';
import type { Problem } from './problem.ts';
import { everyEntry } from './texts.ts';

interface Reference {
  file: string;
  field: string;
  helpPoint: string;
  channel: string | undefined;
}

/** References to help points or channels that do not exist, or that cannot do what they are used for. */
export function brokenReferences(content: CheckedContent, { ids, folders }: Surroundings): Problem[] {
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
  const named = references(content, folders).flatMap(({ file, field, helpPoint, channel: name }) => {
    const point = points.get(helpPoint);
    if (!point) return missing(file, `${field}.helpPoint`, helpPoint);
    if (name === undefined) return [];
    const channel = point.channels.find(({ id }) => id === name);
    const has = point.channels.map(({ id }) => id).join(', ') || 'no channel at all';
    if (!channel)
      return [
        {
          file,
          field: `${field}.channel`,
          rule: 'a named channel exists',
          found: name,
          expected: `a channel of ${point.id}: ${has}`,
          todo: 'correct the name or add the channel',
        },
      ];
    return channelMistake(file, field, channel);
  });
  return [...related, ...alwaysThere, ...named];
}

/** A phone button needs a phone channel; a way without speaking must not be one. */
function channelMistake(file: string, field: string, channel: Channel): Problem[] {
  const use = field.split('.').at(-1);
  const isPhone = channel.kind === 'phone' && channel.dial !== undefined;
  const isSilent = channel.kind !== 'phone' && channel.kind !== 'visit';
  if ((use === 'phone' && !isPhone) || (use === 'withoutSpeaking' && !isSilent))
    return [
      {
        file,
        field: `${field}.channel`,
        rule: use === 'phone' ? 'a phone button dials' : 'a way without speaking is not a phone',
        found: `${channel.id} (${channel.kind})`,
        expected: use === 'phone' ? 'a phone channel with a number' : 'a chat, app, form or other link',
        todo: 'choose another channel',
      },
    ];
  return [];
}

/** Every place in the content that names a help point, with or without a channel of it. */
function references(content: CheckedContent, folders: ReadonlySet<string>): Reference[] {
  return everyEntry(content, folders).flatMap(({ file, value }) =>
    referencesIn(value, []).map((reference) => ({ file, ...reference })),
  );
}

function referencesIn(value: unknown, path: readonly string[]): Omit<Reference, 'file'>[] {
  if (typeof value !== 'object' || value === null) return [];
  const { helpPoint, channel } = value as { helpPoint?: unknown; channel?: unknown };
  const here =
    typeof helpPoint === 'string'
      ? [{ field: path.join('.'), helpPoint, channel: typeof channel === 'string' ? channel : undefined }]
      : [];
  return [...here, ...Object.entries(value).flatMap(([key, inner]) => referencesIn(inner, [...path, key]))];
}
