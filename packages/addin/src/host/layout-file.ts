import { fail, ok, parseLayouts, type Result, sentence, type TableLayout, type Text } from '@parscore/scoring'
import { parse } from 'yaml'

// Loaded only where a layout is taken away or brought in.
export { layoutYaml } from '@parscore/commands'

const MISTAKES: Text = {
  vi: 'Tệp bố cục «{name}» có chỗ sai: {list}',
  en: 'The layout file “{name}” has mistakes: {list}',
}
const NOT_YAML: Text = { vi: '«{name}» không phải tệp bố cục (yaml).', en: '“{name}” is no layout file (yaml).' }

/** The layouts of a file that was chosen, as `parscore check --save-layout` and this page write it. */
export async function layoutsOfFile(file: File): Promise<Result<readonly TableLayout[], Text>> {
  const { name } = file
  const data = parsed(await file.text())
  if (!data.ok) return fail(sentence(NOT_YAML, { name }))
  const layouts = parseLayouts(data.value)
  if (layouts.ok) return ok(layouts.value.tables)
  const list = (lang: 'vi' | 'en') => layouts.error.map(({ path, message }) => `${path}: ${message[lang]}`).join('; ')
  return fail(sentence(MISTAKES, { name, list: { vi: list('vi'), en: list('en') } }))
}

function parsed(text: string): Result<unknown, null> {
  try {
    return ok(parse(text, { maxAliasCount: 100 }))
  } catch {
    return fail(null)
  }
}
