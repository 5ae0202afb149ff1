import { writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { type OfficePart, officeReportDocx, officeReportXlsx, openHead } from '@parscore/workbook'
import type { Page } from './page.js'
import { Stop } from './stop.js'

/** A table of more columns wants the page across. */
const UPRIGHT = 6

/** Writes what a notebook has shown as a document or a workbook of an office; what goes wrong is one sentence. */
export async function saveReport(page: Page, path: string, title: string, parts: readonly OfficePart[]): Promise<void> {
  const render = /\.docx$/i.test(path) ? officeReportDocx : /\.xlsx$/i.test(path) ? officeReportXlsx : null
  if (!render) throw new Stop(`«${path}»: tên tệp phải có đuôi .docx hoặc .xlsx.`)
  if (parts.length === 0) throw new Stop('Sổ tay chưa có bảng, hình hay câu trả lời nào để ghi.')
  const isWide = parts.some((part) => part.kind === 'table' && part.columns.length > UPRIGHT)
  const orientation = isWide ? 'landscape' : 'portrait'
  const bytes = await render({ head: openHead, title: [title], parts, notes: [], orientation })
  await writeFile(path, bytes, { flag: 'wx' }).catch((cause: unknown) => {
    throw new Stop(`Không ghi được «${path}»: thư mục không có, hoặc tệp đã có.`, { cause })
  })
  page.answer(`Đã ghi ${parts.length} phần vào ${basename(path)}.`)
}
