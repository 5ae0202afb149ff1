import { checks, runChecks } from '../../checks/index.js'
import type { Framework } from '../../framework/framework.js'
import { readTables } from '../../reading/read-tables.js'
import { isPoints } from '../../sheet/column.js'
import { cellAddress, placeOf } from '../../sheet/grid.js'
import { nodeRows, numberIn, type ScoreRow, type ScoreSheet } from '../../sheet/score-sheet.js'
import { columnTotals } from '../../sheet/total.js'
import type { ExpectedFinding } from './expected-findings.js'
import type { WrittenSheet } from './write-layout.js'

/** Checks that speak of how a sheet is written or of what its layout shows, not of its points. */
const OF_WRITING = new Set([
  'number-as-text',
  'mixed-separators',
  'code-as-number',
  'merged-cells',
  'hidden-rows',
  'evidence-missing',
  'agency-missing',
])

/** What was understood of a laid-out sheet, without any address. */
export interface ToldSheet {
  /** Each criterion: depth, title, maximum and points. */
  readonly tree: readonly string[]
  /** Each column of points: unit, role, total, maximum, index. */
  readonly totals: readonly string[]
  /** Findings by check, criterion and column. */
  readonly findings: readonly string[]
}

/** What the checks find in a laid-out sheet, as {@link expectedFindings} reckons it. */
export function foundIn({ grid, nodeAt }: WrittenSheet, framework: Framework): ExpectedFinding[] {
  const { tables } = readTables(grid, { frameworks: [framework] })
  const found = tables.flatMap(({ sheet }) =>
    runChecks(sheet, checks)
      .filter(({ check }) => !OF_WRITING.has(check) && check !== 'self-appraisal-gap')
      .map(({ check, cell }): ExpectedFinding => {
        const place = cell === null ? null : placeOf(cellAddress(cell))
        const at = sheet.columns.findIndex(({ col }) => col === place?.col)
        return `${check} | ${(place && nodeAt.get(place.row)?.title) ?? 'total'} | ${columnName(sheet, at)}`
      }),
  )
  return [...new Set(found)].sort()
}

/** `maximum`, or the unit and the place among its columns of points; empty for a column that holds no numbers. */
function columnName({ columns }: ScoreSheet, at: number): string {
  const column = columns[at]
  if (!column) return ''
  if (column.role === 'maximum') return 'maximum'
  const ofUnit = columns.filter((each) => isPoints(each) && each.unit === column.unit)
  return `${column.unit ?? ''} ${ofUnit.indexOf(column)}`
}

/** Reads and checks a laid-out sheet. */
export function toldSheet({ grid, nodeAt }: WrittenSheet): ToldSheet {
  const { tables } = readTables(grid, { frameworks: [] })
  const tree = tables.flatMap(({ sheet }) =>
    nodeRows(sheet).map((row) => {
      const numbers = sheet.columns
        .map((column, place) => `${column.unit ?? ''} ${column.role} ${numberIn(row, place)}`)
        .sort()
      return `${depthOf(row)} ${nodeAt.get(row.codeCell.row)?.title ?? `?${row.title}`}: ${numbers.join(', ')}`
    }),
  )
  const totals = tables.flatMap(({ sheet }) =>
    columnTotals(sheet).map(
      ({ column, total, maximum, index }) => `${column.unit ?? ''} ${column.role} ${total} ${maximum} ${index}`,
    ),
  )
  const findings = tables.flatMap(({ sheet }) =>
    runChecks(sheet, checks)
      .filter(({ check }) => !OF_WRITING.has(check))
      .map(({ check, cell, difference }) => {
        const place = cell === null ? null : placeOf(cellAddress(cell))
        const column = sheet.columns.find(({ col }) => col === place?.col)
        const node = place ? nodeAt.get(place.row) : undefined
        return `${check} ${node?.title ?? 'total'} ${column?.unit ?? ''} ${column?.role ?? ''} ${difference ?? ''}`
      }),
  )
  return { tree, totals: totals.sort(), findings: findings.sort() }
}

const depthOf = ({ parent }: ScoreRow): number => (parent ? depthOf(parent) + 1 : 0)
