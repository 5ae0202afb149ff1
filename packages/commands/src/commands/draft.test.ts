import { activitiesOf } from '@parscore/scoring'
import { readFile, readPlan } from '@parscore/workbook'
import { describe, expect, it } from 'vitest'
import type { InputFile } from '../declaration/input-file.js'
import { context, fileOf, filesOf, sampleFile, textFile } from '../testing/command-run.js'
import { draftPlan } from './draft-plan.js'
import { draftRegister } from './draft-register.js'
import { draftReport } from './draft-report.js'
import { progress } from './progress.js'

/** The only file that a draft made. */
async function drafted(run: ReturnType<typeof draftPlan.run>): Promise<InputFile> {
  const made = await run
  if (!made.ok) throw new Error(made.error.vi)
  const [own] = made.value.files
  return fileOf(own?.name ?? '', own?.bytes ?? new Uint8Array())
}

async function gridsOf(file: InputFile) {
  const bytes = await file.read()
  const read = bytes.ok ? await readFile(bytes.value, file.name) : null
  return read?.ok ? read.value.grids : []
}

/** The texts of all cells. */
const textsOf = async (file: InputFile): Promise<string[]> =>
  (await gridsOf(file)).flatMap(({ rows }) => rows.flatMap((row) => row.map((value) => String(value ?? ''))))

describe('draft plan', () => {
  it.each(['xlsx', 'docx'])(
    'has a task of each criterion that lost points, with its cell, which progress reads (%s)',
    async (ending) => {
      const options = { file: sampleFile('hanam-2018.xlsx'), out: `kh.${ending}` }
      const file = await drafted(draftPlan.run(options, context))
      const plan = (await gridsOf(file)).flatMap((grid) => readPlan(grid) ?? [])[0]
      const activities = plan ? activitiesOf(plan) : []
      expect(plan?.year).toBe(2019)
      expect(activities.length).toBeGreaterThan(30)
      for (const { title, agencies } of activities) {
        expect(title).toMatch(/^Khắc phục tiêu chí \S+ «.+» \(mất [\d,]+ điểm\)/u)
        expect(agencies.lead.length).toBeGreaterThan(0)
      }
      expect((await textsOf(file)).filter((text) => /\(ô [A-Z]+\d+\)/u.test(text)).length).toBeGreaterThanOrEqual(
        activities.length,
      )
    },
  )
  it('says that a name must end in docx or xlsx', async () => {
    const options = { file: sampleFile('hanam-2018.xlsx'), out: 'kh.pdf' }
    expect(await draftPlan.run(options, context)).toMatchObject({
      ok: false,
      error: { vi: expect.stringContaining('.docx') },
    })
  })
})

const ANNEX = [
  ['STT', 'Chỉ tiêu thống kê', 'Đơn vị tính', 'Số liệu', 'Ghi chú'],
  ['1.', 'Cải cách thể chế', '', '', ''],
  ['1.1.', 'Số VBQPPL đã ban hành', 'Văn bản', '57', ''],
  ['1.2.', 'Số VBQPPL đã kiểm tra', 'Văn bản', '', ''],
  ['2.', 'Cải cách thủ tục hành chính', '', '', ''],
  ['2.1.', 'Tổng số TTHC', 'Thủ tục', '12.950', ''],
  ['2.2.', 'Tỷ lệ hồ sơ đúng hạn', '%', '97,5%', ''],
]

describe('draft report', () => {
  it('says each figure of the annex with its cell, and leaves open what has none', async () => {
    const annex = textFile('bieu.tsv', ANNEX.map((row) => row.join('\t')).join('\n'))
    const options = { file: annex, out: 'bc.xlsx', period: 'năm 2026' }
    const texts = await textsOf(await drafted(draftReport.run(options, context)))
    expect(texts).toContain('- Số VBQPPL đã ban hành: 57 văn bản (ô D3).')
    expect(texts).toContain('- Số VBQPPL đã kiểm tra: …….')
    expect(texts).toContain('- Tổng số TTHC: 12.950 thủ tục (ô D6).')
    expect(texts).toContain('- Tỷ lệ hồ sơ đúng hạn: 97,5% (ô D7).')
  })
})

const DUTIES = [
  'KẾ HOẠCH',
  '2. Công tác xây dựng văn bản',
  '2.1. Nội dung triển khai',
  '- Ban hành kế hoạch rà soát trước ngày 31/01/2018.',
  '- Công bố kết quả rà soát.',
  '2.2. Trách nhiệm thực hiện',
  '- Đơn vị chủ trì: Sở Tư pháp.',
  '- Đơn vị phối hợp: các sở, ngành.',
  'Thực hiện Quyết định số 225/QĐ-TTg ngày 04/02/2016 về cải cách hành chính.',
]

describe('draft register', () => {
  it('is read by progress: duties with agency and day, of which nothing is known while no result is filled in', async () => {
    const texts = filesOf(textFile('kh.txt', DUTIES.join('\n')))
    const options = { files: texts, out: 'so.xlsx', year: 2018 }
    const file = await drafted(draftRegister.run(options, context))
    const told = await progress.run({ file, year: 2018, today: '15/6/2018' }, context)
    expect(told).toMatchObject({
      ok: true,
      value: {
        data: [
          {
            total: 2,
            activities: [
              { lead: ['Sở Tư pháp'], due: '31/1/2018', state: 'not-known' },
              { lead: ['Sở Tư pháp'], due: null, state: 'no-date' },
            ],
          },
        ],
      },
    })
    expect(await textsOf(file)).toEqual(expect.arrayContaining(['225/QĐ-TTg', '4/2/2016', 'kh.txt, dòng 4']))
  })
})
