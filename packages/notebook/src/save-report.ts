import { writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { type OfficePart, officeReportDocx, openHead } from '@parscore/workbook'
import type { Page } from './page.js'

/** Writes what a notebook has shown as a document of an office; what goes wrong is one sentence. */
export async function saveReport(page: Page, path: string, title: string, parts: readonly OfficePart[]): Promise<void> {
  if (!/\.docx$/i.test(path)) throw new Error(`«${path}»: tên tệp phải có đuôi .docx.`)
  if (parts.length === 0) throw new Error('Sổ tay chưa có bảng, hình hay câu trả lời nào để ghi.')
  const bytes = await officeReportDocx({ head: openHead, title: [title], parts, notes: [], orientation: 'portrait' })
  await writeFile(path, bytes, { flag: 'wx' }).catch((cause: unknown) => {
    throw new Error(`Không ghi được «${path}»: thư mục không có, hoặc tệp đã có.`, { cause })
  })
  page.answer(`Đã ghi ${parts.length} phần vào ${basename(path)}.`)
}
