import { expect, test } from 'vitest';
import { usualSettings } from '../../../src/domain/search/learn.ts';
import type { Lesson } from '../../../src/domain/search/lesson.ts';
import { readerOf } from '../../../src/domain/search/network.ts';
import { learnFromTeachers } from '../../../src/domain/search/teach.ts';

/** Which tower the dragon is at tells what is needed. */
const lessons: Lesson[] = Array.from({ length: 30 }, (_, number) => ({
  sentence: [['draak'], [`toren${number % 3}`]],
  right: [number % 3 === 0 ? 1 : 0, 0, 0],
}));
const given = { lessons, needs: [{}, {}], sides: ['none' as const], raises: ['none'] };
const settings = { ...usualSettings, rounds: 30 };
const teachers = [2, 3].map((seed) => ({ ...settings, seed }));
const learned = learnFromTeachers(given, settings, teachers);

test('the network that travels learned the lessons through its teachers', () => {
  const { needs } = readerOf({ ...given, ...learned }).reply([['draak'], ['toren0']]);
  expect(needs[1]).toBeGreaterThan(0.8);
  const { needs: other } = readerOf({ ...given, ...learned }).reply([['draak'], ['toren1']]);
  expect(other[0]).toBeGreaterThan(0.8);
});

test('the same lessons and teachers give the same weights; other teachers give others', () => {
  expect(learnFromTeachers(given, settings, teachers)).toEqual(learned);
  expect(learnFromTeachers(given, settings, teachers.slice(1))).not.toEqual(learned);
});
