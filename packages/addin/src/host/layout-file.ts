import { listedMistakes, yamlData } from '@parscore/commands'
import { fail, ok, parseLayouts, type Result, sentence, type TableLayout, type Text } from '@parscore/scoring'

// Loaded only where a layout is taken away or brought in.
export { layoutYaml } from '@parscore/commands'

const MISTAKES: Text = {
  vi: 'Tệp bố cục «{name}» có chỗ sai: {list}',
  en: 'The layout file “{name}” has mistakes: {list}',
}

/** The layouts of a file that was chosen, as `parscore check --save-layout` and this page write it. */
export async function layoutsOfFile(file: File): Promise<Result<readonly TableLayout[], Text>> {
  const { name } = file
  const refused = (list: Text) => fail(sentence(MISTAKES, { name, list }))
  const written = yamlData(new Uint8Array(await file.arrayBuffer()))
  if (!written.ok) return refused(written.error)
  const layouts = parseLayouts(written.value.data)
  return layouts.ok ? ok(layouts.value.tables) : refused(listedMistakes(layouts.error))
}
