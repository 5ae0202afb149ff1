import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Fact, papiFacts, readPanel } from '@parscore/analysis'
import { fail, ok, type Result, sentence, type Text } from '@parscore/scoring'

const YEAR_FILE = /^(20\d\d)\.csv$/
const NO_FILES: Text = {
  vi: '«{folder}»: không có tệp PAPI nào (2011.csv, 2012.csv…), mỗi tệp một năm, mỗi dòng một tỉnh, mỗi cột một nội dung thành phần.',
  en: '“{folder}”: there is no file of PAPI (2011.csv, 2012.csv…), a year a file, a province a line, a sub-dimension a column.',
}
const UNREADABLE: Text = { vi: 'Không đọc được thư mục «{folder}».', en: 'The folder “{folder}” cannot be read.' }
const SOURCE = 'papi.org.vn, {file}'

/** PAPI of all provinces from a folder of its yearly files, which are not the project’s to ship. */
export async function papiIn(folder: string): Promise<Result<readonly Fact[], Text>> {
  const names = await readdir(folder).catch(() => null)
  if (!names) return fail(sentence(UNREADABLE, { folder }))
  const facts: Fact[] = []
  for (const file of names.sort()) {
    const year = YEAR_FILE.exec(file)?.[1]
    if (year === undefined) continue
    const text = await readFile(join(folder, file), 'utf8').catch(() => '')
    const { panel } = readPanel(text, { source: file, provinces: 'former', year: Number(year) })
    facts.push(...papiFacts(panel, SOURCE.replace('{file}', file)))
  }
  return facts.length > 0 ? ok(facts) : fail(sentence(NO_FILES, { folder }))
}
