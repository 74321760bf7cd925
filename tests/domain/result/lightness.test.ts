import { expect, test } from 'vitest';
import { fromLightToMore } from '../../../src/domain/result/lightness.ts';

const result = (id: string, axis: 'care' | 'justice' | 'support' = 'care') => ({ id, axis });
const meets = (known: Record<string, boolean | undefined>) =>
  new Map(
    Object.entries(known).map(([id, anonymous]) => [
      id,
      { meets: anonymous === undefined ? {} : { 'limits:anonymous': anonymous } },
    ]),
  );

test('what works without a name comes first, the law last, each in the order of the results', () => {
  const results = [result('police', 'justice'), result('doctor'), result('chat'), result('line', 'support')];
  expect(fromLightToMore(results, meets({ police: true, doctor: false, chat: true, line: true }))).toEqual([
    { step: 'without-name', ids: ['chat', 'line'] },
    { step: 'with-name', ids: ['doctor'] },
    { step: 'rights', ids: ['police'] },
  ]);
});

test('not knowing is not a yes', () => {
  expect(fromLightToMore([result('somewhere')], meets({ somewhere: undefined }))).toEqual([
    { step: 'with-name', ids: ['somewhere'] },
  ]);
});

test('a step names at most three, and an empty step is left out', () => {
  const ids = ['a', 'b', 'c', 'd'];
  const known = meets(Object.fromEntries(ids.map((id) => [id, true])));
  expect(
    fromLightToMore(
      ids.map((id) => result(id)),
      known,
    ),
  ).toEqual([{ step: 'without-name', ids: ['a', 'b', 'c'] }]);
});

test('112 is not a step', () => {
  expect(fromLightToMore([result('noodnummer-112')], meets({}))).toEqual([]);
});
