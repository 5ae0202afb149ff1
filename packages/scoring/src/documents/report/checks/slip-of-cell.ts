import { fold } from '../../../values/fold.js'
import { behindLast } from '../behind-last.js'
import { digitsOf, isOneDigitOff, isSwapped } from '../digit-slip.js'
import type { StatedFigure } from '../figures.js'
import { printedOf } from '../percents.js'
import { ask, type Question } from '../question.js'
import type { ReadReport } from '../read-report.js'
import { isStep } from '../relations/step.js'
import type { ReportCheck } from '../report-check.js'
import { type NumberRow, numbersOf } from '../table-values.js'
import { placeOfRow } from '../text-tables.js'

/** Numbers of fewer digits are like another by chance; of so many one wrong digit tells too. */
const FEWEST = 4
const LONG = 5
/** Of the row that is named so many with a decimal mark tell. */
const FEWEST_OF_ROW = 3
/** So many words of a clause are in the names of the cell, where it is meant. */
const SHARED = 2
const EMPTY = new Set('so tong cong cac va cua theo la da duoc ty le dat co toan tinh huyen xa nam'.split(' '))

/** A cell of a table with its digits and the words of its names. */
interface NamedCell {
  readonly digits: string
  readonly value: number
  readonly row: NumberRow
  readonly words: ReadonlySet<string>
}

/** «đã làm sạch dữ liệu của 29.037 hội viên», and the column «Đã làm sạch» of the table has 29.307. */
export const slipOfCell: ReportCheck = {
  id: 'slip-of-cell',
  claims: 'share',
  title: { vi: 'Lời văn ghi lệch một chữ số so với bảng', en: 'A figure is a slip of the digits of a cell' },
  help: {
    vi: 'Số trong câu không có trong bảng nào, nhưng chỉ khác một ô đúng tên ở chỗ đảo hay sai một chữ số. Xem số nào đúng.',
    en: 'The figure stands in no table, but differs from a cell of that name by swapped digits or one digit. See which is right.',
  },
  examples: {
    wrong:
      'Dữ liệu\tTổng số\tĐã làm sạch\nNông dân\t9.800\t9.604\nPhụ nữ\t12.400\t12.028\nTổng\t22.200\t21.632\nNhư vậy đã làm sạch dữ liệu của 21.362 hội viên.',
    right:
      'Dữ liệu\tTổng số\tĐã làm sạch\nNông dân\t9.800\t9.604\nPhụ nữ\t12.400\t12.028\nTổng\t22.200\t21.632\nNhư vậy đã làm sạch dữ liệu của 21.632 hội viên.',
  },
  run: inReport,
}

function inReport({ tables, sentences, cues }: ReadReport): Question[] {
  const cells = tables.flatMap((table) => cellsOf(numbersOf(table)))
  if (cells.length === 0) return []
  const values = new Set(cells.map(({ value }) => value))
  const figures = sentences.flatMap((each) => each.figures)
  const told = new Map<number, number>()
  for (const { value } of figures) told.set(value, (told.get(value) ?? 0) + 1)
  return figures.flatMap((figure) => {
    if (isStep(figure, cues) || values.has(printedOf(figure))) return []
    const digits = digitsOf(figure.kind === 'fraction' ? (figure.text.split('/')[0] ?? '') : figure.text)
    const isToldAgain = (told.get(figure.value) ?? 0) > 1
    if (digits.length < FEWEST_OF_ROW || isToldAgain) return []
    const own = wordsOf(`${behindLast(figure.sentence.text.slice(0, figure.at), ';:.()')} ${figure.unit}`)
    const meant = cells.filter((cell) => isSlip(cell.digits, digits) && isMeant(cell, figure, digits, own))
    const [cell] = meant
    if (!cell || new Set(meant.map(({ value }) => value)).size > 1) return []
    const place = placeOfRow(cell.row.row)
    return [
      ask('slip-of-cell', [figure.sentence, place], DIFFERS, { said: figure.text, printed: cell.value }, [figure]),
    ]
  })
}

const cellsOf = (table: ReturnType<typeof numbersOf>): NamedCell[] =>
  (table?.rows ?? []).flatMap((row) =>
    row.values.flatMap((value, column): NamedCell[] =>
      value === null || value < 0
        ? []
        : [
            {
              value,
              row,
              digits: digitsOf(value.toFixed(row.decimals[column] ?? 0)),
              words: new Set([...wordsOf(row.name), ...wordsOf(table?.header[column] ?? '')]),
            },
          ],
    ),
  )

const isSlip = (one: string, other: string): boolean =>
  isSwapped(one, other) || (one.length >= LONG && isOneDigitOff(one, other))

/** By the words of its names; of a fraction such as «82,6/100» by its lower number, which stands in the row as the most. */
function isMeant(cell: NamedCell, { whole, decimals }: StatedFigure, digits: string, own: readonly string[]): boolean {
  if (whole !== null) return decimals > 0 && cell.row.values.includes(whole)
  const isShort = digits.length < FEWEST
  return isShort ? decimals > 0 && isRowNamed(cell, own) : isNamed(cell, own)
}

const isNamed = (cell: NamedCell, own: readonly string[]): boolean => {
  // The total row has no name of its own.
  const { words, row } = cell
  if (row.isTotal && own.some((word) => words.has(word))) return true
  return isRowNamed(cell, own) || own.filter((word) => words.has(word)).length >= SHARED
}

function isRowNamed({ row }: NamedCell, own: readonly string[]): boolean {
  const words = wordsOf(row.name)
  return words.some((word) => word.length >= NAME) && words.every((word) => own.includes(word))
}

/** «SIPAS», «PAPI»: one word of so many letters names a row. */
const NAME = 4

const wordsOf = (text: string): string[] => [
  ...new Set(
    fold(text)
      .split(' ')
      .filter((word) => word !== '' && !EMPTY.has(word) && (!/\d/u.test(word) || /^(?:19|20)\d\d$/u.test(word))),
  ),
]

const DIFFERS = {
  vi: 'Báo cáo ghi {said}, ô cùng tên của bảng là {printed}. Có phải gõ nhầm không?',
  en: 'The report says {said}, the cell of that name {printed}. Is it a slip?',
}
