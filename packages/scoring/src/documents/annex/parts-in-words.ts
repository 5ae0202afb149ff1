import { sum } from '../../values/decimal.js'
import { fold } from '../../values/fold.js'
import { arePartition } from '../partitions.js'
import { digitsOf, isOneDigitOff, isSwapped } from '../report/digit-slip.js'
import type { Annex, AnnexRow } from './annex.js'
import { bareTitle, countIn, isShareRow, rowsBelow } from './rows-below.js'

/** A row with the rows below it that together are all of it. */
export interface PartsInWords {
  readonly whole: AnnexRow
  readonly parts: readonly AnnexRow[]
  /** What says so: the titles name all kinds, or the sum misses the whole by so little that it was meant. */
  readonly because: 'titles' | 'near'
}

/** What is done and what is not, of tasks: in a list of indicators, where each has a row of its own. */
const DONE = /(?<!chưa |không |chậm )hoàn thành/iu
const OPEN = [
  /(?:chưa|không|chậm) (?:hoàn thành|thực hiện|triển khai)/iu,
  /đang (?:thực hiện|triển khai|xử lý)/iu,
] as const

/**
 * The sums that an annex says where no list of indicators is known: rows below another, of its unit, whose titles are different kinds of
 * one thing («đã hoàn thành», «chưa hoàn thành»; cấp tỉnh, cấp huyện, cấp xã), or which miss it by a slip of typing.
 */
export function partsInWords(annex: Annex): readonly PartsInWords[] {
  if (annex.list !== null) return []
  return [...ofBelow(annex), ...annex.rows.flatMap((row) => levelsTogether(row, annex))]
}

function ofBelow(annex: Annex): PartsInWords[] {
  return rowsBelow(annex).flatMap(({ row: whole, below }): PartsInWords[] => {
    const parts = below.filter((each) => !isShareRow(each))
    const isAll = parts.length > 1 && parts.every(({ unit }) => isSameUnit(unit, whole.unit))
    if (!isAll) return []
    if (areDoneAndOpen(parts) || arePartition(whole.title, parts, kindOf)) return [{ whole, parts, because: 'titles' }]
    return isNearly(whole, parts) ? [{ whole, parts, because: 'near' }] : []
  })
}

const TWO_LEVELS = /mức(?: độ)?\s*([1-4])\s*(?:,|và|\+)\s*([1-4])(?!\d)/iu
const ONE_LEVEL = /mức(?: độ)?\s*([1-4])(?!\s*(?:,|và|\+|\d))/iu

/** «mức độ 3, 4» is «mức độ 3» and «mức độ 4» where each has a row of the same unit. */
function levelsTogether(whole: AnnexRow, { rows }: Annex): PartsInWords[] {
  const [, ...levels] = TWO_LEVELS.exec(whole.title) ?? []
  const parts = levels.flatMap((level) => {
    const own = rows.filter(({ title, unit }) => ONE_LEVEL.exec(title)?.[1] === level && isSameUnit(unit, whole.unit))
    return own.length === 1 ? own : []
  })
  const isAll = levels.length > 0 && parts.length === levels.length && !parts.some(isShareRow) && !isShareRow(whole)
  return isAll ? [{ whole, parts, because: 'titles' }] : []
}

const isSameUnit = (own: string, above: string): boolean => own === '' || fold(own) === fold(above)

const kindOf = (row: AnnexRow, kinds: readonly RegExp[]): number => kinds.findIndex((kind) => kind.test(bareTitle(row)))

const areDoneAndOpen = (parts: readonly AnnexRow[]): boolean =>
  parts.filter(({ title }) => DONE.test(title)).length === 1 &&
  parts.every(({ title }) => DONE.test(title) !== OPEN.some((open) => open.test(title)))

/** More than the whole by so large a part of it is still no other kind of rows: three parts do not overlap by so little. */
const OVER = 0.1
/** Less than the whole by so little. */
const UNDER = 0.02
const THREE = 3

/** Parts that miss the whole by one digit, or three and more that miss it by a little. */
function isNearly(whole: AnnexRow, parts: readonly AnnexRow[]): boolean {
  const total = countIn(whole)
  const counts = parts.flatMap((part) => countIn(part) ?? [])
  if (total === null || total <= 0 || counts.length < parts.length || counts.some((count) => count > total))
    return false
  const own = sum(counts)
  if (own === total) return false
  const isFew = parts.length < THREE
  if (isSlip(own, total)) return !(isFew && areNested(parts))
  const off = (own - total) / total
  return !isFew && !areNested(parts) && (off > 0 ? off <= OVER : -off <= UNDER)
}

/** Of small numbers one digit off is no slip but any other number. */
const SMALLEST = 100

const isSlip = (own: number, total: number): boolean => {
  const [one, other] = [digitsOf(String(own)), digitsOf(String(total))]
  return Math.min(own, total) >= SMALLEST && (isOneDigitOff(one, other) || isSwapped(one, other))
}

/** Words that say no more than that there is a number of what follows. */
const PARTICLES = new Set(['so', 'tong', 'luong', 'da', 'duoc', 'co', 'cac', 'la'])

/** «đã hoàn thành» and «hoàn thành quá hạn»: one is a part of the other, and they do not add up. */
function areNested(parts: readonly AnnexRow[]): boolean {
  const words = parts.map(
    (part) =>
      new Set(
        fold(bareTitle(part))
          .split(' ')
          .filter((word) => !PARTICLES.has(word)),
      ),
  )
  return words.some((one, at) =>
    words.some((other, place) => place !== at && one.size < other.size && [...one].every((word) => other.has(word))),
  )
}
