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
  const rivals = new Map(
    entries.map((entry) => [entry, new Set(entries.filter((each) => each !== entry && contradicts(entry, each)))]),
  )
  const found: (readonly [T, T])[] = []
  for (;;) {
    const [worst, against] = [...rivals].reduce<readonly [T | null, ReadonlySet<T>]>(
      (most, each) => (each[1].size > most[1].size ? each : most),
      [null, new Set()],
    )
    const [first] = against
    if (worst === null || first === undefined) return found
    found.push([worst, first])
    for (const other of against) rivals.get(other)?.delete(worst)
    rivals.delete(worst)
  }
}
