import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { run } from './cli.js'
import { memoryTerminal } from './testing/memory-terminal.js'

const folder = mkdtempSync(join(tmpdir(), 'parscore-layout-'))
const inFolder = (name: string) => join(folder, name)

async function check(...args: string[]) {
  const terminal = memoryTerminal()
  const code = await run(['check', ...args], terminal)
  return { code, text: terminal.said.join('\n'), errors: terminal.errors.join('\n') }
}

it('a layout as understood is written, corrected by hand, and read by', async () => {
  const sheet = inFolder('phuong.csv')
  const rows = ['STT,Tiêu chí,Điểm tối đa,Điểm A,Điểm B', '1,Chỉ đạo,3,3,2', '1.1,Kế hoạch,1,1,1', '1.2,Kiểm tra,2,2,1']
  writeFileSync(sheet, rows.join('\n'))
  const layout = inFolder('bo-cuc.yaml')
  expect((await check(sheet, '--save-layout', layout)).code).toBe(0)
  const written = readFileSync(layout, 'utf8')
  expect(written).toContain('role: result')
  writeFileSync(layout, written.replace(/role: result(\s+)name: Điểm A/, 'role: self$1name: Phường tự chấm'))
  const read = await check(sheet, '--layout', layout)
  expect(read.text.replace(/\s+/g, ' ')).toContain('D «Phường tự chấm» là Điểm tự đánh giá (theo bố cục đã cho)')
})

it('a mistake in a layout is told with its place', async () => {
  const layout = inFolder('sai.yaml')
  writeFileSync(layout, 'tables:\n  - header: [1, 1]\n    columns: { A: { role: code }, D: { role: diem } }\n')
  const { code, errors } = await check(inFolder('phuong.csv'), '--layout', layout)
  expect([code, errors]).toEqual([2, expect.stringContaining('tables[0].columns.D.role')])
})
