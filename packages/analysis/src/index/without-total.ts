import { ok, type Result, sentence, type Text } from '@parscore/scoring'
import type { Table } from '../table/table.js'
import { scoreIndex } from './index.js'
import { type Index, type IndexNode, indexLeaves } from './index-design.js'

/** A unit that an index gives no total, and why. */
export interface WithoutTotal {
  readonly unit: string
  /** The leaves that it misses, in the order of the index; all of them where nothing of the unit was measured. */
  readonly missing: readonly IndexNode[]
  readonly because: Text
}

const NOTHING: Text = {
  vi: 'không có số liệu nào của năm này; {why}',
  en: 'has no figure of this year; {why}',
}
const SOME: Text = {
  vi: 'thiếu {count} trên {all} nội dung: {leaves}; {why}',
  en: 'misses {count} of {all} parts: {leaves}; {why}',
}
const UNSAID: Text = { vi: 'nguồn không nêu vì sao', en: 'the source does not say why' }

/**
 * The units that have no total, each with the reason: parts that were not measured, or nothing of it at all. Units that a table
 * of the year does not have are among them, so that none is lost in silence.
 *
 * @param units all that the index is of, such as the 63 provinces
 * @param stated why a unit was left out, by unit, where who publishes the index says so
 * @returns an error where the table lacks a column of the index
 * @example withoutTotal(parIndexParts2020, partsTable2020(), ['Quảng Ninh', 'Hà Nam']).value.map(({ unit }) => unit) // ['Hà Nam']
 */
export function withoutTotal(
  index: Index,
  table: Table,
  units: readonly string[],
  stated: ReadonlyMap<string, Text> = new Map(),
): Result<readonly WithoutTotal[], Text> {
  const scores = scoreIndex(index, table)
  if (!scores.ok) return scores
  const ranked = new Set(scores.value.ranks.map(({ unit }) => unit))
  const leaves = indexLeaves(index.nodes)
  return ok(
    units
      .filter((unit) => !ranked.has(unit))
      .map((unit) => {
        const missing = leaves.filter(({ code }) => table.value(unit, code) === null)
        return { unit, missing, because: reasonOf(missing, leaves.length, stated.get(unit) ?? UNSAID) }
      }),
  )
}

function reasonOf(missing: readonly IndexNode[], all: number, why: Text): Text {
  if (missing.length === all) return sentence(NOTHING, { why })
  const named = (lang: keyof Text) => missing.map(({ code, title }) => `${code} ${title[lang]}`).join(', ')
  return sentence(SOME, { count: missing.length, all, leaves: { vi: named('vi'), en: named('en') }, why })
}
