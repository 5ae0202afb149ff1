import { type Fact, notTaken, papiFacts, readPanel } from '@parscore/analysis'
import { fail, ok, type Result, sentence, type Text } from '@parscore/scoring'
import { decodeText } from '@parscore/workbook'
import type { InputFile, InputFiles } from '../declaration/input-file.js'
import { ofFile } from './of-file.js'

const YEAR_FILE = /^(20\d\d)\.csv$/
const NO_FILES: Text = {
  vi: '«{folder}»: không có tệp PAPI nào (2011.csv, 2012.csv…), mỗi tệp một năm, mỗi dòng một tỉnh, mỗi cột một nội dung thành phần.',
  en: '“{folder}”: there is no file of PAPI (2011.csv, 2012.csv…), a year a file, a province a line, a sub-dimension a column.',
}
const NO_TEXT: Text = { vi: 'không phải tệp văn bản CSV', en: 'it is no text file of csv' }
const SOURCE = 'papi.org.vn, {file}'

/** What files of PAPI hold. */
export interface PapiIn {
  readonly facts: readonly Fact[]
  /** What of them was not taken: files that cannot be read, and lines, with their reasons. */
  readonly notTaken: readonly Text[]
}

/** PAPI of all provinces from a folder of its yearly files, which are not the project’s to ship. */
export async function papiIn({ path, files }: InputFiles): Promise<Result<PapiIn, Text>> {
  const facts: Fact[] = []
  const told: Text[] = []
  for (const file of [...files].sort((a, b) => a.name.localeCompare(b.name))) {
    const year = YEAR_FILE.exec(file.name)?.[1]
    if (year === undefined) continue
    const text = await textOf(file)
    if (text.ok) {
      const read = readPanel(text.value, { source: file.name, provinces: 'former', year: Number(year) })
      facts.push(...papiFacts(read.panel, SOURCE.replace('{file}', file.name)))
      told.push(...[notTaken(file.name, read)].filter((each) => each !== null))
    } else told.push(ofFile({ path: file.name }, text.error))
  }
  if (facts.length > 0) return ok({ facts, notTaken: told })
  const [first] = told
  return fail(first ?? sentence(NO_FILES, { folder: path }))
}

async function textOf(file: InputFile): Promise<Result<string, Text>> {
  const bytes = await file.read()
  if (!bytes.ok) return bytes
  const decoded = decodeText(bytes.value)
  return decoded ? ok(decoded.text) : fail(NO_TEXT)
}
