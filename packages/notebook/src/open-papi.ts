import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { notTaken, readPanel, type Table } from '@parscore/analysis'
import type { Page } from './page.js'
import { PapiAnswers } from './papi-answers.js'
import { Stop } from './stop.js'

const [FIRST, LAST] = [2011, 2024]

/**
 * The yearly tables of PAPI in a folder, `2011.csv` to `2024.csv`; none where the folder is not there, which is said.
 *
 * @throws Error with a sentence, for a file with a line that cannot be taken
 */
export function openPapi(page: Page, folder: string | undefined): PapiAnswers {
  const tables = new Map<number, Table>()
  for (let year = FIRST; folder !== undefined && year <= LAST; year += 1) {
    const path = join(folder, `${year}.csv`)
    if (!existsSync(path)) continue
    const read = readPanel(readFileSync(path, 'utf8'), { source: 'papi.org.vn', provinces: 'former', year })
    const wrong = read.rejected.find(({ kind }) => kind === 'wrong')
    if (wrong) throw new Stop(`${year}.csv, dòng ${wrong.line}: ${wrong.message.vi}`)
    const told = notTaken(`${year}.csv`, read)
    if (told) page.answer(told.vi)
    tables.set(year, read.panel.year(year))
  }
  page.answer(
    tables.size > 0
      ? `Có PAPI của ${tables.size} năm.`
      : 'Không có tệp PAPI: đặt PARSCORE_PAPI trỏ tới thư mục có 2011.csv … 2024.csv thì có thêm tổng và hạng của 63 tỉnh qua 14 năm.',
  )
  return new PapiAnswers(page, tables)
}
