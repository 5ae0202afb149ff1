/** Titles and headers come again on every sheet and page of a workbook: as many are kept as some sheets have, twice. */
const MOST_KEPT = 4096
/** A longer text is a paragraph, which does not come again. */
const LONGEST_KEPT = 400

/**
 * A reading of a text that is remembered for the texts of late: many checks and readers ask for that of the same cell. What is asked
 * for again outlives what is not.
 *
 * @param read pure: what it gives depends on the text alone
 * @example keptPer((text) => text.length)('Sở A') // 4
 */
export function keptPer<Value>(read: (text: string) => Value): (text: string) => Value {
  let late = new Map<string, { readonly value: Value }>()
  let earlier = new Map<string, { readonly value: Value }>()
  const keep = (text: string, value: { readonly value: Value }) => {
    if (late.size >= MOST_KEPT) {
      earlier = late
      late = new Map()
    }
    late.set(text, value)
    return value.value
  }
  return (text) => {
    if (text.length > LONGEST_KEPT) return read(text)
    const known = late.get(text)
    if (known) return known.value
    return keep(text, earlier.get(text) ?? { value: read(text) })
  }
}
