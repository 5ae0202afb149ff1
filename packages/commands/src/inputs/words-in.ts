import { ok, parseOfficeWords, type ReportWords, type Result, type Text } from '@parscore/scoring'
import type { InputFile } from '../declaration/input-file.js'
import { yamlFile } from './yaml-file.js'

const MISTAKES: Text = {
  vi: 'Tệp từ ngữ «{id}» có lỗi: {list}',
  en: 'The file of words “{id}” has mistakes: {list}',
}

/** The words of reports with those of an office's YAML file; `undefined`, the ones that come with parscore, where no file is given. */
export async function wordsIn(file: InputFile | null): Promise<Result<ReportWords | undefined, Text>> {
  return file === null ? ok(undefined) : await yamlFile(file, MISTAKES, parseOfficeWords)
}
