import { describe, expect, test } from 'vitest';
import { directoryGroups } from '../../../src/domain/directory/group.ts';
import { directory } from '../../../src/domain/directory/schema.ts';
import { readContent } from '../../../src/read-content.ts';
import { inventedPoint, inventedRouting } from '../help-point/invented-point.ts';

const content = readContent();
const groupOf = (changes: Record<string, unknown>) =>
  directoryGroups([inventedPoint(changes)], content.directory).map(({ id }) => id);

describe('the directory', () => {
  test('shows every help point under exactly one heading', () => {
    const shown = directoryGroups(content['help-points'], content.directory).flatMap(({ points }) =>
      points.map(({ id }) => id),
    );
    const active = content['help-points'].filter(({ status }) => status !== 'retired').map(({ id }) => id);
    expect(shown.sort()).toEqual(active.sort());
  });

  test('keeps help for the one who did it apart, whatever its kind', () => {
    const routing = inventedRouting({ roles: ['own-behaviour'], helps: ['offender'] });
    expect(groupOf({ routing })).toEqual([content.directory.ownBehaviour.id]);
    expect(groupOf({ routing: inventedRouting({ helps: ['victim', 'offender'] }) })).toEqual(['praten']);
  });

  test('keeps what is only for work apart, and knowledge that work may use', () => {
    const work = content.directory.professionals.id;
    expect(groupOf({ routing: inventedRouting({ roles: ['professional'] }) })).toEqual([work]);
    expect(
      groupOf({ kind: 'knowledge', routing: inventedRouting({ roles: ['professional', 'self'] }) }),
    ).toEqual([work]);
    expect(groupOf({ kind: 'knowledge', routing: inventedRouting({ roles: ['someone-else'] }) })).toEqual([
      'lezen',
    ]);
  });

  test('leaves out what is retired', () => {
    expect(groupOf({ status: 'retired' })).toEqual([]);
  });
});

test('a kind of help without a heading, or under two, is refused', () => {
  const [first, ...rest] = content.directory.groups;
  if (!first) throw new Error('no headings');
  const message = (groups: object[]) => directory.safeParse({ ...content.directory, groups }).error?.message;
  expect(message(rest)).toContain('emergency under one heading, not under 0');
  expect(message([first, first, ...rest])).toContain('emergency under one heading, not under 2');
  expect(message(content.directory.groups)).toBeUndefined();
});
