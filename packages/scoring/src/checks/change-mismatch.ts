import { readingOf } from '../sheet/score-sheet.js'
import { difference } from '../values/decimal.js'
import { isRounding } from '../values/rounding.js'
import type { Check } from './check.js'

/** A change that is not the later result minus the earlier. */
export const changeMismatch: Check = {
  id: 'change-mismatch',
  severity: 'error',
  title: { vi: 'Tăng/giảm tính sai', en: 'Wrong change' },
  help: {
    vi: 'Cột tăng/giảm phải bằng năm sau trừ năm trước.',
    en: 'The change is the later year minus the earlier one.',
  },
  examples: {
    wrong: { columns: ['result 2015', 'result 2016', 'change'], rows: [['1', 'A', 8.75, 5.5, -3]] },
    right: { columns: ['result 2015', 'result 2016', 'change'], rows: [['1', 'A', 8.75, 5.5, -3.25]] },
  },
  run(sheet) {
    const change = sheet.columns.findIndex((column) => column.role === 'change')
    const years = sheet.columns.flatMap((column, index) => (column.role === 'result' && index < change ? [index] : []))
    const [before, after] = years.slice(-2)
    if (before === undefined || after === undefined) return []
    return sheet.rows.flatMap((row) => {
      const [cell, printed, first, second] = [
        row.cells[change],
        readingOf(row, change),
        readingOf(row, before),
        readingOf(row, after),
      ]
      if (!cell || !printed || !first || !second) return []
      const expected = difference(second.value, first.value)
      const gap = difference(printed.value, expected)
      if (gap === 0) return []
      const rounding = isRounding(gap, printed, [first, second])
      return [
        {
          cell,
          row,
          column: sheet.columns[change] ?? null,
          found: printed.value,
          expected,
          difference: gap,
          ...(rounding ? { severity: 'warning' as const } : {}),
          sentence: rounding
            ? {
                vi: 'Ghi {found}, nhưng {second} − {first} = {expected} (lệch do làm tròn).',
                en: '{found} is printed, but {second} − {first} = {expected} (a rounding).',
              }
            : {
                vi: 'Ghi {found}, nhưng {second} − {first} = {expected}.',
                en: '{found} is printed, but {second} − {first} = {expected}.',
              },
          words: { found: printed.value, first: first.value, second: second.value, expected },
        },
      ]
    })
  },
}
