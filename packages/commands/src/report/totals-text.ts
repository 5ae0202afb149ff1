import {
  type ColumnTotal,
  causesOf,
  cellAddress,
  columnTotals,
  formatNumber,
  isMostlyBlank,
  type Lang,
  maximumOf,
  pointsOf,
  rootRows,
  type ScoreRow,
  sentence,
} from '@parscore/scoring'
import type { CheckedSheet } from '@parscore/workbook'
import { figuresColumn, type Part, tablePart, textPart, wordsColumn } from '../declaration/part.js'
import { words } from './words.js'

/** A framework has eight fields; a table with hundreds of top rows is not one, and is not listed whole. */
const MOST_FIELDS = 60

/** The points of each field in each column, with total and index. */
export function totalsTable(checked: CheckedSheet, lang: Lang): readonly Part[] {
  const { sheet, totals } = checked
  const places = totals.map((total) => sheet.columns.indexOf(total.column))
  const cell = (value: number | null) => figure(value, lang)
  const rows = rootRows(sheet).flatMap(shownRows)
  const more = rows.length > MOST_FIELDS ? [{ cells: [`… (+${rows.length - MOST_FIELDS})`] }] : []
  const fields = rows.slice(0, MOST_FIELDS).map((row) => ({
    cells: [
      `${row.code}. ${row.title}`,
      cell(maximumOf(sheet, row)),
      ...places.map((place) => cell(pointsOf(row, place))),
    ],
  }))
  const line = (name: string, pick: (total: ColumnTotal) => number | null) => ({
    cells: [name, '', ...totals.map((total) => figure(pick(total), lang))],
  })
  const sums = [
    line(words.total[lang], (total) => total.total),
    line(words.assessed[lang], (total) => total.maximum),
    ...indexLines(totals, lang),
  ]
  const columns = [
    wordsColumn(''),
    figuresColumn(words.maximum[lang]),
    ...totals.map((total) => figuresColumn(total.column.name)),
  ]
  const below = [...confirmedTotals(checked, lang), ...corrected(checked, lang), ...notYet(totals, lang)]
  return [
    textPart(['', words.totals[lang]]),
    ...tablePart(columns, [...fields, ...more], sums),
    ...(below.length > 0 ? [textPart(below)] : []),
  ]
}

const figure = (value: number | null, lang: Lang): string => (value === null ? '–' : formatNumber(value, lang))

const isWhole = ({ filled: { done, all } }: ColumnTotal): boolean => done === all

/** The index of each column; one that leaves criteria open has it under a name of its own, with how many are filled in. */
function indexLines(totals: readonly ColumnTotal[], lang: Lang) {
  const indices = (isShown: (total: ColumnTotal) => boolean) =>
    totals.map((total) => figure(isShown(total) ? total.index : null, lang))
  const whole = { cells: [words.index[lang], '', ...indices(isWhole)] }
  if (totals.every(isWhole)) return [whole]
  const filled = totals.map(({ filled: { done, all } }) => `${figure(done, lang)}/${figure(all, lang)}`)
  const soFar = totals.some((total) => !isWhole(total) && total.index !== null)
  return [
    { cells: [words.filled[lang], '', ...filled] },
    ...(soFar ? [{ cells: [words.indexSoFar[lang], '', ...indices((total) => !isWhole(total))] }] : []),
    ...(totals.some(isWhole) ? [whole] : []),
  ]
}

/** The columns whose total has the values that misprints should have, each with what it comes to as printed. */
function corrected({ sheet, totals, findings }: CheckedSheet, lang: Lang): string[] {
  const causes = causesOf(findings)
  if (causes.length === 0) return []
  const cells = causes.flatMap(({ cause }) => (cause.cells.length === 1 ? cause.cells.map(cellAddress) : []))
  const asPrinted = columnTotals(sheet)
  return totals.flatMap(({ column, total, maximum }, at) => {
    const printed = asPrinted[at]
    if (!printed || (printed.total === total && printed.maximum === maximum)) return []
    const told = {
      column: column.name,
      cells: cells.join(', '),
      total: figure(printed.total, lang),
      maximum: figure(printed.maximum, lang),
    }
    return [`  ${sentence(words.corrected, told)[lang]}`]
  })
}

/** Of which columns too little is filled in to give an index. */
const notYet = (totals: readonly ColumnTotal[], lang: Lang): string[] =>
  totals.flatMap(({ column, total, filled }) =>
    total !== null && isMostlyBlank(filled)
      ? [`  ${sentence(words.noIndexYet, { column: column.name, ...filled })[lang]}`]
      : [],
  )

/** The printed total of each column that its rows confirm. */
function confirmedTotals({ sheet, totals, findings }: CheckedSheet, lang: Lang): string[] {
  const row = sheet.rows.findLast((each) => each.kind === 'total' && each.scope === null && each.addends === null)
  return totals.flatMap(({ column, total }) => {
    const cell = row?.cells[sheet.columns.indexOf(column)]
    const found = cell?.points.kind === 'number' ? cell.points.reading.value : null
    if (!cell || found === null || found !== total || findings.some((each) => each.cell.endsWith(`!${cell.address}`)))
      return []
    const n = rootRows(sheet).length
    return [`  ✓ ${sentence(words.confirmed, { cell: cell.address, found, n, column: column.name })[lang]}`]
  })
}

/** The fields of a group stand below it. */
const shownRows = (root: ScoreRow): readonly ScoreRow[] => (root.isGroup ? [root, ...root.children] : [root])
