import type { Grid } from '@parscore/scoring'
import { afterEach, expect, it } from 'vitest'
import { forgetLayouts, rememberLayout } from '../layouts/remembered-layouts.js'
import { associated } from '../testing/excel-runtime.js'

const call = await associated()

const ROWS = [
  ['Stt', 'Tiêu chí', 'Điểm chuẩn', 'Cột A', 'Cột B'],
  ['1', 'Công tác chỉ đạo', 2, 2, 5],
  ['1.1', 'Kế hoạch', 1, 1, 3],
  ['1.2', 'Kiểm tra', 1, 1, 2],
]
const grid: Grid = {
  name: 'Bảng',
  rows: ROWS,
  formulas: new Map(),
  merges: [],
  hiddenRows: new Set(),
  typed: true,
  dateSystem: '1900',
  cutOff: false,
}
afterEach(() => forgetLayouts(grid))

it('reads a sheet as a person corrected it in the pane', () => {
  const columns = (said: unknown) => JSON.stringify(said)
  const before = columns(call('CHECKSHEET', ROWS))
  rememberLayout(grid, {
    header: [1, 1],
    columns: { A: { role: 'code' }, B: { role: 'title' }, C: { role: 'maximum' }, E: { role: 'result' } },
  })
  const after = columns(call('CHECKSHEET', ROWS))
  expect(after).not.toBe(before)
  expect(after).toContain('E3')
})
