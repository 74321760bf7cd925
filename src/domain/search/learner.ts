/** Numbers that learn: each moves against its slope, and the mean over the last rounds is kept. Build time only. */
export interface Learner {
  values: Float64Array;
  at: (place: number) => number;
  /** Moves a weight against its slope; the more it has moved, the less it moves (Adagrad). */
  move: (place: number, slope: number, pace: number) => void;
  /** Lets the weights of now count for the mean. */
  count: () => void;
  /** Makes the mean the weights. */
  settle: () => void;
}

/** So many numbers, beginning as told. */
export function learner(length: number, start: () => number = () => 0): Learner {
  const values = Float64Array.from({ length }, start);
  const moved = new Float64Array(length).fill(0.01);
  const sums = new Float64Array(length);
  let counted = 0;
  return {
    values,
    at: (place) => values[place] ?? 0,
    move: (place, slope, pace) => {
      if (slope === 0) return;
      const sum = (moved[place] ?? 0) + slope * slope;
      moved[place] = sum;
      values[place] = (values[place] ?? 0) - (pace * slope) / Math.sqrt(sum);
    },
    count: () => {
      counted++;
      values.forEach((value, place) => {
        sums[place] = (sums[place] ?? 0) + value;
      });
    },
    settle: () => {
      sums.forEach((sum, place) => {
        values[place] = sum / counted;
      });
    },
  };
}
