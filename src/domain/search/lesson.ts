import type { Sentence } from './network.ts';

/** A sentence with the place of the right outcome per question. */
export interface Lesson {
  sentence: Sentence;
  right: readonly number[];
  /** How much it counts: 1 as others, 0.5 half. */
  weight?: number;
  /** What others think of it, per question: learned instead of only what is right. */
  shares?: readonly (readonly number[])[];
}
