import type { Check } from '../../../checks/check.js'
import { columnsWithRole, rankedFigure, type UnitList } from '../unit-list.js'
import { onUnit, UNIT_HEADER } from './unit-remark.js'

const HUNDRED = 100
/** Of so many units one is alone. */
const FEWEST = 3

/** Points over 100 where all others stay below: the list states no maximum, but the scale of the others is 100. */
export const unitOutOfScale: Check<UnitList> = {
  id: 'unit-out-of-scale',
  since: '0.1.0',
  severity: 'error',
  repair: 'none',
  title: { vi: 'Điểm ngoài thang của các đơn vị khác', en: 'Points outside the scale of the others' },
  help: {
    vi: 'Chỉ một đơn vị có trên 100 điểm thì thường do nhầm dấu phẩy (8.752 thay cho 87,52).',
    en: 'A single unit with over 100 points is usually a misplaced comma (8,752 for 87.52).',
  },
  figures: null,
  examples: {
    wrong: [[...UNIT_HEADER], ['1', 'Sở A', 9021, 1], ['2', 'Sở B', 80.5, 2], ['3', 'Sở C', 70.25, 3]],
    right: [[...UNIT_HEADER], ['1', 'Sở A', 90.21, 1], ['2', 'Sở B', 80.5, 2], ['3', 'Sở C', 70.25, 3]],
    findings: [
      {
        cell: 'C2',
        found: 9021,
        expected: null,
        vi: 'Sở A: «Tổng điểm» là 9021, các đơn vị khác đều không quá 100.',
        en: 'Sở A: “Tổng điểm” is 9021; no other unit has over 100.',
      },
    ],
  },
  run(list) {
    const stated = columnsWithRole(list, 'maximum').length > 0 || list.summaries.some(({ kind }) => kind === 'maximum')
    if (stated || list.columns[list.ranked]?.role === 'percent') return []
    const figures = list.rows.flatMap((row) => rankedFigure(list, row) ?? [])
    const over = list.rows.filter((row) => (rankedFigure(list, row) ?? 0) > HUNDRED)
    if (over.length !== 1 || figures.length < FEWEST) return []
    return over.map((row) =>
      onUnit(list, row, list.ranked, {
        found: rankedFigure(list, row),
        expected: null,
        sentence: {
          vi: '{unit}: «{column}» là {found}, các đơn vị khác đều không quá 100.',
          en: '{unit}: “{column}” is {found}; no other unit has over 100.',
        },
        words: { found: rankedFigure(list, row) ?? 0 },
      }),
    )
  },
}
