import { fail, ok, parseLayouts, type Result, sentence, type TableLayout, type Text } from '@parscore/scoring'
import { parse, YAMLParseError } from 'yaml'
import type { InputFile } from '../declaration/input-file.js'
import { withFile } from './of-file.js'

const MISTAKES: Text = {
  vi: 'Tệp bố cục «{id}» có lỗi: {list}',
  en: 'The layout file “{id}” has mistakes: {list}',
}

/** The layouts of a YAML file that a person wrote, or that `--save-layout` wrote and a person corrected; none where no file is given. */
export async function layoutsIn(file: InputFile | null): Promise<Result<readonly TableLayout[], Text>> {
  if (file === null) return ok([])
  const bytes = await file.read()
  if (!bytes.ok) return withFile(file, bytes)
  try {
    const parsed = parseLayouts(parse(new TextDecoder().decode(bytes.value), { maxAliasCount: 100 }))
    if (parsed.ok) return ok(parsed.value.tables)
    const list = (lang: keyof Text) => parsed.error.map(({ path, message }) => `${path}: ${message[lang]}`).join('; ')
    return fail(sentence(MISTAKES, { id: file.path, list: { vi: list('vi'), en: list('en') } }))
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error
    return fail(sentence(MISTAKES, { id: file.path, list: error.message.split('\n')[0] ?? '' }))
  }
}
