/** Formats that every Excel knows by number and that show a day or a time (ECMA-376, 18.8.30, with those of East Asia). */
const BUILT_IN: ReadonlySet<number> = new Set([
  14,
  15,
  16,
  17,
  18,
  19,
  20,
  21,
  22,
  45,
  46,
  47,
  ...between(27, 36),
  ...between(50, 58),
])

/**
 * Whether numbers in a format are shown as a day or a time.
 *
 * @param id number of the format
 * @param code what the file says of it; the built-in ones have none
 * @example showsDate(164, 'dd/mm/yyyy') // true
 */
export function showsDate(id: number, code: string | undefined): boolean {
  if (code === undefined) return BUILT_IN.has(id)
  if (/\[[hms]{1,3}\]/i.test(code)) return true
  const letters = code.replace(/"[^"]*"|\\.|[*_].|\[[^[\]]*\]/g, '').replace(/general/gi, '')
  return /[dyhs]|mmm|am\/pm/i.test(letters)
}

/** Percentages among the formats that every Excel knows by number. */
const PERCENT: ReadonlySet<number> = new Set([9, 10])

/**
 * Whether numbers in a format are shown as percentages.
 *
 * @param id number of the format
 * @param code what the file says of it; the built-in ones have none
 * @example showsPercent(164, '0.0%') // true
 */
export function showsPercent(id: number, code: string | undefined): boolean {
  if (code === undefined) return PERCENT.has(id)
  return code.replace(/"[^"]*"|\\.|[*_]./g, '').includes('%')
}

function between(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at)
}
