import { readFile, readTemplate } from '@parscore/workbook'
import { describe, expect, it } from 'vitest'
import { said } from '../report/ways.js'
import { context, exampleFile, textFile } from '../testing/command-run.js'
import { template } from './template.js'

const run = (given: Readonly<Record<string, unknown>>) => template.run({ out: 'bang-cham.xlsx', ...given }, context)

describe('a template', () => {
  it('of a year that the framework does not name is made with a word about it', async () => {
    const outcome = await run({ framework: 'par-2018', year: 2026 })
    if (!outcome.ok) throw new Error(outcome.error.en)
    expect(outcome.value.files).toHaveLength(1)
    expect(outcome.value.report).toMatchObject([{ kind: 'note', text: expect.stringContaining('năm 2026') }])
    expect(await run({ framework: 'par-2018', year: 2018 })).toMatchObject({ value: { report: [] } })
  })
  it.each(['par-2019', 'par-2025'])('of %s, which has no criteria yet, says so and what to do', async (framework) => {
    const outcome = await run({ framework })
    expect(outcome).toMatchObject({ ok: false, error: { vi: expect.stringContaining('chưa có tiêu chí') } })
    const error = outcome.ok ? '' : outcome.error.vi
    expect(said(error, 'terminal', 'vi')).toContain('parscore framework import')
    expect(said(error, 'form', 'vi')).toContain('việc «Nhập bộ tiêu chí»')
  })
  it('with the figures of an annex names the years of both', async () => {
    const rows = [
      ['Biểu thống kê công tác CCHC năm 2021'],
      ['STT', 'Chỉ tiêu thống kê', 'Đơn vị tính', 'Số liệu'],
      ['1.3.1', 'Tổng số nhiệm vụ được giao', 'Nhiệm vụ', 57],
      ['1.3.2', 'Số nhiệm vụ đã hoàn thành đúng hạn', 'Nhiệm vụ', 51],
    ]
    const annex = textFile('bieu.csv', rows.map((row) => row.join(';')).join('\n'))
    const outcome = await run({ framework: 'par-2018', annex })
    expect(outcome).toMatchObject({
      value: {
        report: [
          { kind: 'note', text: expect.stringContaining('«bieu.csv» (năm 2021) không cùng năm với bộ par-2018') },
        ],
      },
    })
  })
  it('is made at once of the sheet that a framework was written in', async () => {
    const [sheet, imported] = [exampleFile('xa-2026-bo-tieu-chi.xlsx'), exampleFile('xa-2026.yaml')]
    const [one, other] = [await run({ framework: sheet, year: 2026 }), await run({ framework: imported, year: 2026 })]
    if (!one.ok || !other.ok) throw new Error('no template')
    expect(one.value.files[0]?.bytes).toEqual(other.value.files[0]?.bytes)
  })
  it('of a printed table with doubts says how many there are and how to see them', async () => {
    const rows = [
      'STT;Tiêu chí;Điểm tối đa',
      '1;Kế hoạch của phường;2',
      '1.1;Ban hành kế hoạch;1',
      '1.2;Thực hiện kế hoạch;1',
    ]
    const outcome = await run({ framework: textFile('quyet-dinh.csv', rows.join('\n')) })
    const error = outcome.ok ? '' : said(outcome.error.vi, 'form', 'vi')
    expect(error).toMatch(/^quyet-dinh\.csv: đọc được 2 tiêu chí, còn \d+ chỗ chưa chắc; dùng việc «Nhập bộ tiêu chí»/)
  })
  it('of a sheet without a framework names the file and the reason', async () => {
    const outcome = await run({ framework: textFile('danh-ba.csv', 'Tên;Điện thoại\nA;1\nB;2') })
    expect(outcome).toMatchObject({ ok: false, error: { vi: expect.stringContaining('danh-ba.csv: ') } })
  })
  it('is the same workbook byte for byte each time', async () => {
    const [one, other] = [await run({ framework: 'par-2016' }), await run({ framework: 'par-2016' })]
    if (!one.ok || !other.ok) throw new Error('no template')
    expect(one.value.files[0]?.bytes).toEqual(other.value.files[0]?.bytes)
  })
  it('takes last year’s points from its sheet, only of criteria with the same code and title', async () => {
    const rows = [
      ['Mã', 'Tiêu chí', 'Điểm tối đa', 'Điểm đạt được'],
      ['1', 'CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH CCHC', '1,25', '0,75'],
      ['1.1', 'Kế hoạch CCHC', '1,25', '0,75'],
      ['1.1.1', 'Ban hành kế hoạch CCHC', '0,25', '0,25'],
      ['1.1.2', 'Việc khác của năm trước', '1', '0,5'],
    ]
    const previous = textFile('nam-truoc.csv', rows.map((row) => row.map((cell) => `"${cell}"`).join(';')).join('\n'))
    const outcome = await run({ framework: 'par-2018', columns: 'target', previous })
    expect(outcome).toMatchObject({
      value: {
        report: [
          { kind: 'note', text: expect.stringContaining('không điền: 1.1.2') },
          { kind: 'note', text: expect.stringContaining('104 tiêu chí của bộ par-2018 không có điểm') },
        ],
        data: [{ filled: { previous: 1 } }],
      },
    })
    if (!outcome.ok) return
    const made = outcome.value.files[0]?.bytes
    const opened = made && (await readFile(made, 'bang-cham.xlsx'))
    const read = opened?.ok ? readTemplate(opened.value.grids) : null
    if (!read?.ok) throw new Error('the template is not read')
    expect(read.value.identity.plans).toEqual(['previous', 'target'])
    expect(read.value.filling.rows.get('1.1.1')?.values.get('previous')).toBe(0.25)
  })
})
