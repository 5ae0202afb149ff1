import { readFileSync } from 'node:fs'
import { annexChecks, annexData, type Grid, runChecks } from '@parscore/scoring'
import { figureOf } from '@parscore/scoring/testing'
import { describe, expect, it } from 'vitest'
import { readFile } from '../../read/read-file.js'
import { readAnnex } from './read-annex.js'

const sample = (name: string) => readFileSync(new URL(`../../../../../templates/samples/${name}`, import.meta.url))

async function annexOf(name: string) {
  const file = await readFile(sample(name), name)
  const annex = file.ok ? file.value.grids.map((grid) => readAnnex(grid)).find((each) => each !== null) : null
  if (!annex) throw new Error('no annex')
  return annex
}

const grid = (rows: Grid['rows']): Grid => ({
  name: 'Trang 1',
  rows,
  formulas: new Map(),
  merges: [],
  hiddenRows: new Set(),
  typed: true,
  dateSystem: '1900',
  cutOff: false,
})

describe('Đắk Nông’s annex of 2021', () => {
  it.each(['daknong-2021-thong-ke.tsv', 'daknong-2021-thong-ke.xlsx'])(
    '%s is read row by row, every row known',
    async (name) => {
      const annex = await annexOf(name)
      expect(annex.rows).toHaveLength(124)
      expect(annex.rows.filter(({ indicator }) => indicator === null)).toEqual([])
      expect([figureOf(annex, '3.1.3'), figureOf(annex, '3.4.1'), figureOf(annex, '7.6.2')]).toEqual([
        2028, 0.999, 996193,
      ])
    },
  )
  it('is the dataset beside it, whichever file it is read from', async () => {
    const data: unknown = JSON.parse(sample('daknong-2021-thong-ke.json').toString('utf8'))
    expect(annexData(await annexOf('daknong-2021-thong-ke.tsv'))).toEqual(data)
    expect(annexData(await annexOf('daknong-2021-thong-ke.xlsx'))).toEqual(data)
  })
  it('has these findings and no other', async () => {
    const findings = runChecks(await annexOf('daknong-2021-thong-ke.xlsx'), annexChecks)
    expect(findings.map(({ check, code, severity }) => `${severity} ${check} ${code}`)).toEqual([
      'warning indicator-repeated 1.2.1',
      'warning indicator-repeated 1.2.2',
      'warning indicator-repeated 1.2.3',
      'warning indicator-misnumbered 1.2.4',
      'error part-over-whole 2.5',
      'warning indicator-empty 3.4.4',
      'warning parts-mismatch 3.5.2',
      'warning parts-mismatch 4.1.4',
      'warning share-mismatch 5.1.2',
      'warning indicator-empty 5.2.3',
      'warning indicator-empty 5.4.1',
    ])
  })
})

describe('the table of an annex is found', () => {
  it('below a title page, with the header over two lines', () => {
    const annex = readAnnex(
      grid([
        ['PHỤ LỤC'],
        [],
        ['STT', 'Chỉ tiêu thống kê', 'Kết quả thống kê', null, 'Ghi chú'],
        [null, null, 'Đơn vị tính', 'Số liệu', null],
        ['2.1.', 'Số VBQPPL đã ban hành/tham mưu ban hành', 'Văn bản', 33, null],
      ]),
    )
    expect(annex?.rows).toMatchObject([{ code: '2.1', figure: { value: 33 } }])
  })
  it('but a score sheet and a plan are none', () => {
    expect(
      readAnnex(
        grid([
          ['Stt', 'Tiêu chí', 'Điểm chuẩn', 'Kết quả'],
          ['1', 'A', 1, 1],
        ]),
      ),
    ).toBeNull()
    expect(
      readAnnex(
        grid([
          ['Stt', 'Nội dung', 'Đơn vị tính', 'Kinh phí', 'Kết quả'],
          ['1', 'A', 'x', 1, 1],
        ]),
      ),
    ).toBeNull()
  })
  it('below a title in the row above, or a blank one', () => {
    for (const above of [['THỐNG KÊ SỐ LIỆU VỀ KẾT QUẢ THỰC HIỆN CÔNG TÁC CCHC'], []])
      expect(
        readAnnex(
          grid([
            above,
            ['STT', 'Chỉ tiêu thống kê', 'Kết quả thống kê', null, 'Ghi chú'],
            [null, null, 'Đơn vị tính', 'Số liệu', null],
            ['2.1.', 'Số VBQPPL đã ban hành/tham mưu ban hành', 'Văn bản', 33, null],
          ]),
        ),
      ).toMatchObject({ column: 'Kết quả thống kê Số liệu', rows: [{ code: '2.1', figure: { value: 33 } }] })
  })
  it('whatever the column of figures is called, and without units where the indicators are known', () => {
    const rows = [
      ['2.1', 'Số VBQPPL đã ban hành/tham mưu ban hành', 33],
      ['2.2', 'Số VBQPPL đã kiểm tra theo thẩm quyền', 26],
    ]
    for (const name of ['Kỳ báo cáo', 'Năm 2021', 'Số lượng', 'Thực hiện'])
      expect(readAnnex(grid([['TT', 'Chỉ tiêu', name], ...rows]))?.rows, name).toMatchObject([
        { figure: { value: 33 }, unit: 'Văn bản' },
        { figure: { value: 26 } },
      ])
    expect(
      readAnnex(
        grid([
          ['TT', 'Nội dung', 'Kết quả'],
          ['1', 'Trồng cây', 33],
          ['2', 'Tưới cây', 26],
        ]),
      ),
    ).toBeNull()
  })
  it('of columns named by their years the latest is this year’s', () => {
    const annex = readAnnex(
      grid([
        ['STT', 'Chỉ tiêu', 'ĐVT', 'Năm 2021', 'Năm 2020'],
        ['3.1.3', 'Tổng số TTHC đang có hiệu lực', 'Thủ tục', 2028, 1987],
      ]),
    )
    expect(annex?.rows[0]).toMatchObject({ figure: { value: 2028 }, previous: { value: 1987 } })
  })
  it('with numbers in one cell with the titles, or without any: then none is asked for', () => {
    const titles = ['Số VBQPPL đã ban hành/tham mưu ban hành', 'Số VBQPPL đã kiểm tra theo thẩm quyền']
    const header = ['Chỉ tiêu', 'ĐVT', 'Số liệu']
    for (const numbers of [
      ['2.1. ', '2.2. '],
      ['', ''],
    ]) {
      const rows = titles.map((title, at) => [`${numbers[at]}${title}`, 'Văn bản', 30 + at])
      const annex = readAnnex(grid([header, ...rows]))
      expect(annex?.rows).toMatchObject([{ code: '2.1' }, { code: '2.2', figure: { value: 31 } }])
      expect(annex && runChecks(annex, annexChecks)).toEqual([])
    }
  })
  it('a row whose number was deleted is known by its title, and told', () => {
    const annex = readAnnex(
      grid([
        ['STT', 'Chỉ tiêu', 'ĐVT', 'Số liệu'],
        ['2.1', 'Số VBQPPL đã ban hành/tham mưu ban hành', 'Văn bản', 33],
        [null, 'Số VBQPPL đã kiểm tra theo thẩm quyền', 'Văn bản', 26],
        ['2.3', 'Số VBQPPL đã rà soát', 'Văn bản', 33],
      ]),
    )
    expect(annex && runChecks(annex, annexChecks)).toMatchObject([
      { check: 'indicator-misnumbered', found: null, expected: '2.2', cell: "'Trang 1'!A3" },
    ])
  })
  it('rows above the header of a second page belong to the table: nothing is lost', () => {
    const annex = readAnnex(
      grid([
        ['Số', 'Tên', 'Đơn vị', 'Giá trị ghi được'],
        ['2.1', 'Số VBQPPL đã ban hành/tham mưu ban hành', 'Văn bản', 33],
        ['STT', 'Chỉ tiêu', 'ĐVT', 'Số liệu'],
        ['2.2', 'Số VBQPPL đã kiểm tra theo thẩm quyền', 'Văn bản', 26],
      ]),
    )
    expect(annex?.rows.map(({ code }) => code)).toEqual(['2.1', '2.2'])
  })
  it('last year’s column is last year’s', () => {
    const annex = readAnnex(
      grid([
        ['STT', 'Chỉ tiêu', 'ĐVT', 'Số liệu năm trước', 'Số liệu'],
        ['3.1.3', 'Tổng số TTHC đang có hiệu lực', 'Thủ tục', 1987, 2028],
      ]),
    )
    expect(annex?.rows[0]).toMatchObject({ figure: { value: 2028 }, previous: { value: 1987 } })
  })
})
