import type { Check } from '../../../checks/check.js'
import { COMPUTED } from '../../../checks/figure-names.js'
import { difference, quotient, roundHalfUp, sum } from '../../../values/decimal.js'
import { figureIn, type UnitList } from '../unit-list.js'
import { onUnit, UNIT_HEADER } from './unit-remark.js'

/** A printed mean that is not the mean of the units above it, of the group or of all. A list may leave units out: a warning. */
export const unitMeanMismatch: Check<UnitList> = {
  id: 'unit-mean-mismatch',
  since: '0.1.0',
  severity: 'warning',
  repair: 'none',
  title: { vi: 'Bình quân khác các đơn vị', en: 'The mean is not that of the units' },
  help: {
    vi: 'Tính lại bình quân của các đơn vị trong danh sách; nếu danh sách không đủ đơn vị thì ghi rõ.',
    en: 'Take the mean of the listed units again; where units are left out, say so.',
  },
  figures: COMPUTED,
  examples: {
    wrong: [[...UNIT_HEADER], ['1', 'Sở A', 90, 1], ['2', 'Sở B', 80, 2], ['', 'Bình quân', 86]],
    right: [[...UNIT_HEADER], ['1', 'Sở A', 90, 1], ['2', 'Sở B', 80, 2], ['', 'Bình quân', 85]],
    findings: [
      {
        cell: 'C4',
        found: 86,
        expected: 85,
        vi: '«Bình quân» ghi 86, bình quân các đơn vị trong danh sách là 85.',
        en: '“Bình quân” says 86; the mean of the listed units is 85.',
      },
    ],
  },
  run(list) {
    return list.summaries.flatMap(({ kind, group, row }) => {
      const printed = figureIn(row, list.ranked)
      if (kind !== 'mean' || !printed) return []
      const means = [list.rows.filter((each) => each.group === group), list.rows].flatMap((rows) => {
        const values = rows.flatMap((each) => figureIn(each, list.ranked)?.value ?? [])
        return values.length === 0 ? [] : [roundHalfUp(quotient(sum(values), values.length), 4)]
      })
      const [expected] = means
      const isOne = means.some((mean) => Math.abs(mean - printed.value) < 10 ** -printed.decimals)
      if (expected === undefined || isOne) return []
      return [
        onUnit(list, row, list.ranked, {
          found: printed.value,
          expected,
          difference: difference(printed.value, expected),
          sentence: {
            vi: '«{unit}» ghi {found}, bình quân các đơn vị trong danh sách là {expected}.',
            en: '“{unit}” says {found}; the mean of the listed units is {expected}.',
          },
          words: { found: printed.value, expected },
        }),
      ]
    })
  },
}
