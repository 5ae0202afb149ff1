// What an agency laid over the cells or wrote into the margins has no cell, and is told all the same.
import { builtinFramework, type Text } from '@parscore/scoring'
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

const ANCHORED = (inside: string, row: number) =>
  `<xdr:twoCellAnchor><xdr:from><xdr:col>2</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row></xdr:from><xdr:to><xdr:col>5</xdr:col><xdr:row>${row + 3}</xdr:row></xdr:to>${inside}<xdr:clientData/></xdr:twoCellAnchor>`
const BOX = (text: string) =>
  `<xdr:sp><xdr:nvSpPr><xdr:cNvPr id="2" name="TextBox 1"/></xdr:nvSpPr><xdr:txBody><a:p><a:r><a:t>${text}</a:t></a:r></a:p></xdr:txBody></xdr:sp>`
const PICTURE =
  '<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="3" name="Picture 1" descr="Ảnh công văn 5"/></xdr:nvPicPr></xdr:pic>'
const LINE = '<xdr:cxnSp><xdr:nvCxnSpPr><xdr:cNvPr id="4" name="Line 1"/></xdr:nvCxnSpPr></xdr:cxnSp>'
const DRAWING = `<xdr:wsDr xmlns:xdr="x" xmlns:a="a">${ANCHORED(BOX('Đã gửi bản giấy'), 8)}${ANCHORED(PICTURE, 11)}${ANCHORED(LINE, 20)}</xdr:wsDr>`
const RELATION =
  '<Relationship Id="rIdDrawn" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/drawing" Target="../drawings/drawn.xml"/>'

/** The template with something drawn on its score sheet, and words of the office in its margin. */
async function sent(drawing: string, margin = '') {
  const parts = unzipSync(
    await buildTemplate({ framework, year: 2016, unit: 'Tỉnh', part: null, filling: emptyFilling }),
  )
  const [sheet, rels] = ['xl/worksheets/sheet2.xml', 'xl/worksheets/_rels/sheet2.xml.rels']
  const text = (path: string) => new TextDecoder().decode(parts[path])
  const put = (path: string, content: string) => {
    parts[path] = new TextEncoder().encode(content)
  }
  put('xl/drawings/drawn.xml', drawing)
  put(rels, `<Relationships>${RELATION}</Relationships>`)
  put(sheet, text(sheet).replace('<oddFooter>', `<oddFooter>${margin}`))
  const file = await readFile(zipSync(parts), 'so.xlsx')
  if (!file.ok) throw new Error(file.error.message.en)
  const template = readTemplate(file.value.grids, 'so.xlsx', file.value.notes)
  if (!template.ok) throw new Error(template.error.en)
  return template.value
}

const told = async (template: Awaited<ReturnType<typeof sent>>) => {
  const merged = mergeTemplates([{ file: 'so.xlsx', changed: '', template }], null)
  return { notes: merged?.notes.map(({ text }) => text.vi) ?? [], merged }
}

describe('what lies over the cells of a template that an agency sends', () => {
  it('is told with its place: the words of a box are kept, a picture is named', async () => {
    const { notes, merged } = await told(await sent(DRAWING))
    expect(notes).toContain('so.xlsx «Bảng chấm» C9: hộp chữ «Đã gửi bản giấy» nằm ngoài mẫu; giữ ở trang «Ngoài mẫu».')
    expect(notes).toContain(
      'so.xlsx «Bảng chấm» C12: hình «Ảnh công văn 5» không chép sang được; xem ở tệp gốc (ghi tên ở trang «Ngoài mẫu»).',
    )
    expect(merged?.options.filling.lists.outside).toEqual([
      ['so.xlsx', 'Bảng chấm', 'C9', 'Hộp chữ', 'Đã gửi bản giấy'],
      ['so.xlsx', 'Bảng chấm', 'C12', 'Hình', 'Ảnh công văn 5'],
    ])
    const [receipt] = merged?.receipts ?? []
    expect(receipt && receipt.came - receipt.taken - receipt.own).toBe(2)
  })

  it('is told of the margins too, where they say more than the number of the page', async () => {
    expect((await sent('')).account.left).toEqual([])
    const { notes } = await told(await sent('', '&amp;LSở Nội vụ &amp;"Arial,Bold"&amp;10đã ký'))
    expect(notes.join('\n')).toContain('đầu, cuối trang «Sở Nội vụ')
  })

  it('does not make a file unreadable where it is broken', async () => {
    expect((await sent('<xdr:wsDr><xdr:twoCellAnchor><xdr:from>')).account.left).toEqual([])
  })

  it('is told beside what the reader of the file has to say', async () => {
    const said: Text = { vi: 'Trang «X» có macro.', en: 'The sheet “X” has macros.' }
    const { notes } = await told({ ...(await sent('')), unread: [said] })
    expect(notes).toContain('so.xlsx: Trang «X» có macro.')
  })
})
