// What was typed in TCVN3 or VNI becomes Unicode as a whole, with its fonts, in the copy; the input stays.
import { readFileSync } from 'node:fs'
import { unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readFile } from '../read/read-file.js'
import { ooxmlErrors } from '../testing/validate-ooxml.js'
import { annotate } from './annotate.js'

const typed = new Uint8Array(readFileSync(new URL('../testing/cases/b01-tcvn3.xlsx', import.meta.url)))

/** The file with some of its parts changed. */
function changed(bytes: Uint8Array, changes: Readonly<Record<string, (text: string) => string>>): Uint8Array {
  const parts = unzipSync(bytes)
  for (const [path, change] of Object.entries(changes))
    parts[path] = new TextEncoder().encode(change(new TextDecoder().decode(parts[path])))
  return zipSync(parts)
}
const partOf = (bytes: Uint8Array, path: string) => new TextDecoder().decode(unzipSync(bytes)[path])
const STRINGS = 'xl/sharedStrings.xml'
const opened = async (bytes: Uint8Array) => {
  const file = await readFile(bytes, 'x.xlsx')
  if (!file.ok) throw new Error(file.error.message.en)
  return file.value
}
const copyOf = (bytes: Uint8Array) => annotate(bytes, new Map(), 'vi')

describe('the copy of a workbook that was typed before Unicode', () => {
  it('reads as the input was read, and nobody has to say any more that it was converted', async () => {
    const copy = copyOf(typed)
    expect(partOf(copy.bytes, STRINGS)).toContain('<t xml:space="preserve">Điểm chuẩn</t>')
    expect(partOf(copy.bytes, STRINGS)).toContain('CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH')
    const [before, after] = [await opened(typed), await opened(copy.bytes)]
    expect(after.grids.map(({ rows }) => rows)).toEqual(before.grids.map(({ rows }) => rows))
    expect([before.notes.length, after.notes]).toEqual([1, []])
    expect(copy.unicode?.texts).toBeGreaterThan(10)
  })

  it('has fonts of today: those of capitals as capitals, runs by their own font', async () => {
    const strings =
      '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="2" uniqueCount="2"><si><t>®iÓm</t></si><si><r><rPr><rFont val="VNI-Helve"/></rPr><t>Ñieåm</t></r><r><rPr><rFont val="Arial"/></rPr><t xml:space="preserve"> café</t></r></si></sst>'
    const fonted = changed(typed, {
      [STRINGS]: () => strings,
      'xl/styles.xml': (text) => text.replace('<name val="Calibri"/>', '<name val=".VnTimeH"/>'),
      'xl/worksheets/sheet1.xml': (text) =>
        text.replace(
          /<sheetData>.*<\/sheetData>/s,
          '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t>kÕ ho¹ch</t></is></c></row></sheetData>',
        ),
    })
    const copy = copyOf(fonted)
    expect((await opened(copy.bytes)).grids[0]?.rows[0]).toEqual(['ĐIỂM', 'Điểm café', 'KẾ HOẠCH'])
    expect(partOf(copy.bytes, 'xl/styles.xml')).toContain('<name val="Times New Roman"/>')
    expect(partOf(copy.bytes, STRINGS)).toContain('<rFont val="Arial"/></rPr><t>Điểm</t>')
    expect(copy.unicode).toEqual({ texts: 3, fonts: ['.VnTimeH', 'VNI-Helve'] })
    const errors = await ooxmlErrors(new Map([['copy.xlsx', copy.bytes]]))
    expect(errors.get('copy.xlsx')).toEqual((await ooxmlErrors(new Map([['in.xlsx', fonted]]))).get('in.xlsx'))
  })

  it('is left byte for byte where the workbook is Unicode', () => {
    const unicode = copyOf(typed).bytes
    const copy = copyOf(unicode)
    expect(copy.unicode).toBeNull()
    expect(unzipSync(copy.bytes)).toEqual(unzipSync(unicode))
  })
})
