import { isPoints } from '../sheet/column.js'
import { columnLetters } from '../sheet/grid.js'
import { fold } from '../values/fold.js'
import { inSheet, type SheetCheck } from './sheet-check.js'

/** Two columns of points of one name: nobody can tell which one counts. */
export const duplicateColumn: SheetCheck = {
  id: 'duplicate-column',
  since: '0.1.0',
  severity: 'warning',
  repair: 'none',
  title: { vi: 'Hai cột trùng tên', en: 'Two columns of one name' },
  help: {
    vi: 'Hai cột điểm có cùng tên nên không phân biệt được cột nào là tự đánh giá, cột nào là thẩm định. Đặt lại tên cột.',
    en: 'Two columns of points have one name, so self-assessment and appraisal cannot be told apart. Rename one.',
  },
  figures: null,
  examples: {
    wrong: { columns: ['maximum', 'self', 'self'], rows: [['1', 'A', 1, 1, 0.5]] },
    right: { columns: ['maximum', 'self', 'appraisal'], rows: [['1', 'A', 1, 1, 0.5]] },
    findings: [
      {
        cell: 'E2',
        found: 'self',
        expected: null,
        vi: 'Cột E trùng tên với cột D: «self».',
        en: 'Column E has the same name as column D: “self”.',
      },
    ],
  },
  run(sheet) {
    const first = new Map<string, number>()
    return sheet.columns.flatMap((column, place) => {
      if (!isPoints(column)) return []
      const key = `${fold(column.name)}|${column.unit ?? ''}`
      const before = first.get(key)
      if (before === undefined) first.set(key, column.col)
      const cell = sheet.rows[0]?.cells[place]
      if (before === undefined || !cell) return []
      return [
        {
          cell,
          ...inSheet(null, column),
          found: column.name,
          expected: null,
          sentence: {
            vi: 'Cột {column} trùng tên với cột {before}: «{name}».',
            en: 'Column {column} has the same name as column {before}: “{name}”.',
          },
          words: { column: columnLetters(column.col), before: columnLetters(before), name: column.name },
        },
      ]
    })
  },
}
