import type { Check } from '../../../checks/check.js'
import { COMPUTED } from '../../../checks/figure-names.js'
import { bestProven } from '../../../sheet/proven.js'
import { difference } from '../../../values/decimal.js'
import { isRounding } from '../../../values/rounding.js'
import { figureIn, type UnitList, type UnitRow } from '../unit-list.js'
import { onUnit } from './unit-remark.js'

/** What a column of changes is called: «Tăng/giảm điểm», «Chênh lệch», «So với năm trước». */
const CHANGE = /tăng|giảm|chênh lệch|so với|thay đổi/iu
const HEADER = ['TT', 'Đơn vị', 'Điểm 2023', 'Điểm 2024', 'Tăng/giảm']

/** A change of a unit that is not the difference which the column prints for the other units. */
export const unitChangeMismatch: Check<UnitList> = {
  id: 'unit-change-mismatch',
  since: '0.1.0',
  severity: 'error',
  repair: 'none',
  title: { vi: 'Tăng/giảm của đơn vị tính sai', en: 'Wrong change of a unit' },
  help: {
    vi: 'Cột tăng/giảm (chênh lệch) là hiệu của hai cột khác ở hầu hết các đơn vị; đơn vị còn lại phải đúng theo, kể cả dấu.',
    en: 'A column of changes is the difference of two others for most units; it must be for the rest, sign included.',
  },
  figures: COMPUTED,
  examples: {
    wrong: [
      HEADER,
      ['1', 'Sở A', 80, 90, 10],
      ['2', 'Sở B', 85, 80.5, 4.5],
      ['3', 'Sở C', 70, 75, 5],
      ['4', 'Sở D', 60, 72, 12],
    ],
    right: [
      HEADER,
      ['1', 'Sở A', 80, 90, 10],
      ['2', 'Sở B', 85, 80.5, -4.5],
      ['3', 'Sở C', 70, 75, 5],
      ['4', 'Sở D', 60, 72, 12],
    ],
    findings: [
      {
        cell: 'E3',
        found: 4.5,
        expected: -4.5,
        vi: 'Sở B: «Tăng/giảm» ghi 4,5, nhưng 80,5 − 85 = −4,5.',
        en: 'Sở B: “Tăng/giảm” says 4.5, but 80.5 − 85 = −4.5.',
      },
    ],
  },
  run: (list) =>
    list.columns.flatMap(({ name }, change) => {
      const pair = CHANGE.test(name) ? comparedBy(list, change) : null
      return pair === null ? [] : list.rows.flatMap((row) => inRow(list, row, change, pair))
    }),
}

/** The two columns whose difference another is; places in `list.columns`. */
interface Pair {
  readonly after: number
  readonly before: number
}

const FAR = 1

const isHeld = (row: UnitRow, change: number, { after, before }: Pair): boolean | null => {
  const [printed, later, earlier] = [figureIn(row, change), figureIn(row, after), figureIn(row, before)]
  if (!printed || !later || !earlier) return null
  // No rounding is so far off, and exact decimals are slow.
  if (Math.abs(printed.value - (later.value - earlier.value)) > FAR) return false
  const gap = difference(printed.value, difference(later.value, earlier.value))
  return gap === 0 || isRounding(gap, printed, [later, earlier])
}

/** The pair whose difference the column is for most units. Signs are as the units show them: a rank that falls from 11 to 8 has risen by 3. */
function comparedBy(list: UnitList, change: number): Pair | null {
  const places = list.columns.map((_, at) => at).filter((at) => at !== change)
  const pairs = places.flatMap((after) => places.flatMap((before) => (after === before ? [] : [{ after, before }])))
  return bestProven(pairs, (pair) => {
    const told = list.rows.flatMap((row) => isHeld(row, change, pair) ?? [])
    return { held: told.filter((each) => each).length, all: told.length }
  })
}

function inRow(list: UnitList, row: UnitRow, change: number, pair: Pair) {
  const [printed, later, earlier] = [figureIn(row, change), figureIn(row, pair.after), figureIn(row, pair.before)]
  if (!printed || !later || !earlier || isHeld(row, change, pair) !== false) return []
  const expected = difference(later.value, earlier.value)
  return [
    onUnit(list, row, change, {
      found: printed.value,
      expected,
      difference: difference(printed.value, expected),
      sentence: {
        vi: '{unit}: «{column}» ghi {found}, nhưng {later} − {earlier} = {expected}.',
        en: '{unit}: “{column}” says {found}, but {later} − {earlier} = {expected}.',
      },
      words: { found: printed.value, later: later.value, earlier: earlier.value, expected },
    }),
  ]
}
