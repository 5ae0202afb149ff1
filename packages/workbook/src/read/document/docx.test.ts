import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { compoundOf } from '../../testing/compound-of.js'
import { readFile } from '../read-file.js'
import { readText } from '../read-text.js'

const cell = (text: string, more = {}) =>
  new TableCell({ children: text.split('\n').map((line) => new Paragraph(line)), ...more })
const made = (children: (Paragraph | Table)[]) => Packer.pack(new Document({ sections: [{ children }] }), 'uint8array')
const document = (xml: string) =>
  zipSync({ 'word/document.xml': strToU8(xml), '[Content_Types].xml': strToU8('<Types/>') })
const body = (inner: string) => `<w:document xmlns:w="x"><w:body>${inner}</w:body></w:document>`

describe('tables of a Word document', () => {
  it('are grids: lines of a cell, merged cells, several tables', async () => {
    const table = new Table({
      rows: [
        new TableRow({ children: [cell('Stt'), cell('Nội dung', { columnSpan: 2 })] }),
        new TableRow({ children: [cell('1'), cell('- Chủ trì: A\n- Phối hợp: B'), cell('Tháng 1')] }),
      ],
    })
    const file = await readFile(await made([new Paragraph('KẾ HOẠCH'), table, new Paragraph(''), table]), 'kh.docx')
    if (!file.ok) throw new Error(file.error.message.en)
    expect(file.value.format).toBe('docx')
    expect(file.value.grids.map(({ name }) => name)).toEqual(['kh.docx, bảng 1', 'kh.docx, bảng 2'])
    expect(file.value.grids[0]?.rows).toEqual([
      ['Stt', 'Nội dung', null],
      ['1', '- Chủ trì: A\n- Phối hợp: B', 'Tháng 1'],
    ])
    expect(file.value.grids[0]?.merges).toEqual([{ firstRow: 0, lastRow: 0, firstCol: 1, lastCol: 2 }])
  })
  it('leave deleted text out and take inserted text in', async () => {
    const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`
    const row = `<w:tbl><w:tr><w:tc><w:p>${run('giữ ')}<w:del>${run('bỏ')}</w:del><w:ins>${run('thêm &amp; sửa')}</w:ins></w:p></w:tc></w:tr></w:tbl>`
    const file = await readFile(document(body(row)), 'x.docx')
    expect(file.ok && file.value.grids[0]?.rows).toEqual([['giữ thêm & sửa']])
  })
})

describe('running text', () => {
  it('of a Word document is its paragraphs, rows behind tabs', async () => {
    const table = new Table({ rows: [new TableRow({ children: [cell('a'), cell('b')] })] })
    const text = await readText(await made([new Paragraph('Tỉnh có 265/498 trường.'), table]))
    expect(text.ok && text.value).toContain('Tỉnh có 265/498 trường.\na\tb')
  })
  it.each([
    ['nothing', new Uint8Array(), 'Tệp trống'],
    ['spaces', strToU8('  \n '), 'Tệp trống'],
    ['a pdf', strToU8('%PDF-1.7\n'), 'pdftotext'],
    ['an old xls', compoundOf([{ name: 'Workbook', bytes: new Uint8Array(8) }]), 'không phải văn bản'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]), 'không phải văn bản'],
    ['a zip of something else', zipSync({ 'a.txt': strToU8('x') }), 'không phải văn bản'],
    ['a Word document without a body', document('<w:document/>'), 'không phải văn bản'],
    ['an empty Word document', document(body('')), 'Tệp trống'],
    ['a cut-off Word document', document(body('')).subarray(0, 60), 'bị cắt ngang'],
  ])('%s is refused in a sentence', async (_, bytes, sentence) => {
    const text = await readText(bytes)
    expect(text.ok).toBe(false)
    expect(!text.ok && text.error.message.vi).toContain(sentence)
  })
})

describe('hostile Word documents', () => {
  it('a part that unpacks to a gigabyte is refused before it is unpacked', async () => {
    const bytes = zipSync({ 'word/document.xml': [new Uint8Array(150 * 1024 * 1024), { level: 1 }] })
    const [file, text] = [await readFile(bytes, 'x.docx'), await readText(bytes)]
    expect([file.ok, text.ok]).toEqual([false, false])
    expect(!text.ok && text.error.kind).toBe('too-large')
  }, 30_000)
  it('entities that multiply are not followed', async () => {
    const entities = Array.from({ length: 9 }, (_, at) => `<!ENTITY e${at + 1} "${`&e${at};`.repeat(10)}">`).join('')
    const xml = `<!DOCTYPE w [<!ENTITY e0 "haha">${entities}]>${body('<w:tbl><w:tr><w:tc><w:p><w:r><w:t>&e9;</w:t></w:r></w:p></w:tc></w:tr></w:tbl>')}`
    const file = await readFile(document(xml), 'x.docx')
    if (file.ok) expect(JSON.stringify(file.value.grids).length).toBeLessThan(10_000)
    else expect(file.error.kind).toBe('damaged')
  })
  it('tables nested a thousand deep end in a sentence or a grid', async () => {
    const deep = `${'<w:tbl><w:tr><w:tc>'.repeat(1000)}<w:p><w:r><w:t>x</w:t></w:r></w:p>${'</w:tc></w:tr></w:tbl>'.repeat(1000)}`
    const file = await readFile(document(body(deep)), 'x.docx')
    expect(file.ok ? file.value.grids.length : file.error.message.vi.length).toBeGreaterThan(0)
  })
})
