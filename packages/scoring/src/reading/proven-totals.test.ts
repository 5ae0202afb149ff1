import { describe, expect, it } from 'vitest'
import { checks, runChecks } from '../checks/index.js'
import type { CellValue } from '../sheet/grid.js'
import { plainGrid } from '../sheet/grid.js'
import { readTables } from './read-tables.js'

const HEADER = ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm đạt được']
const tableOf = (rows: readonly (readonly CellValue[])[]) => {
  const sheet = readTables(plainGrid('Bảng', [HEADER, ...rows]), { frameworks: [] }).tables[0]?.sheet
  if (!sheet) throw new Error('no table')
  const errors = runChecks(sheet, checks).filter(({ severity }) => severity === 'error')
  const totals = sheet.rows
    .filter(({ kind }) => kind === 'total')
    .map(({ title, scope }) => `${title}: ${scope?.code ?? 'all'}`)
  return { totals, errors: errors.map(({ check, cell }) => `${check} ${cell.split('!')[1]}`) }
}
const field = (code: string, points: number, told: string): (readonly CellValue[])[] => [
  [code, `Lĩnh vực ${code}`, 5, points],
  [`${code}.1`, 'Kế hoạch', 2, 2],
  [`${code}.2`, 'Kiểm tra', 3, points - 2],
  [null, told, 5, points],
]

describe('a total that no word calls one', () => {
  it.each(['Điểm lĩnh vực 1', 'Điểm đạt phần này', 'Kết quả chung của phần'])(
    'is that of the field above: %s',
    (words) => {
      const rows = [...field('1', 4.5, words), ...field('2', 4, 'Điểm lĩnh vực 2'), [null, 'Toàn đơn vị', 10, 8.5]]
      expect(tableOf(rows)).toEqual({
        totals: [`${words}: 1`, 'Điểm lĩnh vực 2: 2', 'Toàn đơn vị: all'],
        errors: [],
      })
    },
  )

  it('is none where a number of it is another', () => {
    const rows = [...field('1', 4.5, 'Cộng'), ...field('2', 4, 'Cộng'), [null, 'Toàn đơn vị', 10, 9]]
    expect(tableOf(rows).errors).toEqual(['unknown-code A10'])
  })
})

describe('a bonus', () => {
  const rows = (maximum: number): (readonly CellValue[])[] => [
    ['I', 'Chỉ đạo', 60, 56],
    ['II', 'Thể chế', 40, 38],
    ['III', 'Điểm thưởng', 2, 1],
    ['IV', 'Điểm trừ', -5, -1],
    [null, 'Tổng điểm', maximum, 94],
  ]
  it.each([100, 102])('may be in the printed total of maxima or not: %d', (maximum) => {
    expect(tableOf(rows(maximum)).errors).toEqual([])
  })
  it('does not excuse another total', () => {
    expect(tableOf(rows(101)).errors).toEqual(['total-mismatch C6'])
  })
})

it('a total of this table and another above it is none of this one', () => {
  const rows = (words: string): (readonly CellValue[])[] => [
    ['1', 'Hộ tịch', 20, 19],
    ['2', 'Chứng thực', 40, 33],
    [null, 'Cộng phần II', 60, 52],
    [null, words, 100, 86],
  ]
  expect(tableOf(rows('Tổng cộng (I+II)'))).toEqual({ totals: ['Cộng phần II: all'], errors: [] })
  expect(tableOf(rows('Tổng cộng (1+2)')).errors).toContain('total-mismatch C5')
})
