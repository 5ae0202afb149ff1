// The other documents of the year, checked: the annex, the reform plan, the table of losses.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readFile } from '@parscore/workbook'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { folder, sample, say, written } from '../testing/office-year.js'

describe('parscore check takes the other documents of the year', () => {
  it('the annex: its findings, and the sum that holds', async () => {
    const { code, text } = await say('check', sample('daknong-2021-thong-ke.xlsx'))
    expect(code).toBe(1)
    expect(text).toContain('1 lỗi, 10 cảnh báo')
    expect(text).toContain('✓ Chỉ tiêu 3.1.3 khớp: 1579 + 40 + 57 + 231 + 12 + 109 = 2028')
    expect(text).toContain('✓ Chỉ tiêu 4.1.4 khớp: 4 + 123 + 323 = 450')
  })
  it('the plan: totals in figures and in words hold', async () => {
    const { code, text } = await say('check', sample('daknong-2018-ke-hoach.txt'))
    expect(code).toBe(0)
    expect(text).toContain('✓ Tổng kinh phí lĩnh vực khớp (triệu đồng): I: 350, II: 0, III: 100, IV: 120, V: 150')
    expect(text).toContain('✓ Tổng cộng khớp: 720 triệu đồng')
    expect(text).toContain('✓ Bằng chữ khớp: Bảy trăm hai mươi triệu đồng')
  })
  it('the explanation of losses, as a Word document', async () => {
    const { code, text } = await say('check', sample('daknong-2016-giai-trinh.docx'))
    expect(code).toBe(1)
    expect(text).toContain('mất 4,5')
    expect(text).toContain('«0.75/1/5» có lẽ là 0,75/1,5')
  })
  it('as JSON and SARIF in the shapes of the contract, each kind named', async () => {
    const { text } = await say('check', sample('daknong-2021-thong-ke.xlsx'), '--format', 'json')
    const shape = z.object({
      framework: z.null(),
      sheets: z.array(
        z.object({ kind: z.string(), findings: z.array(z.object({ check: z.string(), cell: z.string() })) }),
      ),
    })
    expect(shape.parse(JSON.parse(text)).sheets).toMatchObject([{ kind: 'annex', findings: { length: 11 } }])
    const sarif = await say('check', sample('daknong-2018-ke-hoach.txt'), '--format', 'sarif')
    const log = z.object({
      runs: z.array(
        z.object({
          tool: z.object({ driver: z.object({ rules: z.array(z.object({ id: z.string() })) }) }),
          results: z.array(z.object({ ruleId: z.string(), ruleIndex: z.number().min(0) })),
        }),
      ),
    })
    for (const { tool, results } of log.parse(JSON.parse(sarif.text)).runs)
      for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId)
  })
  it('an annotated copy has the findings as notes', async () => {
    const out = join(folder(), 'x.xlsx')
    const { text } = await say('check', sample('daknong-2021-thong-ke.xlsx'), '--fix', out)
    expect(text).toContain('11 ô có chú thích')
    const file = await readFile(readFileSync(out), 'x.xlsx')
    expect(file.ok && [...(file.value.grids[0]?.comments?.values() ?? [])].join()).toContain('chưa có số liệu')
  })
  it('compares with last year’s annex', async () => {
    const lastYear = written(
      '2020.tsv',
      readFileSync(sample('daknong-2021-thong-ke.tsv'), 'utf8').replaceAll('2.028', '202'),
    )
    const { text } = await say('check', sample('daknong-2021-thong-ke.tsv'), '--previous', lastYear)
    expect(text).toContain('năm trước 202: gấp 10 lần')
    const wrong = await say('check', sample('daknong-2021-thong-ke.tsv'), '--previous', sample('hanam-2018.tsv'))
    expect(wrong).toMatchObject({ code: 2, text: '' })
  })
})
