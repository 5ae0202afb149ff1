import type { TableExample } from '../checks/check.js'
import { assembleUnitList } from '../documents/unit-list/assemble-unit-list.js'
import type { HeadedColumn } from '../documents/unit-list/settle-columns.js'
import type { UnitColumnRole, UnitList } from '../documents/unit-list/unit-list.js'
import { columnNamed, exampleGrid } from './example-grid.js'

/** Headers of examples with the role and weight that reading gives them; a year behind them is theirs. */
const ROLES: readonly (readonly [name: RegExp, role: UnitColumnRole, weight: number])[] = [
  [/^Điểm tối đa/, 'maximum', 0],
  [/^Tổng điểm/, 'total', 3],
  [/^Điểm đạt|^Điểm$|^Điểm 20/, 'total', 2],
  [/^Thẩm định/, 'total', 1],
  [/^Chỉ số/, 'percent', 2],
  [/^(?:Thứ )?hạng/i, 'rank', 0],
  [/^Tiêu chí/, 'part', 0],
  [/^Hài lòng/, 'other', 0],
]
const TEXTS = ['TT', 'Đơn vị', 'Nhóm', 'Năm', 'Xếp loại']

/** The list of the rows of an example, header first; `null` where it is none. */
export function unitListIn(
  rows: TableExample,
  column: string | null = null,
  above: TableExample = [],
): UnitList | null {
  const [names = []] = rows
  const columns = names.flatMap((name, col): HeadedColumn[] => {
    const text = String(name)
    if (TEXTS.includes(text)) return []
    const [, role = null, weight = 0] = ROLES.find(([pattern]) => pattern.test(text)) ?? []
    const year = /20\d\d/.exec(text)?.[0]
    return [{ role, weight, name: text, year: year === undefined ? null : Number(year), maximum: null, col }]
  })
  const layout = {
    firstRow: above.length + 1,
    number: columnNamed(rows, 'TT'),
    unit: columnNamed(rows, 'Đơn vị'),
    group: columnNamed(rows, 'Nhóm'),
    year: columnNamed(rows, 'Năm'),
    grade: columnNamed(rows, 'Xếp loại'),
    columns,
  }
  return assembleUnitList(exampleGrid([...above, ...rows]), layout, column)
}

/** @throws where the rows are no list of units: a mistake of ours */
export function unitListOf(rows: TableExample): UnitList {
  const list = unitListIn(rows)
  if (!list) throw new Error('an example that is no list of units')
  return list
}
