import { cellsByColumn } from './cells-by-column.js'
import { inSheet, type SheetCheck } from './sheet-check.js'

/** A formula whose result the file does not hold. */
export const formulaNotCalculated: SheetCheck = {
  id: 'formula-not-calculated',
  since: '0.1.0',
  severity: 'warning',
  repair: 'none',
  title: { vi: 'Công thức chưa được tính', en: 'Formula not calculated' },
  help: {
    vi: 'Tệp không chứa kết quả của công thức. Mở bằng Excel hoặc LibreOffice, lưu lại rồi kiểm tra.',
    en: 'The file holds no result of the formula. Open it in Excel or LibreOffice, save it and check again.',
  },
  figures: null,
  examples: {
    wrong: {
      columns: ['result'],
      rows: [
        ['1', 'A', null],
        ['1.1', 'a', 1],
      ],
      formulas: { C2: 'SUM(C3:C3)' },
    },
    right: {
      columns: ['result'],
      rows: [
        ['1', 'A', 1],
        ['1.1', 'a', 1],
      ],
      formulas: { C2: 'SUM(C3:C3)' },
    },
    findings: [
      {
        cell: 'C2',
        found: '=SUM(C3:C3)',
        expected: null,
        vi: '1 công thức của cột này chưa có kết quả nên không kiểm tra được; hãy mở tệp, lưu lại rồi kiểm tra lại.',
        en: '1 formula of this column has no result and could not be checked; open the file, save it, check again.',
      },
    ],
  },
  run(sheet) {
    const byColumn = cellsByColumn(sheet, ({ points }) => points.kind === 'uncalculated')
    return sheet.columns.flatMap((column, index) => {
      const cells = byColumn[index] ?? []
      const cell = cells[0]
      if (!cell) return []
      return [
        {
          cell,
          ...inSheet(null, column),
          found: `=${cell.formula ?? ''}`,
          expected: null,
          sentence: {
            vi: '{n} công thức của cột này chưa có kết quả nên không kiểm tra được; hãy mở tệp, lưu lại rồi kiểm tra lại.',
            en: '{n} {n:formula of this column has|formulas of this column have} no result and could not be checked; open the file, save it, check again.',
          },
          words: { n: cells.length },
        },
      ]
    })
  },
}
