import type { Column } from '../../../sheet/column.js'
import { numberIn, type PointsCell, type ScoreRow, type ScoreSheet } from '../../../sheet/score-sheet.js'
import { pointsOf } from '../../../sheet/total.js'
import { sentence as worded } from '../../../text.js'
import { difference } from '../../../values/decimal.js'
import { fold } from '../../../values/fold.js'
import { parseNumber } from '../../../values/number.js'
import { inText, type Question } from '../question.js'
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

/** Points further apart are rather of something else, unless the row is named by its whole title right before them. */
const NEAR = 0.1
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
    const row = said.ok ? rowMeant(clause, sheet) : null
    const column = row ? columnMeant(before, sheet) : -1
    if (!said.ok || !row || column < 0) return []
    const farthest = isNamedWhole(clause, row) ? Number.POSITIVE_INFINITY : NEAR
    return compared({ sentence, points: said.value.value, farthest }, sheet, row, column)
  })
}

function clauseOf(before: string): string {
  const start = [...before.matchAll(CLAUSE)].at(-1)
  return fold(start ? before.slice(start.index + start[0].length) : before)
}

function rowMeant(clause: string, sheet: ScoreSheet): ScoreRow | null {
  if (CHANGES.test(clause)) return null
  const words = new Set(clause.split(' '))
  const meant = sheet.rows
    .filter(({ kind }) => kind === 'node')
    .map((row): Meant => ({ row, share: shareOfWords(row.folded, words) }))
    .sort((a, b) => b.share - a.share)
  const [best, next] = meant
  return best && best.share >= ENOUGH && best.share > (next?.share ?? 0) ? best.row : null
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

/** Points that a sentence gives to a row. */
interface Said {
  readonly sentence: Sentence
  readonly points: number
  /** Part of the printed points by which they may differ and still be of this row. */
  readonly farthest: number
}

function compared(
  { sentence, points: said, farthest }: Said,
  sheet: ScoreSheet,
  row: ScoreRow,
  column: number,
): Question[] {
  const printed = printedCells(sheet, row, column)
  const values = printed.map(({ value }) => value)
  const added = pointsOf(row, column)
  const [first] = printed
  if (!first || values.includes(said) || Math.abs(difference(said, first.value)) > first.value * farthest) return []
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
