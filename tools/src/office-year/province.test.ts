// The published indices of a province.
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folder, say } from '../testing/office-year.js'

describe('parscore province --papi', () => {
  it('adds the years of PAPI, its dimensions and what changed since the year before', async () => {
    const at = folder()
    writeFileSync(join(at, '2018.csv'), 'Province,SC11,SC21\nP30,1.5,2\nP23,1,1\n')
    writeFileSync(join(at, '2019.csv'), 'Province,SC11,SC21\nP30,1.75,1.5\nP23,2,2\n')
    const { code, text } = await say('province', 'Quảng Trị', '--papi', at)
    expect(code).toBe(0)
    expect(text).toMatch(/2019 +PAPI \(% của điểm tối đa\) +3,25 +80 +2 +papi\.org\.vn, 2019\.csv/)
    expect(text).toMatch(/1\. Tham gia của người dân ở cấp cơ sở +1,75 +10 +\+0,25/)
    expect(text).toMatch(/2\. Công khai, minh bạch trong ra quyết định +1,5 +10 +−0,5/)
  })
  it('tells what of the files was not taken, with the lines and why', async () => {
    const at = folder()
    writeFileSync(join(at, '2018.csv'), 'Province,SC11,SC21\nP30,1.5,2\nP99,1,1\nP23,1,o\n')
    writeFileSync(join(at, '2019.csv'), new Uint8Array(64))
    const { code, errors } = await say('province', 'Quảng Trị', '--papi', at)
    expect(code).toBe(0)
    expect(errors).toMatch(
      /2018\.csv: 2 chỗ không lấy vào: dòng 3: .*P99.*; dòng 4: «o» ở cột SC21 không phải là số\./s,
    )
    expect(errors).toContain('2019.csv: không phải tệp văn bản CSV')
  })
  it('SIPAS of Hà Nam with its five factors', async () => {
    expect((await say('province', 'Hà Nam')).text).toMatch(/2\. Thủ tục hành chính +91,09 +100/)
  })
})

describe('parscore province', () => {
  it('puts the published indices side by side with their sources', async () => {
    const out = join(folder(), 'x.svg')
    const { code, text } = await say('province', 'Quảng Trị', '--chart', out)
    expect(code).toBe(0)
    expect(text).toMatch(/ 46,08 +80 +6/)
    expect(text).toContain('6 nội dung đến năm 2017, 8 nội dung từ năm 2018')
    expect(existsSync(out)).toBe(true)
  })
})
