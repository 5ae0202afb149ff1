import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { officeReportDocx } from './office-docx.js'
import { numberCell, type OfficePart, openHead } from './office-table.js'

const SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="860" height="430"><title>Điểm</title></svg>'
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
  { kind: 'picture', svg: SVG, width: 860, height: 430, alt: 'Điểm theo lĩnh vực' },
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
