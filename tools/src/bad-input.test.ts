import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeXlsx } from 'hucre'
import { describe, expect, it } from 'vitest'
import { run } from './cli.js'
import { memoryTerminal } from './testing/memory-terminal.js'

const sample = readFileSync(new URL('../../templates/samples/hanam-2018.xlsx', import.meta.url))
const HEADER = ['Stt', 'Tiêu chí', 'Điểm chuẩn', 'Điểm đạt']

/** Runs `parscore check FILE --fix OUT` on some bytes in a folder of its own. */
async function check(bytes: Uint8Array, name = 'in.xlsx') {
  const folder = mkdtempSync(join(tmpdir(), 'parscore-bad-'))
  writeFileSync(join(folder, name), bytes)
  const terminal = memoryTerminal()
  const code = await run(['check', join(folder, name), '--fix', join(folder, 'out.xlsx')], terminal)
  const [out, errors] = [terminal.said.join('\n'), terminal.errors.join('\n')]
  expect(out + errors).not.toMatch(/\n\s+at /)
  return { code, out, errors, left: readdirSync(folder).filter((file) => file !== name) }
}

describe('a file that cannot be used ends with 2, one sentence and no output', () => {
  it.each([
    ['empty', new Uint8Array(), 'Tệp trống'],
    ['a picture renamed', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]), 'là một bức ảnh'],
    ['cut off in the middle', sample.subarray(0, sample.length / 2), 'bị hỏng'],
    ['cut off at the end', sample.subarray(0, -10), 'bị hỏng'],
    ['words only', Buffer.from('Kính gửi: Bộ Nội vụ\n'), 'chỉ là vài dòng chữ'],
    ['a header only', Buffer.from(`${HEADER.join('\t')}\n`), 'không có dòng nào có mã tiêu chí'],
  ])('%s', async (_, bytes, sentence) => {
    const done = await check(bytes)
    expect(done).toMatchObject({ code: 2, out: '', left: [] })
    expect(done.errors.trim().split('\n')).toHaveLength(1)
    expect(done.errors).toContain(sentence)
  })
  it('a workbook with a password', async () => {
    const locked = await writeXlsx({
      sheets: [{ name: 'S', rows: [HEADER] }],
      encryption: { password: 'x', spinCount: 1000 },
    })
    const done = await check(locked)
    expect(done).toMatchObject({ code: 2, left: [] })
    expect(done.errors).toContain('mật khẩu')
  })
})

describe('a workbook with broken formulas ends with findings', () => {
  it('#REF! and a cyclic sum', async () => {
    const rows = [HEADER, ['1', 'A', 2, 0], ['1.1', 'B', 1, 0], ['2', 'C', 1, '#REF!']]
    const cells = new Map([
      ['1,3', { formula: 'SUM(D3:D3)', formulaResult: 0 }],
      ['2,3', { formula: 'D2', formulaResult: 0 }],
    ])
    const done = await check(await writeXlsx({ sheets: [{ name: 'S', rows, cells }] }))
    expect(done).toMatchObject({ code: 1, left: ['out.xlsx'] })
    expect(done.out).toContain('báo lỗi #REF!')
    expect(done.out).toContain('tham chiếu vòng')
  })
  it('the same mistake thousands of times is listed some times and counted', async () => {
    const rows = Array.from({ length: 5000 }, (_, n) => `x${n}\tA\t1\t1`)
    const done = await check(Buffer.from([HEADER.join('\t'), '1\tMột\t1\t1', ...rows].join('\n')), 'in.tsv')
    expect(done.code).toBe(1)
    expect(done.out).toContain('và 4970 phát hiện cùng loại')
    expect(done.out.length).toBeLessThan(20_000)
  })
  it('more rows than are read', async () => {
    const rows = ['1\tMột\t1\t1', ...Array.from({ length: 25_000 }, () => '\t\t\t'), '2\tHai\t1\t1']
    const done = await check(Buffer.from([HEADER.join('\t'), ...rows].join('\n')), 'in.tsv')
    expect(done.code).toBe(0)
    expect(done.out).toContain('Chỉ đọc 20000 dòng đầu')
  })
})
