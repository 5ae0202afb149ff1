import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readFile } from '../read/read-file.js'
import { ooxmlErrors } from '../testing/validate-ooxml.js'
import { officeReportDocx } from './office-docx.js'
import { officeReportXlsx } from './office-report-xlsx.js'
import { numberCell, type OfficePart, openHead } from './office-table.js'

const SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="860" height="430"><title>Điểm</title></svg>'
/** What stands for the dots of the picture. */
const PNG = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const parts: readonly OfficePart[] = [
  { kind: 'heading', text: 'Được bao nhiêu điểm?' },
  {
    kind: 'table',
    columns: [
      { title: 'Lĩnh vực', share: 3 },
      { title: 'Điểm', share: 1 },
    ],
    rows: [[{ lines: ['Một'] }, numberCell(0.5)]],
  },
  { kind: 'picture', svg: SVG, png: PNG, width: 860, height: 430, alt: 'Điểm theo lĩnh vực' },
  { kind: 'paragraph', text: 'Được 0,5 điểm.' },
]
const report = {
  head: openHead,
  title: ['BÁO CÁO'],
  parts,
  notes: ['Nguồn: tệp a.xlsx'],
  orientation: 'portrait',
} as const

describe('a report of paragraphs, tables and pictures', () => {
  it('has the form of an office, its parts in their order and the picture as it was drawn', async () => {
    const files = unzipSync(await officeReportDocx(report))
    const text = new TextDecoder().decode(files['word/document.xml'])
    const places = [
      'CỘNG HÒA XÃ HỘI',
      'BÁO CÁO',
      'Được bao nhiêu điểm?',
      'Lĩnh vực',
      'svgBlip',
      'Được 0,5 điểm.',
      'Nguồn: tệp a.xlsx',
      'Nơi nhận:',
    ].map((words) => text.indexOf(words))
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(Math.min(...places)).toBeGreaterThan(0)
    expect(text).toContain('descr="Điểm theo lĩnh vực"')
    const drawn = Object.entries(files).find(([name]) => name.endsWith('.svg'))
    expect(new TextDecoder().decode(drawn?.[1])).toBe(SVG)
  })
  it('has the dots of the picture too, for what knows no SVG', async () => {
    const dots = (files: Record<string, Uint8Array>) =>
      Object.entries(files).flatMap(([name, bytes]) => (name.endsWith('.png') ? [bytes] : []))
    expect(dots(unzipSync(await officeReportDocx(report)))).toEqual([PNG])
    expect(dots(unzipSync(await officeReportXlsx(report)))).toEqual([PNG])
  })
  it('keeps tables that follow each other apart: Word makes one of them', async () => {
    const [, table] = parts
    const twice = { ...report, parts: table ? [table, table] : [] }
    const text = new TextDecoder().decode(unzipSync(await officeReportDocx(twice))['word/document.xml'])
    expect(text).not.toContain('</w:tbl><w:tbl>')
  })
  it('counts the widths of a workbook in a font whose like is everywhere of the same width', async () => {
    const styles = new TextDecoder().decode(unzipSync(await officeReportXlsx(report))['xl/styles.xml'])
    expect(/<fonts[^>]*><font>.*?<name val="([^"]*)"/.exec(styles)?.[1]).toBe('Times New Roman')
  })
  it('keeps the shape of a picture and never makes it wider than the page', async () => {
    const files = unzipSync(await officeReportDocx(report))
    const [, cx, cy] =
      /<wp:extent cx="(\d+)" cy="(\d+)"/.exec(new TextDecoder().decode(files['word/document.xml'])) ?? []
    expect(Number(cx) / Number(cy)).toBeCloseTo(2, 1)
    // 165 mm between the margins, in English metric units.
    expect(Number(cx)).toBeLessThanOrEqual(165 * 36_000 + 9525)
  })
  it('makes the same bytes of the same parts', async () =>
    expect(await officeReportDocx(report)).toEqual(await officeReportDocx(report)))
})

describe('a report as a workbook', () => {
  it('has a page of its sentences and pictures, and a sheet with figures for each table', async () => {
    const bytes = await officeReportXlsx(report)
    const read = await readFile(bytes, 'a.xlsx')
    const grids = read.ok ? read.value.grids : []
    const text = (at: number) => grids[at]?.rows.map((row) => row.map((cell) => cell ?? '').join('|'))
    expect(grids.map(({ name }) => name)).toEqual(['Báo cáo', 'Bảng 1'])
    expect(text(0)?.filter((line) => line !== '')).toEqual([
      'BÁO CÁO',
      'Được bao nhiêu điểm?',
      'Xem trang «Bảng 1».',
      'Được 0,5 điểm.',
      'Nguồn: tệp a.xlsx',
    ])
    expect(text(1)?.slice(0, 2)).toEqual(['Lĩnh vực|Điểm', 'Một|0.5'])
    expect(text(1)?.at(-1)).toContain('Nguồn: tệp a.xlsx')
  })
  it('shows the picture as it was drawn, and is what Excel takes', async () => {
    const bytes = await officeReportXlsx(report)
    const files = unzipSync(bytes)
    const drawing = new TextDecoder().decode(files['xl/drawings/drawing1.xml'])
    expect(drawing).toContain('descr="Điểm theo lĩnh vực"')
    expect(drawing.match(/svgBlip/g)).toHaveLength(1)
    // Columns are as wide as the letters of the machine make them: the picture has a size of its own.
    expect(drawing).not.toContain('twoCellAnchor')
    const [, cx, cy] = /<xdr:oneCellAnchor>.*<xdr:ext cx="(\d+)" cy="(\d+)"/.exec(drawing) ?? []
    expect(Number(cx) / Number(cy)).toBeCloseTo(2, 1)
    expect(new TextDecoder().decode(files['xl/media/drawing1.svg'])).toBe(SVG)
    expect((await ooxmlErrors(new Map([['report.xlsx', bytes]]))).get('report.xlsx')).toEqual([])
  })
  it('makes the same bytes of the same parts, and has no drawing where nothing is drawn', async () => {
    expect(await officeReportXlsx(report)).toEqual(await officeReportXlsx(report))
    const plain = unzipSync(
      await officeReportXlsx({ ...report, parts: parts.filter(({ kind }) => kind !== 'picture') }),
    )
    expect(Object.keys(plain).filter((name) => name.includes('drawing'))).toEqual([])
  })
})
