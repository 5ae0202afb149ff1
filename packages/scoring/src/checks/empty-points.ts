import type { ColumnRole } from '../sheet/column.js'
import { isDue, UNFILLED } from '../sheet/due.js'
import { addressOf } from '../sheet/grid.js'
import { nodeRows, type ScoreRow, type ScoreSheet } from '../sheet/score-sheet.js'
import type { Text } from '../text.js'
import { oncePer } from '../values/once-per.js'
import type { Found } from './check.js'
import { inSheet, type SheetCheck } from './sheet-check.js'
import { totalColumns } from './totals.js'

/** A leaf without points in a column that is filled in. A blank cell is “not filled in”, never 0. */
export const emptyPoints: SheetCheck = {
  id: 'empty-points',
  since: '0.1.0',
  severity: 'warning',
  repair: 'none',
  title: { vi: 'Chưa điền điểm', en: 'Points not filled in' },
  help: {
    vi: 'Ô trống là chưa chấm, không phải 0 điểm, và không được tính vào mẫu số. Điền điểm, hoặc 0 nếu không đạt.',
    en: 'A blank is “not scored”, not 0, and is left out of the denominator. Fill in the points, or 0.',
  },
  figures: null,
  examples: {
    wrong: {
      columns: ['maximum', 'result'],
      rows: [
        ['1', 'A', 1, 1],
        ['2', 'B', 1, 1],
        ['3', 'C', 1, null],
      ],
    },
    right: {
      columns: ['maximum', 'result'],
      rows: [
        ['1', 'A', 1, 1],
        ['2', 'B', 1, 1],
        ['3', 'C', 1, 0],
      ],
    },
    findings: [
      {
        cell: 'D4',
        found: null,
        expected: null,
        vi: 'Tiêu chí 3 chưa có điểm; ô trống không phải là 0.',
        en: 'Criterion 3 has no points; a blank is not 0.',
      },
    ],
  },
  run(sheet) {
    return totalColumns(sheet).flatMap((index) => {
      const leaves = nodeRows(sheet).filter((row) => row.children.length === 0 && isDue(sheet, row, index))
      const blank = leaves.filter((row) => isToFill(sheet, row, index))
      if (blank.length === leaves.length) return []
      if (blank.length > leaves.length * UNFILLED) return unfilled(sheet, index, blank, leaves.length)
      const isHalfWay = blank.length > MOST_FORGOTTEN
      return isHalfWay ? notYet(sheet, index, blank, leaves) : blank.flatMap((row) => forgotten(sheet, index, row))
    })
  },
}

/** Of a column so many blanks are forgotten; more are not scored yet, as in a sheet of December, and are told in one sentence. */
const MOST_FORGOTTEN = 8

/** A formula that gives nothing waits for another cell; only the column of the rule's points tells that its inputs lack. */
function isToFill(sheet: ScoreSheet, row: ScoreRow, index: number): boolean {
  const cell = row.cells[index]
  if (cell?.points.kind !== 'blank' || cell.points.left !== undefined) return false
  return cell.formula === null || sheet.columns[index]?.role === 'computed'
}

function forgotten(sheet: ScoreSheet, index: number, row: ScoreRow): Found[] {
  const cell = row.cells[index]
  if (!cell) return []
  return [
    {
      cell,
      ...inSheet(row, sheet.columns[index] ?? null),
      found: null,
      expected: null,
      ...toldWith(sheet, row),
    },
  ]
}

/** A number alone in a column of words beside a blank was meant for that. */
function toldWith(sheet: ScoreSheet, row: ScoreRow): Pick<Found, 'sentence' | 'words'> {
  const at = row.words.findIndex((word) => /^\d{1,2}(?:[.,]\d{1,4})?$/.test(word))
  const column = sheet.wordColumns[at]
  if (!column || !WORDS.has(column.role)) return { sentence: BLANK, words: { code: row.code } }
  const words = {
    code: row.code,
    value: row.words[at] ?? '',
    column: column.name,
    cell: addressOf(row.codeCell.row, column.col),
  }
  return { sentence: ASTRAY, words }
}

/** The columns of words in which no number stands alone. */
const WORDS: ReadonlySet<ColumnRole> = new Set(['evidence', 'explanation', 'note', 'agency'])
const BLANK: Text = {
  vi: 'Tiêu chí {code} chưa có điểm; ô trống không phải là 0.',
  en: 'Criterion {code} has no points; a blank is not 0.',
}
const ASTRAY: Text = {
  vi: 'Tiêu chí {code} chưa có điểm; ô {cell} («{column}») ghi {value}: có thể gõ nhầm cột.',
  en: 'Criterion {code} has no points; {cell} (“{column}”) says {value}: it may have been typed into the wrong column.',
}

/** `{codes}` are those that are blank, behind a colon; nothing where nearly all are. */
const NOT_YET: Text = {
  vi: 'Cột này còn {n} trên {all} tiêu chí chưa có điểm{codes}.',
  en: '{n} of {all} {all:criterion|criteria} in this column {n:has|have} no points yet{codes}.',
}

function unfilled(sheet: ScoreSheet, index: number, blank: readonly ScoreRow[], all: number): Found[] {
  const cell = blank[0]?.cells[index]
  if (!cell) return []
  return [
    {
      cell,
      ...inSheet(null, sheet.columns[index] ?? null),
      found: null,
      expected: null,
      sentence: NOT_YET,
      words: { n: blank.length, all, codes: '' },
    },
  ]
}

/** The blanks of a column that is filled in half-way in one sentence, by the criteria above them that are blank as a whole. */
function notYet(sheet: ScoreSheet, index: number, blank: readonly ScoreRow[], leaves: readonly ScoreRow[]): Found[] {
  const isAstray = (row: ScoreRow) => toldWith(sheet, row).sentence === ASTRAY
  const named = blank.filter(isAstray).flatMap((row) => forgotten(sheet, index, row))
  const rest = blank.filter((row) => !isAstray(row))
  const cell = rest[0]?.cells[index]
  if (!cell) return named
  const codes = wholeRows(rest, leaves).map(({ code }) => code)
  return [
    ...named,
    {
      cell,
      ...inSheet(null, sheet.columns[index] ?? null),
      found: null,
      expected: null,
      sentence: NOT_YET,
      words: { n: rest.length, all: leaves.length, codes: `: ${codes.join(', ')}` },
    },
  ]
}

/** Rows with what is below them in place of their leaves, as high up as all of these are among some. */
function wholeRows(rows: readonly ScoreRow[], leaves: readonly ScoreRow[]): readonly ScoreRow[] {
  const [among, due] = [new Set(rows), new Set(leaves)]
  const isWhole = oncePer((row: ScoreRow): boolean =>
    row.children.length === 0 ? among.has(row) || !due.has(row) : row.children.every(isWhole),
  )
  const topOf = (row: ScoreRow): ScoreRow => (row.parent && isWhole(row.parent) ? topOf(row.parent) : row)
  return [...new Set(rows.map(topOf))]
}
