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
 * The column that most rows prove another to be computed from.
 *
 * @param places the columns that it may be
 * @param judge how many rows could agree with a column, and how many do
 * @returns `null` where no column is proven
 */
export function provenColumn(
  places: readonly number[],
  judge: (place: number) => { readonly held: number; readonly all: number },
): number | null {
  const proven = places.flatMap((place) => {
    const { held, all } = judge(place)
    return isProven(held, all) ? [{ place, held }] : []
  })
  return proven.sort((a, b) => b.held - a.held)[0]?.place ?? null
}
