/** Up to so many ranks are all marked. */
const FEW = 12
/** Up to so many every fifth is, beyond every tenth. */
const SOME = 30

/**
 * The marks of an axis of ranks: each where there are few, else the first, which is the best, and every fifth or tenth.
 *
 * @param worst the last rank that is drawn
 * @example rankTicks(3) // [1, 2, 3]
 * @example rankTicks(21) // [1, 5, 10, 15, 20]
 */
export function rankTicks(worst: number): number[] {
  if (worst <= FEW) return Array.from({ length: worst }, (_, place) => place + 1)
  const step = worst <= SOME ? 5 : 10
  return [1, ...Array.from({ length: Math.floor(worst / step) }, (_, place) => (place + 1) * step)]
}
