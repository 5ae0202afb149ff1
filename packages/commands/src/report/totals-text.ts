import { formatNumber, type Lang, maximumOf, pointsOf, rootRows, type ScoreRow, sentence } from '@parscore/scoring'
import type { CheckedSheet } from '@parscore/workbook'
import { figuresColumn, type Part, tablePart, textPart, wordsColumn } from '../declaration/part.js'
import { words } from './words.js'

/** A framework has eight fields; a table with hundreds of top rows is not one, and is not listed whole. */
const MOST_FIELDS = 60

/** The points of each field in each column, with total and index. */
export function totalsTable(checked: CheckedSheet, lang: Lang): readonly Part[] {
  const { sheet, totals } = checked
  const places = totals.map((total) => sheet.columns.indexOf(total.column))
  const cell = (value: number | null) => (value === null ? '–' : formatNumber(value, lang))
  const rows = rootRows(sheet).flatMap(shownRows)
  const more = rows.length > MOST_FIELDS ? [{ cells: [`… (+${rows.length - MOST_FIELDS})`] }] : []
  const fields = rows.slice(0, MOST_FIELDS).map((row) => ({
    cells: [
      `${row.code}. ${row.title}`,
      cell(maximumOf(sheet, row)),
      ...places.map((place) => cell(pointsOf(row, place))),
    ],
  }))
  const line = (name: string, pick: (total: (typeof totals)[number]) => number | null) => ({
    cells: [name, '', ...totals.map((total) => cell(pick(total)))],
  })
  const sums = [
    line(words.total[lang], (total) => total.total),
    line(words.assessed[lang], (total) => total.maximum),
    line(words.index[lang], (total) => total.index),
  ]
  const columns = [
    wordsColumn(''),
    figuresColumn(words.maximum[lang]),
    ...totals.map((total) => figuresColumn(total.column.name)),
  ]
  const confirmed = confirmedTotals(checked, lang)
  return [
    textPart(['', words.totals[lang]]),
    ...tablePart(columns, [...fields, ...more], sums),
    ...(confirmed.length > 0 ? [textPart(confirmed)] : []),
  ]
}

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
