// Why points were lost, as documents.
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { convert } from '../testing/libreoffice.js'
import { folder, sample, say } from '../testing/office-year.js'

describe('parscore explain --out', () => {
  it('writes the causes and the targets as docx and xlsx, which LibreOffice opens whole', async () => {
    const at = folder()
    const hanam = sample('hanam-2018.xlsx')
    const asked = [
      ['giai-trinh.docx', 'losses'],
      ['giai-trinh.xlsx', 'losses'],
      ['muc-tieu.docx', 'targets'],
      ['muc-tieu.xlsx', 'targets'],
    ] as const
    for (const [name, form] of asked)
      expect(
        await say('explain', hanam, '--out', join(at, name), '--form', form, '--unit', 'UBND tỉnh Hà Nam'),
      ).toMatchObject({ code: 0 })
    // One name a folder: both kinds become the same pdf.
    for (const ending of ['docx', 'xlsx']) {
      const out = await convert(
        readdirSync(at)
          .filter((name) => name.endsWith(ending))
          .map((name) => join(at, name)),
        'pdf',
      )
      for (const name of ['giai-trinh', 'muc-tieu']) {
        const { stdout } = spawnSync('pdftotext', ['-layout', join(out, `${name}.pdf`), '-'], { encoding: 'utf8' })
        expect(stdout).toContain('Độc lập - Tự do - Hạnh phúc')
        expect(stdout).toContain('UBND TỈNH HÀ NAM')
        expect(stdout).toContain(
          name === 'muc-tieu' ? 'MỤC TIÊU NÂNG CAO CHỈ SỐ CẢI CÁCH HÀNH CHÍNH' : 'BẢNG GIẢI TRÌNH',
        )
      }
    }
  }, 120_000)
  it('a target of 80 is made of the fewest criteria; one out of reach is refused', async () => {
    const out = join(folder(), 'x.docx')
    expect(
      await say('explain', sample('hanam-2018.xlsx'), '--form', 'targets', '--target', '80', '--out', out),
    ).toMatchObject({ code: 0 })
    const far = await say(
      'explain',
      sample('hanam-2018.xlsx'),
      '--form',
      'targets',
      '--target',
      '101',
      '--out',
      join(folder(), 'y.docx'),
    )
    expect(far).toMatchObject({ code: 2 })
  })
  it('reconciles the table of Đắk Nông and tells what the older rule gives back', async () => {
    const { text } = await say('explain', sample('daknong-2016-giai-trinh.txt'))
    expect(text).toMatch(/mất 4,5, nguyên nhân\s+cộng lại 5,5, chênh 1/)
    expect(text).toContain('lấy lại được 0,5 điểm; 4,5 điểm chưa rõ')
  })
})
