import type { Check, Found } from '../../../checks/check.js'
import { MAXIMUM } from '../../../checks/figure-names.js'
import { besideOf } from '../../../reading/row-words.js'
import type { Text } from '../../../text.js'
import { mostOf } from '../most-of.js'
import { figureIn, type UnitColumnRole, type UnitList, type UnitRow } from '../unit-list.js'
import { onUnit, UNIT_HEADER } from './unit-remark.js'

/** More points than the maximum that the list itself states, a percentage over 100, or points below 0. */
export const unitOverMaximum: Check<UnitList> = {
  id: 'unit-over-maximum',
  since: '0.1.0',
  severity: 'error',
  repair: 'none',
  title: { vi: 'Điểm vượt tối đa', en: 'Points over the maximum' },
  help: {
    vi: 'Không đơn vị nào được quá điểm tối đa hoặc 100%; thường do nhầm dấu phẩy.',
    en: 'No unit can have more than the maximum or 100 %; a misplaced comma is the usual cause.',
  },
  figures: MAXIMUM,
  examples: {
    wrong: [
      ['TT', 'Đơn vị', 'Điểm', 'Điểm tối đa'],
      ['1', 'Sở A', 90, 84],
    ],
    right: [[...UNIT_HEADER], ['1', 'Sở A', 90, 1]],
    findings: [
      {
        cell: 'C2',
        found: 90,
        expected: 84,
        vi: 'Sở A: «Điểm» là 90, quá tối đa 84.',
        en: 'Sở A: “Điểm” is 90, over the maximum of 84.',
      },
    ],
  },
  run(list) {
    return list.rows.flatMap((row) =>
      list.columns.flatMap(({ role }, column) => (SCORED.includes(role) ? outside(list, row, column) : [])),
    )
  },
}

const SCORED: readonly UnitColumnRole[] = ['total', 'percent', 'part']
const OVER: Text = {
  vi: '{unit}: «{column}» là {found}, quá tối đa {maximum}.',
  en: '{unit}: “{column}” is {found}, over the maximum of {maximum}.',
}
const NEGATIVE: Text = {
  vi: '{unit}: «{column}» là số âm ({found}).',
  en: '{unit}: “{column}” is negative ({found}).',
}

/** «Điểm trừ» may be written with a minus. */
const isDeducted = ({ columns }: UnitList, column: number): boolean =>
  besideOf(columns[column]?.name ?? '') === 'penalty'

function outside(list: UnitList, row: UnitRow, column: number): Found[] {
  const found = figureIn(row, column)?.value ?? 0
  const maximum = mostOf(list, row, column)
  if (found < 0 && isDeducted(list, column)) return []
  if (found < 0) return [onUnit(list, row, column, { found, expected: null, sentence: NEGATIVE, words: { found } })]
  if (maximum === null || found <= maximum) return []
  return [onUnit(list, row, column, { found, expected: maximum, sentence: OVER, words: { found, maximum } })]
}
