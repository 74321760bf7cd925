/** How values go into HSDS attributes, which hold one text each. */
import type { Row } from '../domain/hsds/schema.ts';

/** Adds the attributes of one value to an entity. */
export type Attach = (
  entity: Row<'attribute'>['link_entity'],
  linkId: string,
  code: string,
  value: unknown,
) => void;

/** The leaves of nested objects with their path: `{ anonymous: { value: 'yes' } }` -> ["anonymous.value", "yes"]. */
export function flat(value: object, prefix = ''): [path: string, leaf: unknown][] {
  return Object.entries(value).flatMap(([key, inner]): [string, unknown][] => {
    const path = prefix + key;
    return typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? flat(inner, `${path}.`)
      : [[path, inner]];
  });
}

/** A value as the text of an attribute: texts as they are, the rest as JSON. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
