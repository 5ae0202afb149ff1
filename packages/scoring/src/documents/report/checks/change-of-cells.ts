import { difference, roundHalfUp } from '../../../values/decimal.js'
import type { StatedFigure } from '../figures.js'
import { percentOf, printedOf } from '../percents.js'
import { ask, type Question } from '../question.js'
import { isRank } from '../ranks.js'
import type { Cues } from '../relations/cues.js'
import { isStep } from '../relations/step.js'
import { isTime } from '../relations/window.js'
import type { ReportCheck } from '../report-check.js'
import { type NumberRow, type NumberTable, numbersOf } from '../table-values.js'
import { placeOfRow } from '../text-tables.js'

const YEAR = /(?<!\d)((?:19|20)\d\d)(?!\d)/u
const AGAINST = /so với[^;.]{0,30}?năm\s+((?:19|20)\d\d)/iu
/** Numbers of fewer digits stand in a table by chance; ranks are known by their column. */
const FEWEST = 3
const RANKS = /hạng|xếp thứ|vị thứ/iu

/** The two cells of a table that a change parts. */
interface Cells {
  readonly now: number
  readonly was: number
  readonly row: NumberRow
  readonly column: number
}

/** «Năm 2022 tiếp nhận 455.000 hồ sơ, tăng 34.000 hồ sơ so với năm 2021», and the table has 412.000 for 2021. */
export const changeOfCells: ReportCheck = {
  id: 'change-of-cells',
  claims: 'figures',
  title: { vi: 'Mức tăng, giảm khác hai ô của bảng', en: 'Change is not that of two cells of a table' },
  help: {
    vi: 'Tìm ô của số nêu trong câu và ô của năm được so sánh, lấy hiệu rồi so với mức tăng, giảm.',
    en: 'Find the cell of the value of the sentence and that of the year it is compared with, and compare their difference.',
  },
  examples: {
    wrong:
      'Năm\tTiếp nhận\tTrễ hạn\n2021\t412.000\t3.140\n2022\t455.000\t2.300\nNăm 2022 tiếp nhận 455.000 hồ sơ, tăng 34.000 hồ sơ so với năm 2021.',
    right:
      'Năm\tTiếp nhận\tTrễ hạn\n2021\t412.000\t3.140\n2022\t455.000\t2.300\nNăm 2022 tiếp nhận 455.000 hồ sơ, tăng 43.000 hồ sơ so với năm 2021, tức tăng 10,4%.',
  },
  run({ tables, sentences, cues }) {
    const read = tables.flatMap((table) => numbersOf(table) ?? [])
    return read.length === 0
      ? []
      : sentences.flatMap(({ figures }) => figures.flatMap((_, at) => asked(figures, at, read, cues)))
  },
}

function asked(figures: readonly StatedFigure[], at: number, tables: readonly NumberTable[], cues: Cues): Question[] {
  const change = figures[at]
  if (!change || !isStep(change, cues) || isTime(change)) return []
  const isOfRank = /^(?:bậc|hạng|thứ bậc)/iu.test(change.unit)
  const now = figures
    .slice(0, at)
    .findLast((each) => (isOfRank ? isRank(each) : !isStep(each, cues) && !isRank(each) && isTelling(each)))
  const year = Number(AGAINST.exec(change.sentence.text)?.[1])
  if (!now || now.kind === 'fraction' || Number.isNaN(year)) return []
  const cells = tables.flatMap((table) => cellsOf(printedOf(now), year, table, isOfRank))
  const expected = cells.map((each) => ({ each, gaps: gapsOf(each, change) }))
  const [first] = expected
  const gap = first?.gaps[0]
  if (
    !first ||
    gap === undefined ||
    isOfAnotherYear(first.each, change, tables) ||
    expected.some(({ gaps }) => gaps.includes(printedOf(change)))
  )
    return []
  const place = placeOfRow(first.each.row.row)
  const words = { now: first.each.now, was: first.each.was, expected: gap, printed: printedOf(change) }
  return [ask('change-of-cells', [change.sentence, place], DIFFERS, words, [change, now])]
}

/** «giảm 06 bậc năm 2022, tăng 13 bậc năm 2023 và 09 bậc năm 2024»: a change of two other cells of the column. */
const isOfAnotherYear = ({ column }: Cells, change: StatedFigure, tables: readonly NumberTable[]): boolean =>
  tables.some(({ rows }) => {
    const values = rows.flatMap(({ values }) => values[column] ?? [])
    return values.some((one) => values.some((other) => Math.abs(difference(one, other)) === printedOf(change)))
  })

const isTelling = ({ text }: StatedFigure): boolean => text.replace(/\D/gu, '').length >= FEWEST

/** What a change of two cells may be said to be: the difference, or its percentage of the earlier one. */
function gapsOf({ now, was }: Cells, change: StatedFigure): number[] {
  const gap = Math.abs(difference(now, was))
  if (change.kind !== 'share') return [gap]
  const percent = was === 0 ? [] : [percentOf(gap, Math.abs(was), change.decimals)]
  // Of two percentages the points are meant as well.
  return now <= 100 && was <= 100 ? [roundHalfUp(gap, 4), ...percent] : percent
}

/** The cells of a value with those of the same row or column that are of another year. */
function cellsOf(value: number, year: number, table: NumberTable, isOfRank: boolean): Cells[] {
  return table.rows.flatMap((row) =>
    row.values.flatMap((cell, column) =>
      cell === value && RANKS.test(table.header[column] ?? '') === isOfRank ? cellsAt(row, column, year, table) : [],
    ),
  )
}

/** A cell with that of another year: in its row where the columns are of years, else in its column. */
function cellsAt(row: NumberRow, column: number, year: number, { header, rows }: NumberTable): Cells[] {
  const name = header[column] ?? ''
  const isAcross = YEAR.test(name)
  const other = isAcross ? row : rows.find((each) => each !== row && isSameOfYear(row.name, each.name, year))
  const from = isAcross ? header.findIndex((each) => isSameOfYear(name, each, year)) : column
  const [now, was] = [row.values[column], other?.values[from]]
  return now == null || was == null || (other === row && from === column) ? [] : [{ now, was, row, column }]
}

/** Whether two names are one but for the year, and the other one is of the year that is meant. */
const isSameOfYear = (own: string, other: string, year: number): boolean =>
  YEAR.exec(other)?.[1] === String(year) && YEAR.test(own) && own.replace(YEAR, '') === other.replace(YEAR, '')

const DIFFERS = {
  vi: 'Trong bảng từ {was} đến {now} chênh {expected}, báo cáo ghi {printed}. Có đúng không?',
  en: 'In the table, from {was} to {now}, the change is {expected}; the report says {printed}. Is that right?',
}
