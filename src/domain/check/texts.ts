/** Every string of the content with the place where it stands. */
import { type CheckedContent, fileOf, type Surroundings } from './content.ts';

export interface Text {
  file: string;
  /** "words.summary" or "steps.0". */
  field: string;
  text: string;
}

/** All strings of all content, keys left out. */
export function everyText(content: CheckedContent, { folders }: Pick<Surroundings, 'folders'>): Text[] {
  return everyEntry(content, folders).flatMap(({ file, value }) =>
    textsIn(value).map((text) => ({ file, ...text })),
  );
}

/** Every thing of the content with the file it stands in. */
export function everyEntry(
  content: CheckedContent,
  folders: ReadonlySet<string>,
): { kind: string; file: string; value: unknown }[] {
  return Object.entries(content as unknown as Record<string, unknown>).flatMap(([kind, value]) =>
    folders.has(kind)
      ? (value as { id: string }[]).map((entry) => ({ kind, file: fileOf(kind, entry), value: entry }))
      : [{ kind, file: `${kind}.yaml`, value }],
  );
}

/** All strings within a value, with the path to each. */
export function textsIn(value: unknown, path: readonly string[] = []): { field: string; text: string }[] {
  if (typeof value === 'string') return [{ field: path.join('.'), text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, [...path, key]));
}
