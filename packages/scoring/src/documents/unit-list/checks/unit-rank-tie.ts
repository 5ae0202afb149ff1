import type { Check } from '../../../checks/check.js'
import { besideWhat } from '../../../checks/figure-names.js'
import { rivalsOf } from '../rivals.js'
import { printedRank, rankedFigure, type UnitList, type UnitRow } from '../unit-list.js'
import { onUnit, UNIT_HEADER } from './unit-remark.js'

/** Units with the same points and different ranks. A second criterion may have decided, which the list does not say. */
export const unitRankTie: Check<UnitList> = {
  id: 'unit-rank-tie',
  since: '0.1.0',
  severity: 'warning',
  repair: 'none',
  title: { vi: 'Bằng điểm nhưng khác hạng', en: 'Same points, different ranks' },
  help: {
    vi: 'Các đơn vị bằng điểm thường cùng hạng; nếu có tiêu chí phụ thì ghi rõ.',
    en: 'Units with the same points usually share a rank; where a second criterion decides, say so.',
  },
  figures: besideWhat('Đơn vị kia', 'The other unit'),
  examples: {
    wrong: [[...UNIT_HEADER], ['1', 'Sở A', 90, 1], ['2', 'Sở B', 80, 2], ['3', 'Sở C', 80, 3]],
    right: [[...UNIT_HEADER], ['1', 'Sở A', 90, 1], ['2', 'Sở B', 80, 2], ['3', 'Sở C', 80, 2]],
    findings: [
      {
        cell: 'D4',
        found: 3,
        expected: 2,
        vi: 'Sở C và Sở B cùng 80 điểm nhưng hạng 3 và 2.',
        en: 'Sở C and Sở B both have 80 points but rank 3 and 2.',
      },
    ],
  },
  run(list) {
    return rivalsOf(list).flatMap((rivals) => {
      const firsts = new Map<number, UnitRow>()
      return rivals.flatMap((row) => {
        const [points, rank] = [rankedFigure(list, row), printedRank(list, row)]
        if (points === null || rank === null) return []
        const twin = firsts.get(points)
        if (!twin) firsts.set(points, row)
        const other = twin ? printedRank(list, twin) : null
        if (!twin || other === null || other === rank) return []
        return [
          onUnit(list, row, list.ranks, {
            found: rank,
            expected: other,
            sentence: {
              vi: '{unit} và {other} cùng {points} điểm nhưng hạng {rank} và {second}.',
              en: '{unit} and {other} both have {points} {points:point|points} but rank {rank} and {second}.',
            },
            words: { other: twin.unit, points, rank, second: other },
          }),
        ]
      })
    })
  },
}
