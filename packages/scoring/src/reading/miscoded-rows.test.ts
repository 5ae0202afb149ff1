import { expect, it } from 'vitest'
import { checks, runChecks } from '../checks/index.js'
import { type CellValue, plainGrid } from '../sheet/grid.js'
import { readTables } from './read-tables.js'

const HEADER = ['Mã', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm']

function read(...rows: readonly (readonly CellValue[])[]) {
  const [table] = readTables(plainGrid('Bảng', [HEADER, ...rows]), { frameworks: [] }).tables
  if (!table) throw new Error('no table')
  return {
    codes: table.sheet.rows.map(({ code }) => code),
    findings: runChecks(table.sheet, checks).map(({ check, cell }) => `${check} ${cell}`),
  }
}

const PLANS = [
  ['1', 'Chỉ đạo, điều hành', 5, 4],
  ['1.1', 'Kế hoạch', 3, 2.5],
  ['1.1.1', 'Ban hành kế hoạch', 1, 1],
]
const REST = [
  ['1.1.3', 'Báo cáo kết quả', 0.5, 0.5],
  ['1.2', 'Kiểm tra', 2, 1.5],
]

it('a code typed twice that meant the next one is that row’s by the sums, and only the code is told', () => {
  expect(read(...PLANS, ['1.1.1', 'Thực hiện kế hoạch', 1.5, 1], ...REST)).toEqual({
    codes: ['1', '1.1', '1.1.1', '1.1.2', '1.1.3', '1.2'],
    findings: ["duplicate-code 'Bảng'!A5"],
  })
})

it('a row that stands twice is not added', () => {
  const rows = [
    ['1', 'Chỉ đạo, điều hành', 2, 2],
    ['1.1', 'Kế hoạch', 1, 1],
    ['1.1', 'Kế hoạch', 1, 1],
    ['1.2', 'Kiểm tra', 1, 1],
  ]
  expect(read(...rows)).toEqual({ codes: ['1', '1.1', '1.1', '1.2'], findings: ["duplicate-code 'Bảng'!A4"] })
})

it('a row with a code of another one is not added where the sums hold without it', () => {
  const rows = [
    ['1', 'Chỉ đạo, điều hành', 2, 2],
    ['1.1', 'Kế hoạch', 1, 1],
    ['1.1', 'Sáng kiến', 1, 1],
    ['1.2', 'Kiểm tra', 1, 1],
  ]
  expect(read(...rows).findings).toEqual(["duplicate-code 'Bảng'!A4"])
})
