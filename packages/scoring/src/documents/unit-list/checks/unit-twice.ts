import type { Check } from '../../../checks/check.js'
import { fold } from '../../../values/fold.js'
import type { UnitList, UnitRow } from '../unit-list.js'
import { onUnit, UNIT_HEADER } from './unit-remark.js'

const isSame = (a: UnitRow, b: UnitRow) =>
  a.group === b.group &&
  a.year === b.year &&
  a.unit.normalize('NFC').toLocaleLowerCase('vi') === b.unit.normalize('NFC').toLocaleLowerCase('vi')

/** A unit that stands twice in one group and year. Communes of two districts may share a name, marks tell Hòa from Hóa. */
export const unitTwice: Check<UnitList> = {
  id: 'unit-twice',
  since: '0.1.0',
  severity: 'error',
  repair: 'none',
  title: { vi: 'Một đơn vị có hai dòng', en: 'One unit in two rows' },
  help: {
    vi: 'Mỗi đơn vị một dòng; nếu là hai đơn vị trùng tên thì ghi thêm huyện hoặc tỉnh.',
    en: 'A unit has one row; where two units share a name, add their district or province.',
  },
  figures: null,
  examples: {
    wrong: [[...UNIT_HEADER], ['1', 'Sở A', 90, 1], ['2', 'Sở A', 80, 2]],
    right: [[...UNIT_HEADER], ['1', 'Sở A', 90, 1], ['2', 'Sở B', 80, 2]],
    findings: [
      { cell: 'B3', found: 'Sở A', expected: null, vi: '«Sở A» đã có ở ô B2.', en: '“Sở A” stands in B2 already.' },
    ],
  },
  run(list) {
    const seen = new Map<string, UnitRow[]>()
    return list.rows.flatMap((row) => {
      const alike = seen.get(fold(row.unit)) ?? []
      const first = alike.find((each) => isSame(each, row))
      seen.set(fold(row.unit), [...alike, row])
      if (!first) return []
      return [
        onUnit(list, row, list.ranked, {
          cell: row.unitCell,
          found: row.unit,
          expected: null,
          sentence: {
            vi: '«{unit}» đã có ở ô {cell}.',
            en: '“{unit}” stands in {cell} already.',
          },
          words: { cell: first.unitCell.address },
        }),
      ]
    })
  },
}
