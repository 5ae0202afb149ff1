import type { Column } from '../../../sheet/column.js'
import { numberIn, type PointsCell, type ScoreRow, type ScoreSheet } from '../../../sheet/score-sheet.js'
import { pointsOf } from '../../../sheet/total.js'
import { sentence as worded } from '../../../text.js'
import { decimalsOf, difference } from '../../../values/decimal.js'
import { fold } from '../../../values/fold.js'
import { parseNumber } from '../../../values/number.js'
import { inText, type Question } from '../question.js'
import { slipOf } from '../relations/slip.js'
import type { Sentence } from '../sentences.js'

/** «đạt 40.75 điểm», «được 25,68 điểm»: points that something came to. */
const CAME_TO = /(?:đạt|được)\s+(?:số điểm (?:là )?)?(\d+(?:[.,]\d+)?)(?:\s*\/\s*\d+(?:[.,]\d+)?)?\s*điểm/giu
/** Where the words begin that say what came to so much. */
const CLAUSE = /[;:]|\.\s|\d\s*điểm/gu
/** A gain or a loss is no score. */
const CHANGES = /\b(?:giam|tang|mat|tru|toi da)\b/
/** Of a title's words so many stand in the clause. */
const ENOUGH = 0.5
const FEWEST = 3

/** Points further apart may be of something else where the row is named by a few of its words; by most of them it is meant however far they are. */
const NEAR = 0.1
const MOST_WORDS = 0.75
/** So many letters at the most stand between a title and its points: «năm 2016 của tỉnh». */
const BETWEEN = 30

/** A row of a score sheet that a clause speaks of. */
interface Meant {
  readonly row: ScoreRow
  readonly share: number
}

/** Points that the text states and those of a score sheet: 40.75 in the text, 40.8 in the table. */
export function againstSheet(sentences: readonly Sentence[], sheets: readonly ScoreSheet[]): Question[] {
  return sheets.flatMap((sheet) => sentences.flatMap((sentence) => ofSentence(sentence, sheet)))
}

function ofSentence(sentence: Sentence, sheet: ScoreSheet): Question[] {
  return [...sentence.text.matchAll(CAME_TO)].flatMap((found) => {
    const said = parseNumber(found[1] ?? '', 'points')
    const before = sentence.text.slice(0, found.index)
    const clause = clauseOf(before)
    const meant = said.ok ? rowMeant(clause, sheet) : null
    const column = meant ? columnMeant(before, sheet) : -1
    if (!said.ok || !meant || column < 0) return []
    const { row, share } = meant
    const isSure =
      isNamedWhole(clause, row) || (share >= MOST_WORDS && !isOfOther(said.value.value, row, column, sheet))
    return compared({ sentence, points: said.value.value, isSure }, sheet, row, column)
  })
}

function clauseOf(before: string): string {
  const start = [...before.matchAll(CLAUSE)].at(-1)
  return fold(start ? before.slice(start.index + start[0].length) : before)
}

function rowMeant(clause: string, sheet: ScoreSheet): Meant | null {
  if (CHANGES.test(clause)) return null
  const words = new Set(clause.split(' '))
  const meant = sheet.rows
    .filter(({ kind }) => kind === 'node')
    .map((row): Meant => ({ row, share: shareOfWords(row.folded, words) }))
    .sort((a, b) => b.share - a.share)
  const [best, next] = meant
  return best && best.share >= ENOUGH && best.share > (next?.share ?? 0) ? best : null
}

function shareOfWords(title: string, words: ReadonlySet<string>): number {
  const own = [...new Set(title.split(' '))]
  const shared = own.filter((word) => words.has(word)).length
  return shared < FEWEST ? 0 : shared / own.length
}

const YEAR = /\b20\d\d\b/g

/** The column of the year that the sentence named last, else the latest year of results. */
function columnMeant(before: string, { columns }: ScoreSheet): number {
  const results = columns.flatMap((column, at) => (column.role === 'result' ? [{ column, at }] : []))
  const year = before.match(YEAR)?.at(-1)
  const named = results.find(({ column }) => year !== undefined && column.year === Number(year))
  const latest = [...results].sort((a, b) => yearOf(b.column) - yearOf(a.column))[0]
  // A sheet of one year need not name it.
  const isOpen = year === undefined || results.every(({ column }) => column.year === null)
  return named?.at ?? (isOpen ? (latest?.at ?? -1) : -1)
}

const yearOf = ({ year }: Column) => year ?? 0

/** «Cải cách tài chính công đạt»: the whole title stands right before the points. */
function isNamedWhole(clause: string, { folded }: ScoreRow): boolean {
  const at = clause.lastIndexOf(folded)
  return at >= 0 && clause.length - at - folded.length <= BETWEEN
}

/** Whether another row has just these points. */
const isOfOther = (points: number, own: ScoreRow, column: number, { rows }: ScoreSheet): boolean =>
  rows.some((row) => row !== own && numberIn(row, column) === points)

/** Points that a sentence gives to a row. */
interface Said {
  readonly sentence: Sentence
  readonly points: number
  /** Whether the row is named so that no other can be meant, however far the points are. */
  readonly isSure: boolean
}

function compared(
  { sentence, points: said, isSure }: Said,
  sheet: ScoreSheet,
  row: ScoreRow,
  column: number,
): Question[] {
  const printed = printedCells(sheet, row, column)
  const values = printed.map(({ value }) => value)
  const added = pointsOf(row, column)
  const [first] = printed
  if (!first || values.includes(said) || !(isSure || isMisprint(said, first.value))) return []
  const isSum = added !== null && !values.includes(added)
  const words = { said, title: row.title, printed: first.value, sum: added ?? 0, cell: first.cell.address }
  return [
    {
      id: 'against-sheet',
      line: sentence.line,
      text: worded(isSum ? DIFFERS_AND_ADDS : DIFFERS, words),
      places: [
        inText(sentence),
        {
          where: { vi: `bảng điểm, ô ${first.cell.address}`, en: `score table, cell ${first.cell.address}` },
          quote: `${row.title}: ${first.cell.text} (${sheet.name})`,
        },
      ],
      figures: [],
    },
  ]
}

/** Near by, or another only by a slip of the digits: 47.05 for 40.75, 4.075 for 40.75. */
function isMisprint(said: number, value: number): boolean {
  const decimals = Math.max(decimalsOf(said), decimalsOf(value))
  return Math.abs(difference(said, value)) <= value * NEAR || slipOf(said, value, decimals) === 'sure'
}

/** Where the points of a row are printed: in the row itself, or in the total below it. */
function printedCells(
  sheet: ScoreSheet,
  row: ScoreRow,
  column: number,
): { readonly cell: PointsCell; readonly value: number }[] {
  const totals = sheet.rows.filter(({ kind, scope }) => kind === 'total' && scope === row)
  return [row, ...totals].flatMap((each) => {
    const [cell, value] = [each.cells[column], numberIn(each, column)]
    return cell && value !== null ? [{ cell, value }] : []
  })
}

const DIFFERS = {
  vi: 'Báo cáo ghi {said} điểm cho «{title}», bảng điểm (ô {cell}) là {printed}. Số nào đúng?',
  en: 'The report gives {said} {said:point|points} to “{title}”, the score table ({cell}) {printed}. Which is right?',
}
const DIFFERS_AND_ADDS = {
  vi: 'Báo cáo ghi {said} điểm cho «{title}», bảng điểm (ô {cell}) ghi {printed}, các dòng cộng lại {sum}. Số nào đúng?',
  en: 'The report gives {said} {said:point|points} to “{title}”, the score table ({cell}) {printed}, its rows add up to {sum}. Which is right?',
}
