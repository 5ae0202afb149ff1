import { type Fact, papiFacts, readPanel } from '@parscore/analysis'
import { fail, ok, type Result, sentence, type Text } from '@parscore/scoring'
import type { InputFiles } from '../declaration/input-file.js'

const YEAR_FILE = /^(20\d\d)\.csv$/
const NO_FILES: Text = {
  vi: '«{folder}»: không có tệp PAPI nào (2011.csv, 2012.csv…), mỗi tệp một năm, mỗi dòng một tỉnh, mỗi cột một nội dung thành phần.',
  en: '“{folder}”: there is no file of PAPI (2011.csv, 2012.csv…), a year a file, a province a line, a sub-dimension a column.',
}
const SOURCE = 'papi.org.vn, {file}'

/** PAPI of all provinces from a folder of its yearly files, which are not the project’s to ship. */
export async function papiIn({ path, files }: InputFiles): Promise<Result<readonly Fact[], Text>> {
  const facts: Fact[] = []
  for (const file of [...files].sort((a, b) => a.name.localeCompare(b.name))) {
    const year = YEAR_FILE.exec(file.name)?.[1]
    if (year === undefined) continue
    const bytes = await file.read()
    const text = bytes.ok ? new TextDecoder().decode(bytes.value) : ''
    const { panel } = readPanel(text, { source: file.name, provinces: 'former', year: Number(year) })
    facts.push(...papiFacts(panel, SOURCE.replace('{file}', file.name)))
  }
  return facts.length > 0 ? ok(facts) : fail(sentence(NO_FILES, { folder: path }))
}
