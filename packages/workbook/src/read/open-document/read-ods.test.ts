import { strToU8, zipSync } from 'fflate'
import { expect, it } from 'vitest'
import { readFile } from '../read-file.js'

const cell = (text: string) =>
  `<table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell>`
const row = (...texts: string[]) => `<table:table-row>${texts.map(cell).join('')}</table:table-row>`
const ods = (rows: string) =>
  zipSync({
    mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
    'content.xml': strToU8(
      `<?xml version="1.0"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet><table:table table:name="S">${rows}</table:table></office:spreadsheet></office:body></office:document-content>`,
    ),
  })

it('rows that repeat on every page or are grouped keep their place', async () => {
  const file = await readFile(
    ods(
      `${row('TIÊU ĐỀ')}<table:table-header-rows>${row('Stt', 'Nội dung')}</table:table-header-rows><table:table-row-group table:display="true">${row('1', 'a')}</table:table-row-group>${row('2', 'b')}`,
    ),
    'x.ods',
  )
  expect(file.ok && file.value.grids[0]?.rows).toEqual([['TIÊU ĐỀ'], ['Stt', 'Nội dung'], ['1', 'a'], ['2', 'b']])
})

it('links of cells and names of the workbook are told', async () => {
  const linked =
    '<table:table-cell office:value-type="string"><text:p>Công văn <text:a xlink:href="https://vanban.example/5" xmlns:xlink="x">số 5</text:a></text:p></table:table-cell>'
  const names =
    '<table:named-expressions><table:named-range table:name="vung" table:cell-range-address="$\'Bảng 1\'.$B$8:.$B$9"/><table:named-expression table:name="tong" table:expression="of:=SUM([.A1];2)"/></table:named-expressions>'
  const bytes = ods(`<table:table-row>${linked}</table:table-row></table:table>${names}<table:table table:name="T">`)
  const file = await readFile(bytes, 'x.ods')
  expect(file.ok && file.value.grids[0]?.rows).toEqual([['Công văn số 5']])
  expect(file.ok && [...(file.value.grids[0]?.links ?? [])]).toEqual([['A1', 'https://vanban.example/5']])
  expect(file.ok && file.value.names).toEqual([
    { name: 'vung', refersTo: "'Bảng 1'!$B$8:$B$9", sheet: null },
    { name: 'tong', refersTo: 'SUM(A1,2)', sheet: null },
  ])
})
