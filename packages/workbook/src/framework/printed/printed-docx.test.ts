import { leavesOf } from '@parscore/scoring'
import { Document, Packer, Paragraph, Table, TableCell, TableRow, VerticalMergeType } from 'docx'
import { describe, expect, it } from 'vitest'
import { readFile } from '../../read/read-file.js'
import { documentParagraphs } from '../../read/read-text.js'
import { importFramework } from '../import-framework.js'

const cell = (text: string, more = {}) =>
  new TableCell({ children: text.split('\n').map((line) => new Paragraph(line)), ...more })
const begins = { verticalMerge: VerticalMergeType.RESTART }
const goesOn = cell('', { verticalMerge: VerticalMergeType.CONTINUE })

describe('a framework printed in a Word document', () => {
  it('with merged cells, over two pages, its title and decision in the text above', async () => {
    const first = new Table({
      rows: [
        new TableRow({ children: ['STT', 'Tiêu chí', 'Điểm tối đa', 'Cơ quan chủ trì'].map((text) => cell(text)) }),
        new TableRow({ children: [cell('1'), cell('Chỉ đạo, điều hành'), cell('3'), cell('')] }),
        new TableRow({
          children: [
            cell('1.1'),
            cell('Mức độ hoàn thành kế hoạch\nTrên 90%: 2 điểm\nTừ 70% đến 90%: 1 điểm\nDưới 70%: 0 điểm'),
            cell('2'),
            cell('Sở Nội vụ', begins),
          ],
        }),
        new TableRow({ children: [cell('1.2'), cell('Báo cáo'), cell('1'), goesOn] }),
      ],
    })
    const second = new Table({
      rows: [
        new TableRow({ children: [cell('2'), cell('Thể chế'), cell('4'), cell('Sở Tư pháp')] }),
        new TableRow({ children: [cell(''), cell('Tổng điểm'), cell('7'), cell('')] }),
      ],
    })
    const bytes = await Packer.pack(
      new Document({
        sections: [
          {
            children: [
              new Paragraph('BỘ TIÊU CHÍ ĐÁNH GIÁ CẢI CÁCH HÀNH CHÍNH CẤP SỞ NĂM 2025'),
              new Paragraph('(Ban hành kèm theo Quyết định số 345/QĐ-UBND ngày 12/02/2025)'),
              first,
              new Paragraph(''),
              second,
            ],
          },
        ],
      }),
      'uint8array',
    )
    const file = await readFile(bytes, 'Bộ tiêu chí sở.docx')
    if (!file.ok) throw new Error(file.error.message.en)
    const read = importFramework(file.value.grids, {
      name: 'Bộ tiêu chí sở.docx',
      lines: await documentParagraphs(bytes),
      year: 2026,
    })
    if (!read.ok) throw new Error(JSON.stringify(read.error))
    const { framework, doubts } = read.value
    expect(doubts).toEqual([])
    expect(framework).toMatchObject({
      id: 'bo-tieu-chi-so',
      title: { vi: 'BỘ TIÊU CHÍ ĐÁNH GIÁ CẢI CÁCH HÀNH CHÍNH CẤP SỞ NĂM 2025' },
      decision: '345/QĐ-UBND',
      date: '2025-02-12',
      years: [2025],
      total: 7,
    })
    expect(
      leavesOf(framework).map(({ code, maximum, agencies, rule }) => [code, maximum, agencies, rule?.kind]),
    ).toEqual([
      ['1.1', 2, ['Sở Nội vụ'], 'bands'],
      ['1.2', 1, ['Sở Nội vụ'], 'entered'],
      ['2', 4, ['Sở Tư pháp'], 'entered'],
    ])
  })
})
