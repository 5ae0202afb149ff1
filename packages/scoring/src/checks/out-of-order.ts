import { compareCodes } from '../sheet/code.js'
import { nodeRows, type ScoreRow } from '../sheet/score-sheet.js'
import { inSheet, type SheetCheck } from './sheet-check.js'

/** A row that stands before the one that its code should follow. */
export const outOfOrder: SheetCheck = {
  id: 'out-of-order',
  since: '0.1.0',
  severity: 'warning',
  repair: 'none',
  title: { vi: 'Sai thứ tự', en: 'Out of order' },
  help: {
    vi: 'Các dòng không theo thứ tự mã; công thức cộng theo vùng dễ cộng nhầm. Chuyển dòng về đúng chỗ.',
    en: 'Rows do not follow their codes, so sums over ranges may take the wrong ones. Move the row to its place.',
  },
  figures: null,
  examples: {
    wrong: {
      columns: ['maximum'],
      rows: [
        ['1', 'A', 2],
        ['1.2', 'B', 1],
        ['1.1', 'C', 1],
      ],
    },
    right: {
      columns: ['maximum'],
      rows: [
        ['1', 'A', 2],
        ['1.1', 'C', 1],
        ['1.2', 'B', 1],
      ],
    },
    findings: [
      {
        cell: 'A4',
        found: '1.1',
        expected: null,
        vi: 'Dòng 1.1 đứng sau dòng 1.2; theo mã thì phải đứng trước.',
        en: 'Row 1.1 stands after row 1.2; by its code it comes before.',
      },
    ],
  },
  run(sheet) {
    // A code that the sheet does not print has no order.
    const rows = nodeRows(sheet).filter(({ assigned, codeCell }) => !assigned && codeCell.text !== '')
    return rows.flatMap((row, index) => {
      const before = rows[index - 1]
      // Below its parent a row is in place; most rows are.
      if (
        !before ||
        row.parent === before ||
        standsApart(row) ||
        standsApart(topOf(row)) !== standsApart(topOf(before)) ||
        compareCodes(before.code, row.code) <= 0
      )
        return []
      return [
        {
          cell: row.codeCell,
          ...inSheet(row, null),
          found: row.code,
          expected: null,
          sentence: {
            vi: 'Dòng {code} đứng sau dòng {before}; theo mã thì phải đứng trước.',
            en: 'Row {code} stands after row {before}; by its code it comes before.',
          },
          words: { code: row.code, before: before.code },
        },
      ]
    })
  },
}

const topOf = (row: ScoreRow): ScoreRow => (row.parent === null ? row : topOf(row.parent))

/** A bonus or a penalty at the top is numbered in a way of its own: B after III. */
const standsApart = ({ beside, parent }: ScoreRow): boolean => beside !== null && parent === null
