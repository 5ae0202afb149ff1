import { arePartition } from '../partitions.js'
import type { Annex, AnnexRow } from './annex.js'

/** A row with the rows below it whose titles name all kinds of it. */
export interface PartsInWords {
  readonly whole: AnnexRow
  readonly parts: readonly AnnexRow[]
}

/** What is done and what is not, of tasks: in a list of indicators, where each has a row of its own. */
const DONE = /(?<!chưa |không |chậm )hoàn thành/iu
const OPEN = [
  /(?:chưa|không|chậm) (?:hoàn thành|thực hiện|triển khai)/iu,
  /đang (?:thực hiện|triển khai|xử lý)/iu,
] as const

/**
 * The sums that the titles of an annex say where no list of indicators is known: rows below another by their numbers, of its unit, that
 * are different kinds of one thing («đã hoàn thành», «chưa hoàn thành»; cấp tỉnh, cấp huyện, cấp xã).
 */
export function partsInWords({ list, rows }: Annex): readonly PartsInWords[] {
  if (list !== null) return []
  return rows.flatMap((whole) => {
    const parts = rows.filter(({ code, unit }) => isBelow(code, whole.code) && unit === whole.unit)
    const below = rows.filter(({ code }) => isBelow(code, whole.code))
    const isAll = parts.length === below.length && parts.length > 1
    return isAll && (areDoneAndOpen(parts) || arePartition(whole.title, parts, kindOf)) ? [{ whole, parts }] : []
  })
}

const isBelow = (code: string, above: string): boolean =>
  above !== '' && code.startsWith(`${above}.`) && !code.slice(above.length + 1).includes('.')

const kindOf = ({ title }: AnnexRow, kinds: readonly RegExp[]): number => kinds.findIndex((kind) => kind.test(title))

const areDoneAndOpen = (parts: readonly AnnexRow[]): boolean =>
  parts.filter(({ title }) => DONE.test(title)).length === 1 &&
  parts.every(({ title }) => DONE.test(title) !== OPEN.some((open) => open.test(title)))
