import { builtinFrameworks, checks, type Finding, runChecks } from '@parscore/scoring'
import { strFromU8, unzipSync, zipSync } from 'fflate'
import { openXlsx, readXlsx, type WriteSheet, writeXlsx } from 'hucre'
import { describe, expect, it } from 'vitest'
import { readFile } from '../read/read-file.js'
import { readSheet } from '../table/read-sheet.js'
import { annotate, type FindingsBySheet } from './annotate.js'

const score: WriteSheet = {
  name: 'Bảng chấm',
  rows: [
    ['Stt', 'Tiêu chí', 'Điểm chuẩn', 'Điểm tự đánh giá', 'Ghi chú'],
    ['1', 'A', 2, null, 'giữ nguyên'],
    ['1.1', 'B', 1, '0,5', null],
    ['1.2', 'C', 1, 3, null],
  ],
  cells: new Map([
    ['1,3', { formula: 'SUM(D3:D4)', formulaResult: 3.5 }],
    ['3,3', { value: 3, comment: { author: 'An', text: 'ghi chú cũ' } }],
    ['2,3', { value: '0,5', style: { numFmt: '@', font: { bold: true } } }],
  ]),
  dataValidations: [{ type: 'decimal', operator: 'between', formula1: '0', formula2: '10', range: 'D3:D4' }],
  merges: [{ startRow: 5, endRow: 5, startCol: 0, endCol: 3 }],
  rowDefs: new Map([[2, { hidden: true }]]),
  freezePane: { rows: 1 },
  protection: { sheet: true },
}

async function annotated() {
  const bytes = await writeXlsx({
    sheets: [score, { name: 'Khác', rows: [['bí mật']], hidden: true }],
    namedRanges: [{ name: 'Tong', range: "'Bảng chấm'!$D$2" }],
  })
  const before = Uint8Array.from(bytes)
  const file = await readFile(bytes, 'a.xlsx')
  if (!file.ok) throw new Error(file.error.message.en)
  const findings: FindingsBySheet = new Map(
    file.value.grids.flatMap((grid) => {
      const sheet = readSheet(grid, { frameworks: builtinFrameworks() })
      return sheet.ok ? [[grid.name, runChecks(sheet.value, checks)] as const] : []
    }),
  )
  const copy = annotate(bytes, findings, 'vi')
  return {
    before,
    bytes,
    findings,
    copy,
    sheets: (await openXlsx(copy.bytes, { readStyles: true })).sheets,
    workbook: await readXlsx(copy.bytes),
  }
}

describe('the annotated copy', () => {
  it('has every finding as a comment on its cell, below a comment that stood there', async () => {
    const { findings, sheets } = await annotated()
    const all = findings.get('Bảng chấm') ?? []
    expect(all.map((finding) => finding.check)).toEqual(
      expect.arrayContaining(['over-maximum', 'number-as-text', 'hidden-rows']),
    )
    for (const finding of all) {
      const [, column = '', row = ''] = /!([A-Z])(\d+)$/.exec(finding.cell) ?? []
      const comment = sheets[0]?.cells?.get(`${Number(row) - 1},${column.charCodeAt(0) - 65}`)?.comment?.text
      expect(comment).toContain(finding.message.vi)
    }
    expect(sheets[0]?.cells?.get('3,3')?.comment?.text).toMatch(/^ghi chú cũ\n/)
  })
  it('has the certain repairs, as numbers that stay numbers, and nothing else changed', async () => {
    const { copy, sheets } = await annotated()
    const cell = sheets[0]?.cells?.get('2,3')
    expect(copy.mended).toBe(1)
    expect(sheets[0]?.rows[2]?.[3]).toBe(0.5)
    expect(cell?.style?.numFmt).not.toBe('@')
    expect(cell?.style?.font?.bold).toBe(true)
    expect(sheets[0]?.rows[3]?.[3]).toBe(3)
  })
  it('keeps formulas, validations, merges, hidden rows and sheets, names, protection and frozen panes', async () => {
    const { sheets, workbook } = await annotated()
    const [first, second] = sheets
    expect(first?.cells?.get('1,3')?.formula).toBe('SUM(D3:D4)')
    expect(first?.dataValidations?.[0]).toMatchObject({ type: 'decimal', range: 'D3:D4' })
    expect(first?.merges).toEqual(score.merges)
    expect(first?.rowDefs?.get(2)?.hidden).toBe(true)
    expect(first?.freezePane?.rows).toBe(1)
    expect(first?.protection?.sheet).toBe(true)
    expect(first?.rows[1]?.[4]).toBe('giữ nguyên')
    expect(second).toMatchObject({ name: 'Khác', hidden: true, rows: [['bí mật']] })
    expect(workbook.namedRanges?.map((name) => name.name)).toContain('Tong')
  })
  it('does not touch the input, and is the same bytes for the same input', async () => {
    const { before, bytes, copy, findings } = await annotated()
    expect(Buffer.compare(bytes, before)).toBe(0)
    expect(Buffer.compare(annotate(bytes, findings, 'vi').bytes, copy.bytes)).toBe(0)
  })
})

describe('the parts of the package', () => {
  const decode = (bytes: Uint8Array | undefined) => strFromU8(bytes ?? new Uint8Array())

  it('that hold no finding stay byte for byte as they were', async () => {
    const { before, copy } = await annotated()
    const [old, made] = [unzipSync(before), unzipSync(copy.bytes)]
    const changed = Object.keys(made).filter((path) => decode(made[path]) !== decode(old[path]))
    expect(changed.sort()).toEqual([
      'xl/comments1.xml',
      'xl/drawings/vmlDrawing1.vml',
      'xl/styles.xml',
      'xl/worksheets/sheet1.xml',
    ])
  })
  it('give each comment a box that is large enough for its text', async () => {
    const { copy } = await annotated()
    const drawing = decode(unzipSync(copy.bytes)['xl/drawings/vmlDrawing1.vml'])
    const rows = [...drawing.matchAll(/<x:Anchor>([^<]*)</g)].map(([, anchor = '']) => anchor.split(',').map(Number))
    expect(rows.length).toBe(copy.commented)
    for (const [, , top = 0, , , , bottom = 0] of rows) expect(bottom - top).toBeGreaterThanOrEqual(3)
  })
  it('are made for a sheet that had no comments, with names and quotes that XML must escape', async () => {
    const name = 'A&B "1"'
    const bytes = await writeXlsx({ sheets: [{ name, rows: [['x', '1,5', null]] }] })
    const finding: Finding = {
      check: 'number-as-text',
      severity: 'warning',
      code: null,
      field: null,
      column: null,
      found: '1,5',
      expected: 1.5,
      difference: null,
      figures: null,
      cell: `'${name}'!B1`,
      message: { vi: 'Điểm <1,5> & "dấu"', en: '' },
      fix: { title: { vi: 'sửa', en: '' }, edits: [{ cell: 'B1', value: 1.5 }] },
    }
    const beside: Finding = { ...finding, cell: `'${name}'!C9`, fix: null }
    const copy = annotate(bytes, new Map([[name, [finding, beside]]]), 'vi')
    const [sheet] = (await openXlsx(copy.bytes, { readStyles: true })).sheets
    expect(sheet?.rows[0]?.[1]).toBe(1.5)
    expect(sheet?.cells?.get('0,1')?.comment?.text).toContain('Điểm <1,5> & "dấu"')
    expect(sheet?.cells?.get('8,2')?.comment?.text).toContain('Điểm <1,5>')
  })
})

it('of two parts whose names differ in letter case the copy has the name that the package speaks of', async () => {
  const parts = unzipSync(await writeXlsx({ sheets: [score] }))
  const [path = '', sheet = new Uint8Array()] = Object.entries(parts).find(([name]) => /sheet1\.xml$/.test(name)) ?? []
  const twice = zipSync({ ...parts, [path.replace('sheet1', 'Sheet1')]: sheet })
  const { bytes } = annotate(twice, new Map(), 'vi')
  expect(Object.keys(unzipSync(bytes)).filter((name) => /sheet1\.xml$/i.test(name))).toEqual([path])
})
