import { readingOf } from '../sheet/score-sheet.js'
import { difference } from '../values/decimal.js'
import { isRounding } from '../values/rounding.js'
import { COMPUTED } from './figure-names.js'
import { inSheet, type SheetCheck } from './sheet-check.js'

/** A change that is not the later result minus the earlier. */
export const changeMismatch: SheetCheck = {
  id: 'change-mismatch',
  since: '0.1.0',
  severity: 'error',
  repair: 'none',
  title: { vi: 'Tăng/giảm tính sai', en: 'Wrong change' },
  help: {
    vi: 'Cột tăng/giảm phải bằng năm sau trừ năm trước.',
    en: 'The change is the later year minus the earlier one.',
  },
  figures: COMPUTED,
  examples: {
    wrong: { columns: ['result 2015', 'result 2016', 'change'], rows: [['1', 'A', 8.75, 5.5, -3]] },
    right: { columns: ['result 2015', 'result 2016', 'change'], rows: [['1', 'A', 8.75, 5.5, -3.25]] },
    findings: [
      {
        cell: 'E2',
        found: -3,
        expected: -3.25,
        vi: 'Ghi −3, nhưng 5,5 − 8,75 = −3,25.',
        en: '−3 is printed, but 5.5 − 8.75 = −3.25.',
      },
    ],
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
          ...inSheet(row, sheet.columns[change] ?? null),
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
