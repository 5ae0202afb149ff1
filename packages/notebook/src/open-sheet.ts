import { readFile as bytesOf } from 'node:fs/promises'
import { basename } from 'node:path'
import { builtinFrameworks } from '@parscore/scoring'
import { checkWorkbook } from '@parscore/workbook'
import type { Page } from './page.js'
import { SheetAnswers } from './sheet-answers.js'

/** Opens a workbook; what goes wrong is one sentence. */
export async function openSheet(page: Page, path: string, framework?: string): Promise<SheetAnswers> {
  const bytes = await bytesOf(path).catch((cause: unknown) => {
    throw new Error(`Không mở được tệp «${path}».`, { cause })
  })
  const known = builtinFrameworks()
  const named = framework === undefined ? null : known.find(({ id }) => id === framework)
  if (named === undefined)
    throw new Error(`Không có bộ tiêu chí «${framework}». Có: ${known.map(({ id }) => id).join(', ')}.`)
  const checked = await checkWorkbook(new Uint8Array(bytes), basename(path), {
    frameworks: known,
    framework: named,
    previous: null,
  })
  if (!checked.ok) throw new Error(checked.error.message.vi)
  const [first] = checked.value.sheets
  if (!first) throw new Error(`Tệp «${path}» không có bảng chấm nào.`)
  return new SheetAnswers(page, first.sheet, first.findings, `${basename(path)}, trang «${first.grid.name}»`)
}
