import { writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { type OfficePart, officeReportDocx, officeReportXlsx, openHead } from '@parscore/workbook'
import type { Page } from './page.js'
import { Stop } from './stop.js'

/** Writes what a notebook has shown as a document or a workbook of an office; what goes wrong is one sentence. */
export async function saveReport(page: Page, path: string, title: string, parts: readonly OfficePart[]): Promise<void> {
  const render = /\.docx$/i.test(path) ? officeReportDocx : /\.xlsx$/i.test(path) ? officeReportXlsx : null
  if (!render) throw new Stop(`«${path}»: tên tệp phải có đuôi .docx hoặc .xlsx.`)
  if (parts.length === 0) throw new Stop('Sổ tay chưa có bảng, hình hay câu trả lời nào để ghi.')
  const bytes = await render({ head: openHead, title: [title], parts, notes: [], orientation: 'portrait' })
  await writeFile(path, bytes, { flag: 'wx' }).catch((cause: unknown) => {
    throw new Stop(`Không ghi được «${path}»: thư mục không có, hoặc tệp đã có.`, { cause })
  })
  page.answer(`Đã ghi ${parts.length} phần vào ${basename(path)}.`)
}
