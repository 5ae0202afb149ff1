import type { CellValue } from '@parscore/scoring'
import type { OtherValue } from './second-reader.js'

/** Days differ by the rounding of their seconds. */
const SECOND = 1500
const SHARE = 1e-9

/** Whether two readers say the same of a cell: control characters, composed letters and the kinds of blank aside. */
export function isSameValue(own: CellValue, other: OtherValue): boolean {
  switch (typeof other) {
    case 'object':
      return isSameDay(own, other)
    case 'number':
      return typeof own === 'boolean' ? Number(own) === other : isNear(own, other)
    case 'boolean':
      return own === other
    default:
      return visible(String(own)) === visible(unescaped(other))
  }
}

function isSameDay(own: CellValue, other: Exclude<OtherValue, string | number | boolean>): boolean {
  if ('serial' in other) return own instanceof Date || own === other.serial
  if ('time' in other) return own !== null
  return own instanceof Date && Math.abs(own.getTime() - Date.parse(`${other.day}Z`)) < SECOND
}

const isNear = (own: CellValue, other: number) =>
  typeof own === 'number' && Math.abs(own - other) <= SHARE * Math.max(1, Math.abs(other))

/** Excel writes some characters as `_x000D_`, which openpyxl leaves as they are written. */
export const unescaped = (text: string): string =>
  text.replace(/_x([\dA-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))

/** What shows nothing; a line break or a tab is a blank. */
const CONTROLS = /[^\P{Cc}\t\n\r]/gu

/** What of a text is seen: letters composed, kinds of blank as one, no control characters. */
export const visible = (text: string): string =>
  text
    .normalize('NFC')
    .replace(CONTROLS, '')
    .replace(/[^\p{L}\p{N}\p{P}\p{S}\p{M}]+/gu, ' ')
    .trim()
