import { numberReading } from '../values/number.js'
import type { ScoreRow, ScoreSheet } from './score-sheet.js'

type Copy = { -readonly [Key in keyof ScoreRow]: ScoreRow[Key] }

/**
 * A copy of a sheet with another number in one cell: what would be found if it said so?
 *
 * @param column place in `sheet.columns`
 */
export function withValue(sheet: ScoreSheet, row: ScoreRow, column: number, value: number): ScoreSheet {
  const copies = new Map<ScoreRow, Copy>(sheet.rows.map((each) => [each, { ...each }]))
  const copyOf = (each: ScoreRow | null): ScoreRow | null => (each ? (copies.get(each) ?? each) : null)
  for (const copy of copies.values()) {
    copy.parent = copyOf(copy.parent)
    copy.scope = copyOf(copy.scope)
    copy.addends = copy.addends?.map((each) => copies.get(each) ?? each) ?? null
    copy.children = copy.children.map((child) => copies.get(child) ?? child)
  }
  const changed = copies.get(row)
  if (changed) {
    changed.cells = row.cells.map((cell, at) =>
      at === column
        ? {
            ...cell,
            value,
            text: String(value),
            points: { kind: 'number', reading: numberReading(value), stored: 'number' },
          }
        : cell,
    )
  }
  const codeRepairs = sheet.codeRepairs.map((repair) => ({ ...repair, row: copies.get(repair.row) ?? repair.row }))
  return { ...sheet, rows: [...copies.values()], codeRepairs }
}
