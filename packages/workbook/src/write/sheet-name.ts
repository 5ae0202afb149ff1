import { printable } from '@parscore/scoring'

/** UTF-16 units that Excel takes in the name of a sheet. */
const LONGEST_NAME = 31
/** Excel keeps this name for itself, in any case. */
const RESERVED = 'history'
const REFUSED = /[[\]:*?/\\\t\r\n]/g
const NAMELESS = 'Trang'

/**
 * Names of sheets as Excel takes them: at most 31 letters, none of `[ ] : * ? / \`, no apostrophe at either end, not «History», and
 * no two alike in whatever case.
 *
 * @example sheetNames(["'Hà Nam'", 'History', 'hà nam']) // ['Hà Nam', 'History_', 'hà nam (2)']
 */
export function sheetNames(wanted: readonly string[]): string[] {
  const taken = new Set<string>()
  return wanted.map((name) => {
    const plain = plainName(name)
    let own = plain
    for (let number = 2; taken.has(own.toLocaleLowerCase('vi')); number += 1) own = numbered(plain, number)
    taken.add(own.toLocaleLowerCase('vi'))
    return own
  })
}

function plainName(name: string): string {
  const cleaned = cut(
    printable(name)
      .replace(REFUSED, ' ')
      .replace(/^['\s]+/, ''),
    LONGEST_NAME,
  ).replace(/(?<!['\s])['\s]+$/, '')
  if (cleaned === '') return NAMELESS
  return cleaned.toLowerCase() === RESERVED ? `${cleaned}_` : cleaned
}

const numbered = (name: string, number: number): string => {
  const end = ` (${number})`
  return cut(name, LONGEST_NAME - end.length).trimEnd() + end
}

/** As many units as there is room for, never half of a letter that is written as two. */
function cut(text: string, room: number): string {
  const kept = text.slice(0, room)
  return /[\ud800-\udbff]$/.test(kept) ? kept.slice(0, -1) : kept
}
