import { type Framework, fail, leavesOf, ok, type Result, sentence, type Text } from '@parscore/scoring'
import { documentParagraphs, type ImportedFramework, type ImportMistake, importFramework } from '@parscore/workbook'
import type { CommandContext } from '../declaration/context.js'
import type { InputFile } from '../declaration/input-file.js'
import { way } from '../report/ways.js'
import { ofFile } from './of-file.js'
import { opened } from './opened.js'
import { listedMistakes } from './yaml-data.js'

type Importing = Pick<CommandContext, 'trace' | 'today'>

/** Reads a framework from an authoring form or from a printed table; a file that cannot be read is told by itself. */
export async function importedFrom(
  input: InputFile,
  context: Importing,
): Promise<Result<Result<ImportedFramework, readonly ImportMistake[]>, Text>> {
  const read = await opened(input, context)
  if (!read.ok) return fail(ofFile(input, read.error))
  const { bytes, grids } = read.value
  const lines = await documentParagraphs(bytes)
  return ok(importFramework(grids, { name: input.name, lines, year: context.today.year }))
}

const MISTAKES: Text = {
  vi: '{path}: bảng soạn bộ tiêu chí có chỗ cần sửa. {list}',
  en: '{path}: the sheet of the framework has places that need mending. {list}',
}
const DOUBTS: Text = {
  vi: `{path}: đọc được {leaves} tiêu chí, còn {n} chỗ chưa chắc; ${way('bringIn')} để xem từng chỗ, rồi dùng tệp nhận được.`,
  en: `{path}: {leaves} {leaves:criterion was|criteria were} read, with {n} {n:place|places} in doubt; ${way('bringIn')} to look at each, then use the file that it makes.`,
}

/** The framework of a spreadsheet or document that leaves no doubt; what is in doubt is for a person to see first. */
export async function frameworkOfSheet(input: InputFile, context: Importing): Promise<Result<Framework, Text>> {
  const imported = await importedFrom(input, context)
  if (!imported.ok) return imported
  const { path } = input
  if (!imported.value.ok)
    return fail(
      sentence(MISTAKES, {
        path,
        list: listedMistakes(imported.value.error.map(({ cell, message }) => ({ path: cell ?? '', message }))),
      }),
    )
  const { framework, doubts } = imported.value.value
  const leaves = leavesOf(framework).length
  return doubts.length === 0 ? ok(framework) : fail(sentence(DOUBTS, { path, leaves, n: doubts.length }))
}
