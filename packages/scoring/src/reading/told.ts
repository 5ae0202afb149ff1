import type { Framework } from '../framework/framework.js'
import type { ScannedRow } from '../sheet/scan.js'
import { findCells, nodeRows, type ScoreSheet } from '../sheet/score-sheet.js'
import { absentFields } from '../sheet/total.js'
import type { TokenStyle } from './code-token.js'
import type { OutlineEntry } from './outline-entry.js'
import type { FrameworkCoverage, RowReading, Unread } from './reading.js'

/** The rows of a table with their kinds and levels. */
export function rowsRead(entries: readonly OutlineEntry[]): RowReading[] {
  return entries.map((entry) => ({
    row: entry.row.codeCell.row,
    kind: entry.kind,
    level: entry.kind === 'node' ? levelOf(entry) : 0,
    code: entry.code,
  }))
}

function levelOf({ parent }: OutlineEntry): number {
  return parent ? levelOf(parent) + 1 : 1
}

/** The ways in which codes are written, in the order in which they first stand. */
export function schemeOf(scanned: readonly ScannedRow[]): TokenStyle[] {
  const styles = new Set<TokenStyle>()
  for (const { token } of scanned) if (token.style !== 'none' && token.style !== 'other') styles.add(token.style)
  return [...styles]
}

/** How much of a framework a sheet holds. */
export function coverageOf(sheet: ScoreSheet, framework: Framework, byTitles: boolean): FrameworkCoverage {
  const found = new Set(nodeRows(sheet).flatMap(({ node }) => (node ? [node] : [])))
  const absent = absentFields(sheet).map(({ code }) => code)
  return { framework, found: found.size, all: framework.nodes.length, absent, byTitles }
}

/** Cells of points that are no numbers, and rows with points that have no place. */
export function unreadOf(sheet: ScoreSheet): Unread[] {
  const cells = findCells(sheet, ({ points }) => points.kind === 'text' || points.kind === 'error')
  const strays = sheet.rows.filter(({ kind }) => kind === 'stray')
  return [
    ...cells.map(({ cell }) => ({ address: cell.address, text: cell.text, why: 'not-points' as const })),
    ...strays.map(({ codeCell, title }) => ({ address: codeCell.address, text: title, why: 'no-place' as const })),
  ]
}
