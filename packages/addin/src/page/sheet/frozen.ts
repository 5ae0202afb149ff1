import { SIDE } from './layout.js'

/** The first columns of a sheet, which stay in sight when it is scrolled to the right. */
export interface FrozenColumns {
  /** Widths of all columns; the widest of those that stay is narrower where there is little room. */
  readonly widths: readonly number[]
  /** How many stay. */
  readonly count: number
}

/** So much of the window they may take. */
const SHARE = 0.45
/** A narrower column of titles is of no use. */
const NARROWEST_TITLE = 130

const NARROWEST_CELL = 76

/**
 * How many of the columns that should stay in sight there is room for.
 *
 * @param wanted how many should stay: up to the titles of the criteria
 * @param room pixels of the window of the sheet
 */
export function frozenColumns(widths: readonly number[], wanted: number, room: number): FrozenColumns {
  const frozen = withRoom(widths, wanted, room)
  const taken = frozen.widths.slice(0, frozen.count).reduce((sum, width) => sum + width, SIDE)
  // Any cell can be seen whole beside them.
  const most = Math.max(NARROWEST_CELL, room - taken)
  return { ...frozen, widths: frozen.widths.map((width, col) => (col < frozen.count ? width : Math.min(width, most))) }
}

function withRoom(widths: readonly number[], wanted: number, room: number): FrozenColumns {
  const most = room * SHARE - SIDE
  for (let count = Math.min(wanted, widths.length); count > 0; count -= 1) {
    const own = widths.slice(0, count)
    const over = own.reduce((sum, width) => sum + width, 0) - most
    if (over <= 0) return { widths, count }
    const widest = own.indexOf(Math.max(...own))
    const left = (own[widest] ?? 0) - over
    if (left >= NARROWEST_TITLE) return { widths: widths.with(widest, Math.floor(left)), count }
  }
  return { widths, count: 0 }
}

/** Where each frozen column stands, in pixels from the left. */
export const frozenPlaces = ({ widths, count }: FrozenColumns): readonly number[] =>
  Array.from({ length: count }, (_, col) => widths.slice(0, col).reduce((sum, width) => sum + width, SIDE))
