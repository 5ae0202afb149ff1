import type { TableExample } from '../checks/check.js'
import type { SheetExample } from '../checks/sheet-check.js'
import { addressOf, type CellValue, columnLetters, rangeOf } from '../sheet/grid.js'
import { roleNames } from '../sheet/role-names.js'
import { formatNumber, sameInAll, sentence, type Text } from '../text.js'

/** A small table as it is shown, with the letters and numbers by which its cells are called. */
export interface ExampleTable {
  /** Letters of the columns, from A. */
  readonly letters: readonly string[]
  /** The rows from 1, the header first. */
  readonly rows: readonly (readonly Text[])[]
  /** What the cells do not show: the framework, merged cells, hidden rows. */
  readonly notes: readonly Text[]
}

const CODE: Text = { vi: 'Stt', en: 'No.' }
const TITLE: Text = { vi: 'Tiêu chí', en: 'Criterion' }
const FRAMEWORK: Text = { vi: 'Bộ tiêu chí {id}.', en: 'Framework {id}.' }
const MERGED: Text = { vi: 'Ô gộp: {cells}.', en: 'Merged cells: {cells}.' }
const HIDDEN: Text = { vi: 'Dòng ẩn: {rows}.', en: 'Hidden rows: {rows}.' }
const CUT_OFF: Text = {
  vi: 'Trang tính có nhiều dòng hơn số dòng được đọc.',
  en: 'The sheet has more rows than are read.',
}
/** Columns of an example of a score sheet before its own. */
const BEFORE = 2

/**
 * An example of a check as a table that is shown.
 *
 * @example exampleTable([['STT', 'Chỉ tiêu'], ['1', 'Số cuộc']]).letters // ['A', 'B']
 */
export const exampleTable = (example: SheetExample | TableExample): ExampleTable =>
  isSheet(example)
    ? sheetTable(example)
    : tableOf(
        example.map((row) => row.map(cellText)),
        [],
      )

const isSheet = (example: SheetExample | TableExample): example is SheetExample => 'columns' in example

function sheetTable(example: SheetExample): ExampleTable {
  const { columns, rows, formulas = {} } = example
  const body = rows.map((row, at) =>
    row.map((value, col) => {
      const formula = formulas[addressOf(at + 1, col)]
      return formula === undefined ? scoreText(value, col) : calculated(formula, value)
    }),
  )
  return tableOf([[CODE, TITLE, ...columns.map(headerText)], ...body], notesOf(example))
}

function tableOf(rows: readonly (readonly Text[])[], notes: readonly Text[]): ExampleTable {
  const width = Math.max(0, ...rows.map((row) => row.length))
  return { letters: Array.from({ length: width }, (_, col) => columnLetters(col)), rows, notes }
}

/** `result 2018` as a header. */
function headerText(name: string): Text {
  const [role = '', ...rest] = name.split(' ')
  const header = Object.entries(roleNames).find(([each]) => each === role)?.[1] ?? sameInAll(role)
  return { vi: [header.vi, ...rest].join(' '), en: [header.en, ...rest].join(' ') }
}

/** A number that is typed as text is shown with the apostrophe by which Excel makes it one. */
function scoreText(value: CellValue, col: number): Text {
  const isText = typeof value === 'string' && col >= BEFORE && /^[-−+\d.,]+$/.test(value)
  return isText ? sameInAll(`'${value}`) : cellText(value)
}

function calculated(formula: string, value: CellValue): Text {
  const shown = cellText(value)
  const both = (text: string) => (text === '' ? `=${formula}` : `=${formula} → ${text}`)
  return { vi: both(shown.vi), en: both(shown.en) }
}

function cellText(value: CellValue): Text {
  if (value === null) return sameInAll('')
  if (typeof value === 'number') return { vi: formatNumber(value, 'vi'), en: formatNumber(value, 'en') }
  if (value instanceof Date)
    return sameInAll(`${value.getUTCDate()}/${value.getUTCMonth() + 1}/${value.getUTCFullYear()}`)
  return sameInAll(typeof value === 'boolean' ? String(value).toUpperCase() : value)
}

function notesOf({ framework, merges = [], hiddenRows = [], readRows }: SheetExample): readonly Text[] {
  return [
    ...(framework === undefined ? [] : [sentence(FRAMEWORK, { id: framework })]),
    ...(merges.length === 0 ? [] : [sentence(MERGED, { cells: merges.map(rangeOf).join(', ') })]),
    ...(hiddenRows.length === 0 ? [] : [sentence(HIDDEN, { rows: hiddenRows.map((row) => row + 1).join(', ') })]),
    ...(readRows === undefined ? [] : [CUT_OFF]),
  ]
}
