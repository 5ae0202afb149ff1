import { readFileSync } from 'node:fs'
import type { LossTable } from '@parscore/scoring'
import fc from 'fast-check'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readLossTable } from '../loss-table/read-loss-table.js'
import { readFile } from '../read/read-file.js'
import { lossTableDocument } from './loss-table-document.js'
import { officeDocx } from './office-docx.js'
import { openHead } from './office-table.js'
import { officeXlsx } from './office-xlsx.js'

async function tableIn(bytes: Uint8Array, name: string) {
  const file = await readFile(bytes, name)
  const table = file.ok ? file.value.grids.map(readLossTable).find((each) => each !== null) : null
  if (!table) throw new Error('no table of losses')
  return table
}

const data = ({ fields }: LossTable) =>
  fields.map(({ number, title, points, maximum, causes }) => ({
    number,
    title,
    points,
    maximum,
    causes: causes.map((cause) => ({
      text: cause.text.replace(/\s*\(đạt [^)]*điểm\)$/u, ''),
      points: cause.points,
      maximum: cause.maximum,
      agency: cause.agency,
    })),
  }))

describe('reading what we wrote gives the same table of losses back', () => {
  const word = fc.constantFrom(
    'Kế hoạch',
    'báo cáo chậm',
    'tuyên truyền',
    'Sở',
    '"đề án"',
    'a < b & c',
    'ngày 17/10/2016',
    '30/71 đơn vị',
  )
  const text = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '))
  const points = fc.integer({ min: 0, max: 36 }).map((quarters) => quarters / 4)
  const cause = fc.record({
    text,
    scored: fc.option(fc.tuple(points, points).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const)),
    agency: fc.constantFrom('Sở Nội vụ', 'Sở Tư pháp', 'UBND các huyện, thị xã'),
  })
  const field = fc.record({
    title: text,
    scored: fc.tuple(points, points),
    causes: fc.array(cause, { minLength: 1, maxLength: 4 }),
  })
  const table = fc.array(field, { minLength: 1, maxLength: 5 }).map(
    (fields): LossTable => ({
      name: 'x',
      column: '',
      fields: fields.map(({ title, scored, causes }, at) => ({
        number: String(at + 1),
        title,
        points: Math.min(...scored),
        maximum: Math.max(...scored),
        cell: null,
        causes: causes.map((each) => ({
          text: each.text,
          points: each.scored?.[0] ?? null,
          maximum: each.scored?.[1] ?? null,
          agency: each.agency,
          slip: null,
          cell: null,
        })),
      })),
    }),
  )
  it.each([
    ['docx', officeDocx],
    ['xlsx', officeXlsx],
  ] as const)('as %s', async (ending, write) => {
    await fc.assert(
      fc.asyncProperty(table, async (made) => {
        const bytes = await write(lossTableDocument(made, [], openHead))
        expect(data(await tableIn(bytes, `x.${ending}`))).toEqual(data(made))
      }),
      { numRuns: 30 },
    )
  })
})

describe('the explanation of Đắk Nông', () => {
  const sample = (name: string) => readFileSync(new URL(`../../../../templates/samples/${name}`, import.meta.url))
  it('is the same table as text and as the Word document made of it', async () => {
    const text = await tableIn(sample('daknong-2016-giai-trinh.txt'), 'x.txt')
    const word = await tableIn(sample('daknong-2016-giai-trinh.docx'), 'x.docx')
    expect(
      word.fields.map(({ title, points, maximum, causes }) => [
        title,
        points,
        maximum,
        causes.map((each) => each.points),
      ]),
    ).toEqual(
      text.fields.map(({ title, points, maximum, causes }) => [
        title,
        points,
        maximum,
        causes.map((each) => each.points),
      ]),
    )
  })
  it('states the difference of field 5, and what is open in field 7', async () => {
    const table = await tableIn(sample('daknong-2016-giai-trinh.txt'), 'x.txt')
    const { notes } = lossTableDocument(table, [], openHead)
    expect(notes).toEqual([
      'Cộng các lĩnh vực nêu trên: đạt 40,75 trên 61,5 điểm, mất 20,75 điểm.',
      'Lĩnh vực 5: mất 4,5 điểm, các nguyên nhân cộng lại 5,5 điểm; chênh lệch 1 điểm cần làm rõ.',
      'Lĩnh vực «Hiện đại hóa nền hành chính»: mất 6,5 điểm, các nguyên nhân cộng lại 0,5 điểm; chênh lệch 6 điểm cần làm rõ (5 nguyên nhân chưa ghi điểm).',
    ])
  })
})

describe('the form of a Vietnamese office', () => {
  const document = lossTableDocument({ name: 'x', column: 'Năm 2016', fields: [] }, [], {
    above: 'UBND TỈNH HÀ NAM',
    agency: 'SỞ NỘI VỤ',
    number: '12/BC-SNV',
    place: 'Hà Nam',
    date: { day: 5, month: 6, year: 2019 },
    signer: 'GIÁM ĐỐC',
  })
  it('has the national head, number, date, A4 and Times New Roman 13 and 14', async () => {
    const parts = unzipSync(await officeDocx(document))
    const xml = new TextDecoder().decode(parts['word/document.xml'])
    for (const words of [
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Số: 12/BC-SNV',
      'Hà Nam, ngày 05 tháng 06 năm 2019',
      'GIÁM ĐỐC',
    ])
      expect(xml).toContain(words)
    expect(xml).toContain('w:w="11906" w:h="16838"')
    expect(xml).toContain('w:val="26"')
    expect(new TextDecoder().decode(parts['word/styles.xml'])).toContain('Times New Roman')
  })
  it('what is not known is left open', async () => {
    const xml = new TextDecoder().decode(
      unzipSync(await officeDocx({ ...document, head: openHead }))['word/document.xml'],
    )
    expect(xml).toContain('Số: ……/……')
    expect(xml).toContain('……, ngày …… tháng …… năm ……')
  })
  it('the same table makes the same bytes', async () => {
    expect(await officeDocx(document)).toEqual(await officeDocx(document))
    expect(await officeXlsx(document)).toEqual(await officeXlsx(document))
  })
})
