import { builtinFrameworks, type CellValue, plainGrid } from '@parscore/scoring'
import { describe, expect, it } from 'vitest'
import {
  type CheckOptions,
  checkAll,
  checkGrids,
  checkUnderstood,
  findingsBySheet,
  findingsOf,
  nothingChecked,
  understanding,
} from './index.js'

const options: CheckOptions = { frameworks: builtinFrameworks(), framework: null, previous: null }
type Rows = readonly (readonly CellValue[])[]

/** The sheet of a department: 1 is the sum of its two children, or not. */
const department = (name: string, points: number | null, column = 'Điểm tự đánh giá') =>
  plainGrid(name, [
    ['Stt', 'Tiêu chí', 'Điểm tối đa', column],
    ['1', 'Chỉ đạo điều hành', 2, points],
    ['1.1', 'Kế hoạch', 1, points === null ? null : 1],
    ['1.2', 'Báo cáo', 1, points === null ? null : 0.5],
  ] satisfies Rows)
const cover = plainGrid('Bìa', [['UBND TỈNH'], ['Báo cáo tự chấm điểm']])
const annex = plainGrid('Biểu', [
  ['STT', 'Chỉ tiêu thống kê', 'Đơn vị tính', 'Số liệu', 'Ghi chú'],
  ['1.1', 'Số cuộc kiểm tra', 'Cuộc', 12, null],
  ['1.2', 'Số văn bản', 'Văn bản', null, null],
])

describe('a workbook is checked whole', () => {
  const checked = checkAll([cover, department('Sở A', 1.5), department('Sở B', 2), annex], options)
  it('every sheet by itself, and what holds nothing is named with the reason', () => {
    expect([...findingsBySheet(checked)].map(([sheet, found]) => [sheet, found.map(({ check }) => check)])).toEqual([
      ['Sở A', []],
      ['Sở B', ['sum-mismatch']],
      ['Biểu', ['indicator-empty']],
    ])
    expect(checked.passedOver.map(({ grid, problem }) => [grid.name, problem.kind])).toEqual([['Bìa', 'no-table']])
  })
  it('tells how far it is, step by step, and who stops asking has cancelled', () => {
    const steps = [...checkGrids([department('Sở A', 1.5), annex], options)]
    expect(steps.map(({ done }) => done)).toEqual(steps.map((_, at) => at + 1))
    expect(steps.at(-1)).toEqual({ done: steps.length, all: steps.length })
    const stopped = checkGrids([department('Sở A', 1.5)], options)
    stopped.next()
    expect(stopped.return({ sheets: [], documents: [], passedOver: [] })).toMatchObject({ done: true })
    expect(stopped.next()).toEqual({ done: true, value: undefined })
  })
})

it('sheets are understood one by one, and come to the same', () => {
  const grids = [cover, department('Sở A', 1.5), annex]
  const steps = understanding(grids, options)
  const asked = []
  let step = steps.next()
  for (; !step.done; step = steps.next()) asked.push(step.value)
  expect(asked).toHaveLength(3)
  const checked = [...checkUnderstood(step.value, options)]
  expect(checked).toEqual([...checkGrids(grids, options)])
})

describe('an office decides which checks run', () => {
  const grids = [department('Sở B', 2), annex]
  const ids = (chosen: Partial<CheckOptions>) =>
    findingsOf(checkAll(grids, { ...options, ...chosen })).map(({ check, severity }) => `${check} ${severity}`)
  it.each<[Partial<CheckOptions>, readonly string[]]>([
    [{}, ['sum-mismatch error', 'indicator-empty warning']],
    [{ ignore: ['sum-mismatch'] }, ['indicator-empty warning']],
    [{ select: ['sum-mismatch'] }, ['sum-mismatch error']],
    [{ select: ['sum-mismatch'], ignore: ['sum-mismatch'] }, []],
    [{ severity: new Map([['sum-mismatch', 'info'] as const]) }, ['sum-mismatch info', 'indicator-empty warning']],
  ])('%j', (chosen, expected) => {
    expect(ids(chosen)).toEqual(expected)
  })
})

describe('no verdict is no clean bill', () => {
  it.each([
    [department('Sở A', null), /chưa có điểm nào trong các cột điểm \(Điểm tự đánh giá\)/],
    [department('Sở A', 1.5, 'Ghi chú'), /không có cột điểm nào/],
  ])('$name', (grid, reason) => {
    expect(nothingChecked(checkAll([grid], options))?.vi).toMatch(reason)
  })
  it('where one sheet has points, those without are no reason to refuse the file', () => {
    expect(nothingChecked(checkAll([department('Sở A', null), department('Sở B', 1.5)], options))).toBeNull()
  })
})

describe('rows that other offices write', () => {
  const fields: Rows = [
    ['1', 'Chỉ đạo điều hành', 2, 1.5],
    ['1.1', 'Kế hoạch', 1, 1],
    ['1.2', 'Báo cáo', 1, 0.5],
  ]
  const read = (rows: Rows) => checkAll([plainGrid('Bảng', rows)], options).sheets
  it('bonus and penalty without a code stand beside the maximum', () => {
    const [sheet] = read([
      ['Stt', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm'],
      ...fields,
      [null, 'Điểm thưởng', null, 0.5],
      [null, 'Điểm trừ', null, -0.25],
      [null, 'Tổng cộng', 2, 1.75],
    ])
    expect(sheet?.findings).toEqual([])
    expect(sheet?.totals.map(({ total, maximum }) => [total, maximum])).toEqual([[1.75, 2]])
  })
  it('a barem is the maximum', () => {
    const [sheet] = read([['Stt', 'Tiêu chí', 'Barem điểm', 'Điểm chấm'], ...fields])
    expect(sheet?.totals.map(({ total, maximum }) => [total, maximum])).toEqual([[1.5, 2]])
  })
})
