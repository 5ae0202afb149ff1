import { readFile as bytesOf } from 'node:fs/promises'
import { basename } from 'node:path'
import { builtinFrameworks } from '@parscore/scoring'
import { checkWorkbook } from '@parscore/workbook'
import type { Page } from './page.js'
import type { SheetAnswers } from './sheet-answers.js'
import { Stop } from './stop.js'
import { WorkbookAnswers } from './workbook-answers.js'

/** Opens the first score sheet of a workbook; what goes wrong is one sentence. */
export async function openSheet(page: Page, path: string, framework?: string): Promise<SheetAnswers> {
  const [first] = (await openWorkbook(page, path, framework)).sheets
  if (!first) throw new Stop(`Tệp «${path}» không có bảng chấm nào.`)
  return first
}

/** Opens any file that `parscore check` can read; what goes wrong is one sentence. */
export async function openWorkbook(page: Page, path: string, framework?: string): Promise<WorkbookAnswers> {
  const bytes = await bytesOf(path).catch((cause: unknown) => {
    throw new Stop(`Không mở được tệp «${path}».`, { cause })
  })
  const known = builtinFrameworks()
  const named = framework === undefined ? null : known.find(({ id }) => id === framework)
  if (named === undefined)
    throw new Stop(`Không có bộ tiêu chí «${framework}». Có: ${known.map(({ id }) => id).join(', ')}.`)
  const checked = await checkWorkbook(new Uint8Array(bytes), basename(path), {
    frameworks: known,
    framework: named,
    previous: null,
  })
  if (!checked.ok) throw new Stop(checked.error.message.vi, { cause: checked.error.cause })
  return new WorkbookAnswers(page, checked.value, basename(path))
}
