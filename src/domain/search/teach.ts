/**
 * The network that travels learns from others of its kind: each saw the same lessons in another order, and together they err less
 * than any of them (knowledge distillation, after Hinton 2015). Build time only.
 */
import { learn, usualSettings } from './learn.ts';
import type { Lesson } from './lesson.ts';
import type { Lessons } from './lessons.ts';
import { type Reader, readerOf } from './network.ts';

/** Who learns first, in fewer rounds; the one that travels has the usual settings. */
const teachers = [2, 3, 4].map((seed) => ({ ...usualSettings, rounds: 20, seed }));
/** How much what the teachers think counts beside what is right. */
const trust = 0.75;

/** The weights learned from teachers that learned from lessons, with these settings or the usual. */
export function learnFromTeachers(
  { lessons, ...outcomes }: Lessons,
  settings = usualSettings,
  before = teachers,
): ReturnType<typeof learn> {
  const counts = [outcomes.needs.length, outcomes.sides.length, outcomes.raises.length];
  const readers = before.map((one) => readerOf({ ...outcomes, ...learn(lessons, counts, one) }));
  return learn(
    lessons.map((lesson) => withThoughts(lesson, readers, counts)),
    counts,
    settings,
  );
}

/** A lesson with the mean of what readers make of it, and of what is right. */
function withThoughts(lesson: Lesson, readers: readonly Reader[], counts: readonly number[]): Lesson {
  const replies = readers.map((reader) => reader.reply(lesson.sentence));
  const thoughts = replies.map(({ needs, sides, raises }) => [needs, sides, raises]);
  const shares = counts.map((count, question) =>
    Array.from({ length: count }, (_, place) => {
      const thought = thoughts.reduce((sum, one) => sum + (one[question]?.[place] ?? 0), 0) / readers.length;
      return trust * thought + (1 - trust) * Number(place === lesson.right[question]);
    }),
  );
  return { ...lesson, shares };
}
