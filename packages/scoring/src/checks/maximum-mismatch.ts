import { maximumColumn, nodeRows, numberIn } from '../sheet/score-sheet.js'
import { difference } from '../values/decimal.js'
import { besideWhat } from './figure-names.js'
import { inSheet, type SheetCheck } from './sheet-check.js'

/** A maximum that is not the framework's. */
export const maximumMismatch: SheetCheck = {
  id: 'maximum-mismatch',
  since: '0.1.0',
  severity: 'error',
  repair: 'none',
  title: { vi: 'Điểm tối đa khác bộ tiêu chí', en: 'Maximum differs from the framework' },
  help: {
    vi: 'Điểm tối đa trong bảng khác điểm tối đa của bộ tiêu chí; mọi tỷ lệ tính từ đó đều sai.',
    en: 'The maximum differs from the framework’s, so every rate computed with it is wrong.',
  },
  figures: besideWhat('Bộ tiêu chí', 'Framework'),
  examples: {
    wrong: {
      framework: 'par-2018',
      columns: ['maximum'],
      rows: [['1.5', 'Sáng kiến hoặc giải pháp mới trong cải cách hành chính', 3]],
    },
    right: {
      framework: 'par-2018',
      columns: ['maximum'],
      rows: [['1.5', 'Sáng kiến hoặc giải pháp mới trong cải cách hành chính', 2]],
    },
    findings: [
      {
        cell: 'C2',
        found: 3,
        expected: 2,
        vi: 'Điểm tối đa của 1.5 ghi 3; bộ tiêu chí par-2018 là 2.',
        en: 'The maximum of 1.5 says 3; the framework par-2018 has 2.',
      },
    ],
  },
  run(sheet) {
    const index = maximumColumn(sheet)
    if (index < 0 || !sheet.framework) return []
    const framework = sheet.framework.id
    return nodeRows(sheet).flatMap((row) => {
      const [cell, value, expected] = [row.cells[index], numberIn(row, index), row.node?.maximum ?? null]
      if (!cell || value === null || expected === null || value === expected) return []
      return [
        {
          cell,
          ...inSheet(row, sheet.columns[index] ?? null),
          found: value,
          expected,
          difference: difference(value, expected),
          sentence: {
            vi: 'Điểm tối đa của {code} ghi {value}; bộ tiêu chí {framework} là {expected}.',
            en: 'The maximum of {code} says {value}; the framework {framework} has {expected}.',
          },
          words: { code: row.code, value, expected, framework },
        },
      ]
    })
  },
}
