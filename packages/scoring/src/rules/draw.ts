/**
 * Where a rule takes the choices from when it makes up parameters and figures for the tests: fast-check there, so that a
 * failure shrinks. Nothing of a test library enters the package.
 */
export interface Draw {
  oneOf<T>(values: readonly T[]): T
  /** A whole number between two bounds, both included. */
  whole(from: number, to: number): number
}

/** A share in whole percents. */
export const drawShare = (draw: Draw, from = 0, to = 100): number => draw.whole(from, to) / 100

/** Points in quarters, up to the maximum. */
export const drawPoints = (draw: Draw, maximum: number): number => draw.whole(0, Math.floor(maximum * 4)) / 4
