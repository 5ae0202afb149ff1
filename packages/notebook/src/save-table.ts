import { writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Table } from '@parscore/analysis'
import { numberCell, type OfficeTable, officeDocx, officeXlsx, openHead } from '@parscore/workbook'
import type { Page } from './page.js'
import { Stop } from './stop.js'

/** How much wider than a column of figures the one of names is. */
const NAME_SHARE = 3

/** Writes a table of figures as a document of an office, its source below it; what goes wrong is one sentence. */
export async function saveTable(page: Page, path: string, title: string, table: Table): Promise<void> {
  const render = /\.docx$/i.test(path) ? officeDocx : /\.xlsx$/i.test(path) ? officeXlsx : null
  if (!render) throw new Stop(`«${path}»: tên tệp phải có đuôi .docx hoặc .xlsx.`)
  const bytes = await render(officeTableOf(title, table))
  await writeFile(path, bytes, { flag: 'wx' }).catch((cause: unknown) => {
    throw new Stop(`Không ghi được «${path}»: thư mục không có, hoặc tệp đã có.`, { cause })
  })
  page.answer(`Đã ghi ${table.units.length} dòng vào ${basename(path)}.`)
}

function officeTableOf(title: string, { units, nodes, rows, source }: Table): OfficeTable {
  const part = 1 / (nodes.length + NAME_SHARE)
  return {
    head: openHead,
    title: [title],
    columns: [{ title: 'Đơn vị', share: NAME_SHARE * part }, ...nodes.map((node) => ({ title: node, share: part }))],
    rows: units.map((unit, place) => [{ lines: [unit] }, ...(rows[place] ?? []).map(numberCell)]),
    notes: [`Nguồn: ${source}. Ô trống: không có số liệu.`],
    orientation: nodes.length > 5 ? 'landscape' : 'portrait',
  }
}
