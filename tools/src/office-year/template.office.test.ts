// Templates filled in from annex and plan.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readFile, readTemplate } from '@parscore/workbook'
import { parseCsv } from 'hucre'
import { describe, expect, it } from 'vitest'
import { convert, everySheetAsCsv } from '../testing/libreoffice.js'
import { folder, sample, say, written } from '../testing/office-year.js'

describe('parscore template --annex', () => {
  it('fills in what the annex knows and notes where it came from', async () => {
    const out = join(folder(), 'x.xlsx')
    const { text } = await say('template', 'par-2018', out, '--annex', sample('daknong-2021-thong-ke.xlsx'))
    expect(text).toContain('26 tiêu chí có số liệu')
    const file = await readFile(readFileSync(out), 'x.xlsx')
    const template = file.ok ? readTemplate(file.value.grids) : null
    if (!template?.ok) throw new Error('the template is not read')
    const rows = template.value.filling.rows
    expect(rows.get('3.4.1')?.values.get('input1')).toBe(0.999)
    expect(rows.get('3.4.1')?.comments.get('input1')).toContain(
      '- 3.4.1 Tỷ lệ HS TTHC do các sở, ngành tiếp nhận được giải quyết đúng hạn = 99,9% (D50)',
    )
    expect(rows.get('1.6')?.comments.get('self')).toContain('51/57')
  })
})

describe('parscore template --plan', () => {
  const rows = Array.from(
    { length: 25 },
    (_, at) => `1.${at + 1};Việc ${at + 1};Sở Nội vụ;Tháng 1;Tháng 12;${at < 24 ? 'Có' : ''}`,
  )
  const plan = written('kh.csv', ['Stt;Nội dung;Chủ trì;Bắt đầu;Kết thúc;Đã xong', ...rows].join('\n'))
  it('24 of 25 activities are 96 %, which the sheet scores 0.5 of 1 by itself', async () => {
    const out = join(folder(), 'x.xlsx')
    const { code, text } = await say('template', 'par-2016', out, '--plan', plan, '--today', '31/12/2016')
    expect({ code, text }).toMatchObject({
      code: 0,
      text: expect.stringContaining('1 tiêu chí có số liệu từ kế hoạch'),
    })
    const csv = await convert([out], everySheetAsCsv)
    const sheet = readFileSync(join(csv, 'x-Bảng chấm.csv'), 'utf8')
    const line = parseCsv(sheet).find((cells) => cells[0] === 'I.1.a') ?? []
    expect(line).toEqual(expect.arrayContaining(['24', '25', '0.5']))
    const file = await readFile(readFileSync(out), 'x.xlsx')
    const template = file.ok ? readTemplate(file.value.grids) : null
    const row = template?.ok ? template.value.filling.rows.get('I.1.a') : undefined
    expect(row?.comments.get('numerator')).toContain('hoàn thành 24/25 hoạt động (96%)')
  })
  it('where the rule of the criterion is not known the count stands in its note', async () => {
    const out = join(folder(), 'x.xlsx')
    expect(await say('template', 'par-2018', out, '--plan', plan)).toMatchObject({ code: 0 })
    const file = await readFile(readFileSync(out), 'x.xlsx')
    const template = file.ok ? readTemplate(file.value.grids) : null
    const row = template?.ok ? template.value.filling.rows.get('1.1.2') : undefined
    expect(row?.comments.get('self')).toContain('24/25')
  })
})
