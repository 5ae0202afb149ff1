import { isRankText } from '../reading/row-words.js'
import { readingOf, rootRows, type ScoreRow, type ScoreSheet } from '../sheet/score-sheet.js'
import { difference, sum } from '../values/decimal.js'
import type { NumberReading } from '../values/number.js'
import { isRounding } from '../values/rounding.js'
import { allChangeColumns, type ChangeColumns } from './change-columns.js'
import type { Found } from './check.js'
import { COMPUTED } from './figure-names.js'
import { summed } from './formulas.js'
import { inSheet, type SheetCheck } from './sheet-check.js'
import { partsOf } from './sums.js'

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
    return allChangeColumns(sheet).flatMap((compared) => ofColumn(sheet, compared))
  },
}

function ofColumn(sheet: ScoreSheet, { change, before, after }: ChangeColumns): Found[] {
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
    const ofParts = difference(unrounded(sheet, row, after, second), unrounded(sheet, row, before, first))
    if (gap === 0 || printed.value === ofParts) return []
    // Who was 20th and is 17th has risen by three places.
    if (isRankText(row.folded) && printed.value === -expected) return []
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
}

/**
 * What the parts of a whole come to, where that is what the whole prints rounded; else what it prints. A whole that is printed rounded changes
 * by what its parts come to: 40.75 less 52.25 is −11.5 beside a printed 40.8.
 */
function unrounded(sheet: ScoreSheet, row: ScoreRow, column: number, printed: NumberReading): number {
  const parts = partsOf(sheet, summed(row, rootRows(sheet)), column)
  if (!parts) return printed.value
  const whole = sum(parts.map(({ value }) => value))
  return isRounding(difference(printed.value, whole), printed, parts) ? whole : printed.value
}
