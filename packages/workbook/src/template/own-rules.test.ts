// What an agency sets up beside the template's own formats, lists and names has no value in any cell, and is told all the same.
import { builtinFramework } from '@parscore/scoring'
import { unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readFile } from '../read/read-file.js'
import { emptyFilling } from './filling.js'
import { mergeTemplates } from './merge/merge.js'
import { readTemplate } from './read-template.js'
import { buildTemplate } from './template.js'

const known = builtinFramework('par-2016')
if (!known) throw new Error('par-2016 is missing')
const framework = known

const sent = buildTemplate({ framework, year: 2016, unit: 'Tỉnh', part: null, filling: emptyFilling })

/** The template as it comes back, its score sheet and its workbook changed. */
async function returned(ofSheet: (xml: string) => string, ofBook: (xml: string) => string = (xml) => xml) {
  const parts = unzipSync(await sent)
  const change = (path: string, how: (xml: string) => string) => {
    parts[path] = new TextEncoder().encode(how(new TextDecoder().decode(parts[path])))
  }
  change('xl/worksheets/sheet2.xml', ofSheet)
  change('xl/workbook.xml', ofBook)
  const file = await readFile(zipSync(parts), 'so.xlsx')
  if (!file.ok) throw new Error(file.error.message.en)
  const template = readTemplate(file.value.grids, 'so.xlsx', file.value.notes, file.value.names)
  if (!template.ok) throw new Error(template.error.en)
  const merged = mergeTemplates([{ file: 'so.xlsx', changed: '', template: template.value }], null)
  return { left: template.value.account.left, notes: merged?.notes.map(({ text }) => text.vi) ?? [], merged }
}

const asItWas = (xml: string) => xml
const withFormat = (format: string) => (xml: string) => xml.replace('<dataValidations', `${format}<dataValidations`)
const withLimit = (limit: string) => (xml: string) => xml.replace('</dataValidations>', `${limit}</dataValidations>`)

const OVER_FIVE = (cells: string) =>
  `<conditionalFormatting sqref="${cells}"><cfRule type="cellIs" operator="greaterThan" priority="99"><formula>5</formula></cfRule></conditionalFormatting>`
const CHOICES = '<dataValidation type="list" sqref="P9:P20"><formula1>"Đạt,Chưa đạt"</formula1></dataValidation>'

describe('formats and limits that an agency sets up in a template', () => {
  it('are none where the template comes back as it went out, nor where its rows have moved', async () => {
    expect((await returned(asItWas)).left).toEqual([])
    const down = (xml: string) =>
      xml.replaceAll(/sqref="([A-Z]+)(\d+)/g, (_, col, row) => `sqref="${col}${Number(row) + 3}`)
    expect((await returned(down)).left).toEqual([])
  })

  it('are none where LibreOffice wrote them in its own way', async () => {
    const asLibreOffice = (xml: string) =>
      xml.replaceAll(/<dataValidation [^>]*type="(?:list|decimal)"[^>]*>.*?<\/dataValidation>/gs, (limit) =>
        limit.includes('<formula2>')
          ? limit.replace('<dataValidation ', '<dataValidation operator="between" ')
          : limit.replace('</dataValidation>', '<formula2>0</formula2></dataValidation>'),
      )
    expect((await returned(asLibreOffice)).left).toEqual([])
  })

  it('are told once with their cells, and named on the sheet of what has no place', async () => {
    const { notes, merged } = await returned((xml) =>
      withLimit(CHOICES)(withFormat(OVER_FIVE('M9:M20') + OVER_FIVE('M31'))(xml)),
    )
    expect(notes).toContain(
      'so.xlsx «Bảng chấm» M9:M20 M31: định dạng có điều kiện «giá trị > 5» không chép sang được; xem ở tệp gốc (ghi tên ở trang «Ngoài mẫu»).',
    )
    expect(notes).toContain(
      'so.xlsx «Bảng chấm» P9:P20: điều kiện nhập «danh sách "Đạt,Chưa đạt"» không chép sang được; xem ở tệp gốc (ghi tên ở trang «Ngoài mẫu»).',
    )
    expect(merged?.options.filling.lists.outside).toEqual([
      ['so.xlsx', 'Bảng chấm', 'M9:M20 M31', 'Định dạng có điều kiện', 'giá trị > 5'],
      ['so.xlsx', 'Bảng chấm', 'P9:P20', 'Điều kiện nhập', 'danh sách "Đạt,Chưa đạt"'],
    ])
  })

  it('are found where Excel puts those that came after 2007', async () => {
    const extension =
      '<extLst><ext xmlns:x14="y" xmlns:xm="z"><x14:dataValidations count="1"><x14:dataValidation type="list"><x14:formula1><xm:f>\'Phụ lục riêng\'!$A$1:$A$9</xm:f></x14:formula1><xm:sqref>Q9:Q20</xm:sqref></x14:dataValidation></x14:dataValidations></ext>' +
      '<ext xmlns:x14="y" xmlns:xm="z"><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="iconSet" priority="3"><x14:iconSet iconSet="3Stars"/></x14:cfRule><xm:sqref>R9:R20</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>'
    const { left } = await returned((xml) => xml.replace('</worksheet>', `${extension}</worksheet>`))
    expect(left.map(({ cell, content }) => [cell, content])).toEqual([
      ['Q9:Q20', "danh sách 'Phụ lục riêng'!$A$1:$A$9"],
      ['R9:R20', 'bộ biểu tượng'],
    ])
  })

  it('are not told where what they look at has been deleted', async () => {
    const broken = withFormat(
      '<conditionalFormatting sqref="M9"><cfRule type="expression" priority="9"><formula>#REF!&gt;1</formula></cfRule></conditionalFormatting>',
    )
    expect((await returned(broken)).left).toEqual([])
  })
})

describe('names that an agency gives to cells of a template', () => {
  const named = (name: string, refersTo: string) => (xml: string) =>
    xml.replace('</definedNames>', `<definedName name="${name}">${refersTo}</definedName></definedNames>`)

  it('are told, and those of Excel itself are not', async () => {
    const { notes } = await returned(asItWas, (xml) =>
      named('_xlnm._FilterDatabase', 'A1')(named('diem_phong', "'Bảng chấm'!$M$9:$M$20")(xml)),
    )
    expect(notes).toContain(
      "so.xlsx: tên vùng «diem_phong = 'Bảng chấm'!$M$9:$M$20» không chép sang được; xem ở tệp gốc (ghi tên ở trang «Ngoài mẫu»).",
    )
    expect(notes.join('\n')).not.toContain('Filter')
  })
})
