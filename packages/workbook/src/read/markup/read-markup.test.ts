import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readFile } from '../read-file.js'
import { readText } from '../read-text.js'

const opened = async (page: string) => {
  const file = await readFile(new TextEncoder().encode(page), 'ket-qua.xls')
  if (!file.ok) throw new Error(file.error.message.en)
  return file.value
}

describe('a page that a portal gives out as an xls', () => {
  const PORTAL = readFileSync(new URL('../../testing/cases/trang-cong-html.xls', import.meta.url), 'utf8')
  it('is read as the table it shows, with what stands above it', async () => {
    const { grids } = await opened(PORTAL)
    expect(grids.map(({ rows, merges, before }) => ({ rows, merges, before }))).toEqual([
      {
        rows: [
          ['TT', 'Tiêu chí', 'Điểm', null],
          [null, null, 'Tối đa', 'Đạt'],
          ['1', 'Kế hoạch\nnăm', '2', '1,5'],
          ['2', 'Báo cáo & thống kê', '3', null],
        ],
        merges: [
          { firstRow: 0, lastRow: 0, firstCol: 2, lastCol: 3 },
          { firstRow: 0, lastRow: 1, firstCol: 0, lastCol: 0 },
          { firstRow: 0, lastRow: 1, firstCol: 1, lastCol: 1 },
        ],
        before: ['Kết quả chấm điểm năm 2023'],
      },
    ])
  })
  it('tables that only lay it out are paragraphs before the one within', async () => {
    const { grids } = await opened(
      `<table><tr><td>UBND TỈNH</td></tr><tr><td>${PORTAL}</td></tr><tr><td>Người lập</td></tr></table>`,
    )
    expect(grids.map(({ rows, before }) => [rows.length, before])).toEqual([
      [4, ['UBND TỈNH', 'Kết quả chấm điểm năm 2023']],
    ])
  })
  it('is read as a report too, its table line by line', async () => {
    expect(await readText(new TextEncoder().encode(PORTAL))).toEqual({
      ok: true,
      value: [
        'Kết quả chấm điểm năm 2023',
        'TT\tTiêu chí\tĐiểm',
        '\t\tTối đa\tĐạt',
        '1\tKế hoạch năm\t2\t1,5',
        '2\tBáo cáo & thống kê\t3\t',
      ].join('\n'),
    })
  })
  it('without a table, or cut off before one, is refused with that reason', async () => {
    for (const page of ['<html><body><p>Không tìm thấy</p></body></html>', '<!DOCTYPE html><tab'])
      expect(await readFile(new TextEncoder().encode(page), 'x.xls')).toMatchObject({
        ok: false,
        error: { kind: 'not-a-spreadsheet' },
      })
  })
  it('that puts tables in tables without end is refused', async () => {
    const page = '<table><tr><td>'.repeat(5000)
    expect(await readFile(new TextEncoder().encode(page), 'x.xls')).toMatchObject({ error: { kind: 'damaged' } })
  })
  it('of more tables than any report has is too large', async () => {
    const page = '<table><tr><td>1</td></tr></table>'.repeat(1001)
    expect(await readFile(new TextEncoder().encode(page), 'x.xls')).toMatchObject({ error: { kind: 'too-large' } })
  })
  it('a table that is cut off is read as far as it goes', async () => {
    const { grids } = await opened(PORTAL.slice(0, PORTAL.indexOf('thống kê')))
    expect(grids[0]?.rows.at(-1)).toEqual(['2', 'Báo cáo &'])
  })
})

describe('an XML spreadsheet of 2003', () => {
  const BOOK = `<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>
    <Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
    <Worksheet ss:Name="Bảng chấm"><Table>
      <Row><Cell ss:MergeAcross="1"><Data ss:Type="String">Điểm</Data></Cell><Cell><Data ss:Type="String">Ghi chú</Data></Cell></Row>
      <Row ss:Index="3" ss:Hidden="1"><Cell ss:Index="2" ss:Formula="=SUM(R[-1]C)"><Data ss:Type="Number">0.5</Data>
        <Comment><ss:Data>xem lại</ss:Data></Comment></Cell><Cell><Data ss:Type="DateTime">2023-12-15T00:00:00.000</Data></Cell></Row>
    </Table></Worksheet></Workbook>`
  it('has its cells where it says, and tells that formulas are not read', async () => {
    const { grids, notes } = await opened(BOOK)
    expect(grids).toMatchObject([
      {
        name: 'Bảng chấm',
        rows: [['Điểm', null, 'Ghi chú'], [], [null, 0.5, new Date(Date.UTC(2023, 11, 15))]],
        merges: [{ firstRow: 0, firstCol: 0, lastRow: 0, lastCol: 1 }],
        hiddenRows: new Set([2]),
        comments: new Map([['B3', 'xem lại']]),
      },
    ])
    expect(notes.map(({ en }) => en)).toEqual(['Of this format formulas are not read.'])
  })
  it('that is cut off is damaged, not silently shorter', async () => {
    const file = await readFile(new TextEncoder().encode(BOOK.slice(0, 600)), 'x.xls')
    expect(file).toMatchObject({ ok: false, error: { kind: 'damaged' } })
  })
})

it('a page whose parts stand in each other without end is refused with that reason', async () => {
  const page = (depth: number) => `<html>${'<div>'.repeat(depth)}<table><tr><td>a</td><td>1</td></tr></table>`
  const file = await readFile(new TextEncoder().encode(page(20_000)), 'sau.html')
  expect(file.ok ? file : file.error.kind).toBe('damaged')
  expect((await opened(page(500))).grids.length).toBe(1)
})
