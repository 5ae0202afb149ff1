import { printable } from '@parscore/scoring'
import { strFromU8, unzipSync } from 'fflate'
import { writeXlsx } from 'hucre'
import { describe, expect, it } from 'vitest'
import { officeDocx } from '../office/office-docx.js'
import { type OfficeTable, openHead } from '../office/office-table.js'
import { readFile } from './read-file.js'

const ROWS = [
  ['Stt', 'Nội dung', 'Chủ trì'],
  ['1', 'Xây dựng\u000bkế hoạch\u0007', '\u001b[31mSở Nội vụ'],
]
const CLEAN = [
  ['Stt', 'Nội dung', 'Chủ trì'],
  ['1', 'Xây dựng kế hoạch', '[31mSở Nội vụ'],
]
const cells = async (bytes: Uint8Array, name: string) => {
  const read = await readFile(bytes, name)
  return read.ok ? read.value.grids[0]?.rows.map((row) => row.map(String)) : read.error.kind
}

describe('control characters', () => {
  it('of a text or a workbook do not come in', async () => {
    const text = new TextEncoder().encode(ROWS.map((row) => row.join('\t')).join('\n'))
    expect(await cells(text, 'x.tsv')).toEqual(CLEAN)
    const book = await cells(await writeXlsx({ sheets: [{ name: 'S', rows: ROWS }] }), 'x.xlsx')
    expect(JSON.stringify(book)).not.toMatch(/\\u00[01]/)
    expect(JSON.stringify(book)).toContain('Sở Nội vụ')
  })
  it('never stand in a Word document, which Word would call damaged', async () => {
    const head = { ...openHead, above: 'UBND TỈNH\u0007' }
    const table: OfficeTable = {
      head,
      title: ['BIỂU\u0001'],
      columns: [{ title: 'Nội dung\u0002', share: 1 }],
      rows: [[{ lines: ['Họp\u000bmột lần\u0007'] }]],
      notes: ['Ghi chú\u001b'],
      orientation: 'portrait',
    }
    const parts = Object.values(unzipSync(await officeDocx(table))).map((part) => strFromU8(part))
    expect(parts.filter((part) => printable(part) !== part)).toEqual([])
    expect(parts.join('')).toContain('Họp một lần')
  })
})
