/** Up to so many ranks are all marked. */
const FEW = 8

/**
 * The marks of an axis of ranks: each rank where there are few, for there are no halves of one.
 *
 * @param worst the last rank that is drawn
 * @returns nothing where there are so many that an axis marks whole ones by itself
 * @example rankTicks(3) // [1, 2, 3]
 */
export const rankTicks = (worst: number): number[] | undefined =>
  worst <= FEW ? Array.from({ length: worst }, (_, place) => place + 1) : undefined
