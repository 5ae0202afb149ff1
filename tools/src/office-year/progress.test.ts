// What of a plan is late and due.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folder, sample, say, written } from '../testing/office-year.js'

describe('parscore progress', () => {
  it('tells what is late and due, and writes a workbook that it reads again', async () => {
    const at = folder()
    const { code, text } = await say(
      'progress',
      sample('daknong-2018-ke-hoach.txt'),
      '--year',
      '2018',
      '--today',
      '15/7/2018',
      '--out',
      join(at, 'td.xlsx'),
      '--chart',
      join(at, 'td.svg'),
    )
    expect(code).toBe(0)
    // The plan as it was issued has no column of results: nothing is known, nothing is late.
    expect(text).toContain(
      'Kế hoạch không có cột kết quả hoặc cột còn trống: chưa rõ việc nào đã xong trong 52 hoạt động',
    )
    expect(text).toContain('Đã hết hạn, chưa rõ kết quả (2)')
    expect(text).not.toContain('Chậm (')
    expect(text).toContain('Đến hạn tháng này (1)')
    expect(readFileSync(join(at, 'td.svg'), 'utf8')).toContain('1.1.2')
    const again = await say('progress', join(at, 'td.xlsx'), '--today', '15/7/2018')
    // Nobody has filled in a result yet.
    expect(again.text).toContain('chưa rõ việc nào đã xong trong 52 hoạt động')
    expect(again.text).toContain('Đã hết hạn, chưa rõ kết quả (2)')
    expect(again.text).toContain('Đến hạn tháng này (1)')
  })
  it('50 of 52 done are 96.15 %, worth half the points', async () => {
    const rows = Array.from(
      { length: 52 },
      (_, at) => `1.${at + 1};Việc ${at + 1};Sở Nội vụ;Tháng 1;Tháng 12;${at < 50 ? 'Có' : ''};;BC ${at}`,
    )
    const plan = written(
      'kh.csv',
      ['Stt;Nội dung;Chủ trì;Bắt đầu;Kết thúc;Đã xong;Ngày hoàn thành;Minh chứng', ...rows].join('\n'),
    )
    const { text } = await say('progress', plan, '--year', '2018', '--today', '1/1/2019')
    expect(text).toContain('Hoàn thành 50 trên 52 hoạt động: 96,15%')
    expect(text).toContain('đạt 50% điểm tối đa')
  })
})
