/** So many rows at least, and such a share of them, prove what a column holds or is computed from. */
const FEWEST = 3
const MOSTLY = 0.6

/**
 * Whether the rows prove what a column holds or is computed from.
 *
 * @param held the rows that agree
 * @param all the rows that could
 * @param telling those of `held` that could not agree by chance; all of them where it is left out
 */
export const isProven = (held: number, all: number, telling: number = held): boolean =>
  telling >= FEWEST && held >= all * MOSTLY

/**
 * What most rows prove a column to be computed from: of those that are proven the one with the most rows, of equals the first.
 *
 * @param candidates the columns, or pairs of columns, that it may be
 * @param judge how many rows could agree with one, and how many do
 * @returns `null` where none is proven
 */
export function bestProven<Candidate>(
  candidates: readonly Candidate[],
  judge: (candidate: Candidate) => { readonly held: number; readonly all: number },
): Candidate | null {
  const proven = candidates.flatMap((candidate) => {
    const { held, all } = judge(candidate)
    return isProven(held, all) ? [{ candidate, held }] : []
  })
  return proven.sort((a, b) => b.held - a.held)[0]?.candidate ?? null
}
