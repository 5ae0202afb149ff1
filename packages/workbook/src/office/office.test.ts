import { readFileSync } from 'node:fs'
import {
  builtinFrameworks,
  checks,
  type LossTable,
  lossTableOf,
  numberIn,
  runChecks,
  type ScoreSheet,
} from '@parscore/scoring'
import fc from 'fast-check'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readLossTable } from '../documents/loss-table/read-loss-table.js'
import { readFile } from '../read/read-file.js'
import { readSheet } from '../table/read-sheet.js'
import { lossTableDocument } from './loss-table-document.js'
import { officeDocx } from './office-docx.js'
import { openHead } from './office-table.js'
import { officeXlsx } from './office-xlsx.js'
import { targetsDocument } from './targets-document.js'

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
      text: cause.text.replace(/\s*\((?:đạt|trừ) [^)]*điểm\)$/u, ''),
      points: cause.points,
      maximum: cause.maximum,
      isDeduction: cause.isDeduction,
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
    deducted: fc.option(points.filter((each) => each > 0)),
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
          points: each.deducted === null ? (each.scored?.[0] ?? null) : 0,
          maximum: each.deducted ?? each.scored?.[1] ?? null,
          isDeduction: each.deducted !== null,
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

describe('what is made of Hà Nam’s sheet of 2018', () => {
  const hanam = async () => {
    const bytes = readFileSync(new URL('../../../../templates/samples/hanam-2018.xlsx', import.meta.url))
    const file = await readFile(bytes, 'hanam-2018.xlsx')
    const sheet =
      file.ok && file.value.grids[0] ? readSheet(file.value.grids[0], { frameworks: builtinFrameworks() }) : null
    if (!sheet?.ok) throw new Error('no sheet')
    return sheet.value
  }
  it('explains its losses without points that cannot be, and states what does not add up', async () => {
    const table = lossTableOf(await hanam(), 1, 'vi')
    if (!table) throw new Error('nothing lost')
    const { rows, notes } = lossTableDocument(table, [], openHead)
    const text = rows
      .flat()
      .flatMap(({ lines }) => lines)
      .join('\n')
    expect(text).not.toMatch(/\/0 điểm|chưa rõ/u)
    expect(text).toContain('1.3.2 Xử lý các vấn đề phát hiện qua kiểm tra: …… (đạt 0/1 điểm)')
    expect(notes).toEqual([
      'Cộng các lĩnh vực nêu trên: đạt 75,66483 trên 100 điểm, mất 24,33517 điểm.',
      expect.stringMatching(/^Lĩnh vực 3: .*chênh lệch 0,25 điểm cần làm rõ \(1 dòng bảng chấm tự mâu thuẫn\)\.$/u),
      expect.stringMatching(/^Lĩnh vực 4: .*chênh lệch 0,0007 điểm/u),
      expect.stringMatching(/^Lĩnh vực 5: .*chênh lệch 0,35 điểm cần làm rõ \(2 dòng/u),
    ])
  })
  it('gives back the same sheet as an annex of targets, with numbers that a spreadsheet counts with', async () => {
    const sheet = await hanam()
    const document = targetsDocument(sheet, { result: 1, columns: [2, 3], planned: null }, openHead)
    const read = async (bytes: Uint8Array, name: string) => {
      const file = await readFile(bytes, name)
      const sheets = file.ok ? file.value.grids.map((grid) => readSheet(grid, { frameworks: builtinFrameworks() })) : []
      const found = sheets.find((each) => each.ok)
      if (!found?.ok) throw new Error('no sheet')
      return found.value
    }
    const points = (each: ScoreSheet) =>
      each.rows.map((row) => [row.kind, row.code, ...each.columns.map((_, at) => numberIn(row, at))])
    const workbook = await read(await officeXlsx(document), 'x.xlsx')
    expect(points(workbook).slice(0, -1)).toEqual(points(sheet).slice(0, -1))
    expect(points(workbook).at(-1)).toEqual(['total', 'total', 100, 75.66483, 95.5, 98.7])
    expect(runChecks(workbook, checks).map(({ check }) => check)).not.toContain('number-as-text')
    expect(points(await read(await officeDocx(document), 'x.docx'))).toEqual(points(workbook))
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
  it('says the year once: in the title, unless the column of points names it', () => {
    const titled = (column: string) => lossTableDocument({ name: 'x', column, fields: [] }, [], openHead, 2018).title
    expect(titled('Điểm cuối cùng')).toEqual([
      'BẢNG GIẢI TRÌNH',
      'Các tiêu chí bị mất điểm Chỉ số cải cách hành chính năm 2018',
      '(Điểm cuối cùng)',
    ])
    expect(titled('Điểm đạt được năm 2018')[1]).toBe('Các tiêu chí bị mất điểm Chỉ số cải cách hành chính')
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
  it('numbers pages at the top from the second on, and draws the lines below motto and agency', async () => {
    const parts = unzipSync(await officeDocx(document))
    const xml = new TextDecoder().decode(parts['word/document.xml'])
    const headers = Object.keys(parts).filter((path) => /word\/header\d+\.xml/.test(path))
    const texts = headers.map((path) => new TextDecoder().decode(parts[path]))
    expect(xml).toContain('<w:titlePg/>')
    expect(texts.filter((text) => text.includes('PAGE'))).toHaveLength(1)
    expect(Object.keys(parts).filter((path) => path.includes('footer'))).toEqual([])
    expect(xml.match(/<w:pBdr><w:top /g)).toHaveLength(2)
    expect(xml).not.toContain('<w:u ')
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
