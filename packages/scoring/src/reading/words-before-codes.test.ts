import { expect, it } from 'vitest'
import { checks, runChecks } from '../checks/index.js'
import { type CellValue, plainGrid } from '../sheet/grid.js'
import { readTables } from './read-tables.js'

const HEADER = ['Mã', 'Nội dung', 'Điểm chuẩn', 'Điểm đạt']

function read(...rows: readonly (readonly CellValue[])[]) {
  const [table] = readTables(plainGrid('Bảng', [HEADER, ...rows]), { frameworks: [] }).tables
  if (!table) throw new Error('no table')
  return {
    parents: table.sheet.rows.flatMap(({ kind, code, parent }) =>
      kind === 'total' ? [] : [`${parent?.code ?? ''} < ${code}`],
    ),
    findings: runChecks(table.sheet, checks).map(({ check, cell, expected }) => `${check} ${cell} ${expected}`),
  }
}

/** Numbers of fields, criteria and parts that each count on by their own word, as departments of a city number them. */
const abbreviated = (field: string, criterion: string, part: string, printed = 5): (readonly CellValue[])[] => [
  [`${field}1`, 'Chỉ đạo, điều hành', 25, 20],
  [`${criterion}1`, 'Kế hoạch', 15, 12],
  [`${part}1.1`, 'Ban hành kế hoạch', 5, printed],
  [`${part}1.2`, 'Hoàn thành kế hoạch', 10, 7],
  [`${criterion}2`, 'Tuyên truyền', 10, 8],
  [`${part}2.1`, 'Số tin, bài', 5, 4],
  [`${part}2.2`, 'Hội nghị', 5, 4],
  [`${field}2`, 'Thủ tục hành chính', 40, 37],
  [`${criterion}3`, 'Giải quyết hồ sơ', 40, 37],
  [`${part}3.1`, 'Hồ sơ đúng hạn', 30, 28],
  [`${part}3.2`, 'Hồ sơ bổ sung', 10, 9],
  ['', 'Tổng cộng', 65, 57],
]

it.each([
  ['LV', 'TC', 'TCTP'],
  ['Lĩnh vực ', 'Tiêu chí ', 'Tiêu chí thành phần '],
  ['Phần ', 'Mục ', 'Nội dung '],
])('%s1, %s1, %s1.1: each word is a level, and a part bears the number of its criterion', (...words) => {
  const { parents, findings } = read(...abbreviated(...words))
  expect(parents).toEqual(
    ' < 1,1 < 1.1,1.1 < 1.1.1,1.1 < 1.1.2,1 < 1.2,1.2 < 1.2.1,1.2 < 1.2.2, < 2,2 < 2.3,2.3 < 2.3.1,2.3 < 2.3.2'.split(
      ',',
    ),
  )
  expect(findings).toEqual([])
  expect(read(...abbreviated(...words, 4)).findings).toContain("sum-mismatch 'Bảng'!D3 11")
})
