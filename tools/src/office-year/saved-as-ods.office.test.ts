// Documents that LibreOffice saved as its own.
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { convert } from '../testing/libreoffice.js'
import { root, sample, say } from '../testing/office-year.js'

describe('what LibreOffice saved as ods is the same document', () => {
  it('annex, plan and template, with the header that stands on every page', async () => {
    const files = [
      sample('daknong-2021-thong-ke.xlsx'),
      sample('daknong-2018-ke-hoach.xlsx'),
      join(root, 'templates/par-2018.xlsx'),
    ]
    const out = await convert(files, 'ods')
    const annex = await say('check', join(out, 'daknong-2021-thong-ke.ods'))
    expect(annex.text).toContain('1 lỗi, 10 cảnh báo')
    const plan = await say('check', join(out, 'daknong-2018-ke-hoach.ods'))
    expect(plan.text).toContain('7 lĩnh vực, 52 hoạt động, kinh phí 720 triệu đồng')
    const template = await say('check', join(out, 'par-2018.ods'))
    expect(template.text).toContain('Bộ tiêu chí: par-2018')
  }, 120_000)
})
