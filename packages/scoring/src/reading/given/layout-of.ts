import { columnLetters } from '../../sheet/grid.js'
import { nodeRows, type ScoreRow } from '../../sheet/score-sheet.js'
import { readToken } from '../code-token.js'
import type { TableReading } from '../reading.js'
import { codeLevels } from './code-levels.js'
import type { TableLayout } from './table-layout.js'

/**
 * How a table was understood, as a layout that can be kept, corrected and given again.
 *
 * @param reading a table
 */
export function layoutOf({ sheet, headerRows, columns }: TableReading): TableLayout {
  const rows = nodeRows(sheet)
  const { codeCell, titleCell } = rows.find(({ children }) => children.length === 0) ?? {}
  // Codes may be spread over columns, one a level.
  const codeCols = new Set([
    ...rows.flatMap((row) =>
      row.codeCell.text !== '' && row.codeCell.col !== row.titleCell.col ? [row.codeCell.col] : [],
    ),
    ...(codeCell && codeCell.col !== titleCell?.col ? [codeCell.col] : []),
  ])
  const titles = new Set(rows.map((row) => row.titleCell.col))
  const places: [string, TableLayout['columns'][string]][] = columns
    .filter(({ column }) => !column.isInWords)
    .map(({ column }) => [
      columnLetters(column.col),
      {
        role: column.role,
        name: column.name,
        ...(column.unit === null ? {} : { unit: column.unit }),
        ...(column.year === null ? {} : { year: column.year }),
      },
    ])
  const codes = codesOf(rows)
  return {
    sheet: sheet.name,
    header: [headerRows[0] + 1, headerRows[1] + 1],
    columns: {
      ...Object.fromEntries([...codeCols].map((col) => [columnLetters(col), { role: 'code' as const }])),
      ...Object.fromEntries([...titles].map((col) => [columnLetters(col), { role: 'title' as const }])),
      ...Object.fromEntries(places),
    },
    ...(codes ? { codes } : {}),
  }
}

/** One example a level, where each level is written in one way and in no other's. */
function codesOf(rows: readonly ScoreRow[]): string[] | null {
  const examples: string[] = []
  for (const row of rows) {
    const { text, value } = row.codeCell
    const { style } = readToken(value)
    if (style === 'none' || style === 'other') return null
    examples[depthOf(row)] ??= text
  }
  const level = codeLevels(examples)
  const isTold = rows.every((row) => level(readToken(row.codeCell.value)) === depthOf(row))
  return examples.length > 0 && isTold ? examples : null
}

const depthOf = ({ parent }: ScoreRow): number => (parent ? depthOf(parent) + 1 : 0)
