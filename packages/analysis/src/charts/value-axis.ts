import type { Lang } from '@parscore/scoring'
import { numberFormat, widthOf } from './chart.js'

/** Marks that an axis has, about. */
const MARKS = 10
/** What Plot leaves between two marks, and what a label wants beside it. */
const SPACING = 80
const GAP = 20

/** What an axis of values spans where all are the same: they are no whole and no nothing of it. */
export function spanOf(values: readonly number[], least?: number): [from: number, to: number] {
  const [from, to] = extentOf(least === undefined ? values : [...values, least])
  if (from !== to) return [from, to]
  const room = Math.abs(from) / 10 || 1
  return least === undefined ? [from - room, to + room] : [from, to + room]
}

/**
 * The options of an axis of values: with an extent also where all figures are the same, marks of which no two read alike, and room
 * between long ones.
 *
 * @param values what is drawn
 * @param least where bars stand; none for dots and lines
 */
export function valueAxis(values: readonly number[], lang: Lang, least?: number) {
  const [from, to] = extentOf(least === undefined ? values : [...values, least])
  const tickFormat = numberFormat(lang, decimalsOf(to - from))
  const widest = Math.max(widthOf(tickFormat(from)), widthOf(tickFormat(to)))
  return {
    tickFormat,
    ...(from === to ? { domain: spanOf(values, least) } : {}),
    ...(widest + GAP > SPACING ? { tickSpacing: widest + GAP } : {}),
  }
}

/** The least and the most of some values; 0 where there is none. */
function extentOf(values: readonly number[]): [least: number, most: number] {
  return values.length === 0 ? [0, 0] : [Math.min(...values), Math.max(...values)]
}

/** Decimals by which the marks of an axis differ, two at least. */
const decimalsOf = (extent: number): number =>
  extent > 0 ? Math.min(12, Math.max(2, Math.ceil(-Math.log10(extent / MARKS)))) : 2
