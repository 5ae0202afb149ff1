import { rangeOf } from '../sheet/grid.js'
import { inSheet, type SheetCheck } from './sheet-check.js'

/** Cells of points or codes that are merged, so that all but one are blank. */
export const mergedCells: SheetCheck = {
  id: 'merged-cells',
  since: '0.1.0',
  severity: 'warning',
  repair: 'none',
  title: { vi: 'Ô bị gộp', en: 'Merged cells' },
  help: {
    vi: 'Ô gộp chỉ giữ giá trị ở ô đầu, các ô còn lại trống. Bỏ gộp rồi điền từng dòng.',
    en: 'Merged cells keep a value only in the first; the others are blank. Unmerge them and fill each row.',
  },
  figures: null,
  examples: {
    wrong: {
      columns: ['maximum', 'result'],
      rows: [
        ['1', 'A', 1, 1],
        ['2', 'B', 1, null],
      ],
      merges: [{ firstRow: 1, lastRow: 2, firstCol: 3, lastCol: 3 }],
    },
    right: {
      columns: ['maximum', 'result'],
      rows: [
        ['1', 'A', 1, 1],
        ['2', 'B', 1, 1],
      ],
    },
    findings: [
      {
        cell: 'D2',
        found: 'D2:D3',
        expected: null,
        vi: 'Các ô D2:D3 bị gộp; chỉ ô đầu có giá trị.',
        en: 'The cells D2:D3 are merged; only the first has a value.',
      },
    ],
  },
  run(sheet) {
    return sheet.merges.flatMap((block) => {
      const places = sheet.columns.flatMap((column, index) =>
        column.col >= block.firstCol && column.col <= block.lastCol ? [index] : [],
      )
      const row = sheet.rows.find((each) => each.codeCell.row >= block.firstRow && each.codeCell.row <= block.lastRow)
      const [first] = places
      // A heading merged over its whole row has no points to hide.
      const heading = block.firstRow === block.lastRow && places.length < block.lastCol - block.firstCol + 1
      if (first === undefined || !row || heading) return []
      const cell = row.cells[first]
      const range = rangeOf(block)
      if (!cell) return []
      return [
        {
          cell,
          ...inSheet(row, sheet.columns[first] ?? null),
          found: range,
          expected: null,
          sentence: {
            vi: 'Các ô {range} bị gộp; chỉ ô đầu có giá trị.',
            en: 'The cells {range} are merged; only the first has a value.',
          },
          words: { range },
        },
      ]
    })
  },
}
