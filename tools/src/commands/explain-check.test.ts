import { checkKinds } from '@parscore/scoring'
import { describe, expect, it } from 'vitest'
import { run } from '../cli.js'
import { memoryTerminal } from '../testing/memory-terminal.js'

async function say(...args: string[]) {
  const terminal = memoryTerminal()
  const code = await run(['explain-check', ...args], terminal)
  return { code, text: terminal.said.join('\n'), errors: terminal.errors.join('\n') }
}

describe('parscore explain-check', () => {
  it('tells what a check finds and why, with the wrong table, the finding at its cell and the right table', async () => {
    const { code, text } = await say('sum-mismatch')
    expect(code).toBe(0)
    expect(text).toContain('sum-mismatch – Điểm không bằng tổng các tiêu chí con (Bảng chấm điểm)')
    expect(text).toContain(
      [
        'Ví dụ sai:',
        '     A      B         C            D',
        '  1  Stt    Tiêu chí  Điểm tối đa  Kết quả',
        '  2  5.7    A         1            1',
        '  3  5.7.1  B         0,5          0,25',
        '  4  5.7.2  C         0,5          0,5',
      ].join('\n'),
    )
    expect(text).toContain('Ô D2: 5.7 ghi 1, nhưng các tiêu chí con cộng lại được 0,75 (0,25 + 0,5); lệch 0,25.')
  })
  it('in English too', async () => {
    const { text } = await say('Sum-Mismatch', '--lang', 'en')
    expect(text).toContain('D2: 5.7 says 1, but its children add up to 0.75 (0.25 + 0.5); 0.25 apart.')
    expect(text).toContain('  3  5.7.1  B          0.5      0.25')
  })
  it('tells a name that two kinds of document have in common for both', async () => {
    const { text } = await say('share-over-100')
    expect(text).toContain('(Biểu thống kê)')
    expect(text).toContain('(Câu hỏi cho báo cáo bằng lời)')
  })
  it('names the nearest ids where there is none', async () => {
    expect(await say('summ-missmatch')).toEqual({
      code: 2,
      text: '',
      errors:
        'Không có phép kiểm tra «summ-missmatch»; gần nhất: sum-mismatch, summary-mismatch, maximum-sum-mismatch; xem tất cả: parscore explain-check',
    })
    expect((await say('sum-mismatch', 'empty-points')).code).toBe(2)
  })
  it('without an id lists every check by the kind of document, and each of them can be asked for', async () => {
    const { code, text } = await say('--lang', 'en')
    expect(code).toBe(0)
    const listed = text.split('\n').flatMap((line) => /^ {2}(\S+) /.exec(line)?.[1] ?? [])
    expect(listed).toEqual(checkKinds.flatMap(({ checks }) => checks.map(({ id }) => id)))
    for (const id of listed) expect((await say(id)).code, id).toBe(0)
  })
  it('takes no option of another command', async () => {
    expect((await say('sum-mismatch', '--fix', 'x.xlsx')).errors).toContain('--fix')
    expect((await say('sum-mismatch', '--force')).errors).toContain('--force')
  })
})
