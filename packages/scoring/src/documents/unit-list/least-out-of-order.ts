/**
 * The fewest entries that must be at fault for the others to agree, as far as one finds them by taking out again and again the entry
 * that contradicts the most others. Two that contradict only each other are both told: nothing says which of them is wrong.
 *
 * @param contradicts whether two entries cannot both be right; symmetric
 * @returns each entry at fault with one that it contradicts
 */
export function leastOutOfOrder<T>(
  entries: readonly T[],
  contradicts: (a: T, b: T) => boolean,
): readonly (readonly [entry: T, against: T])[] {
  const rivals = rivalCounts(entries, contradicts)
  const found: (readonly [T, T])[] = []
  const left = new Set(entries.keys())
  for (;;) {
    const worst = mostOf(rivals)
    const entry = entries[worst]
    if (entry === undefined || rivals[worst] === 0 || found.length === MOST_FOUND) return found
    left.delete(worst)
    const against = [...left].filter((other) => contradicts(entry, entries[other] ?? entry))
    for (const other of against) rivals[other] = (rivals[other] ?? 0) - 1
    rivals[worst] = 0
    const first = entries[against[0] ?? worst]
    if (first !== undefined) found.push([entry, first])
  }
}

/** How many each entry contradicts: counted and not listed, for of twenty thousand units in no order there are two hundred million pairs. */
function rivalCounts<T>(entries: readonly T[], contradicts: (a: T, b: T) => boolean): Int32Array {
  const rivals = new Int32Array(entries.length)
  for (const [at, entry] of entries.entries())
    for (let before = 0; before < at; before += 1) {
      if (!contradicts(entry, entries[before] ?? entry)) continue
      rivals[at] = (rivals[at] ?? 0) + 1
      rivals[before] = (rivals[before] ?? 0) + 1
    }
  return rivals
}

/** More than all communes of the country are at fault: then nothing of it is an order, and each further one is found among all. */
const MOST_FOUND = 4_000

/** The first place of the largest count. */
const mostOf = (counts: Int32Array): number =>
  counts.reduce((most, count, at) => (count > (counts[most] ?? 0) ? at : most), 0)
