import { ok, parseLayouts, type Result, type TableLayout, type Text } from '@parscore/scoring'
import type { InputFile } from '../declaration/input-file.js'
import { yamlFile } from './yaml-file.js'

const MISTAKES: Text = {
  vi: 'Tệp bố cục «{id}» có lỗi: {list}',
  en: 'The layout file “{id}” has mistakes: {list}',
}

/** The layouts of a YAML file that a person wrote, or that `--save-layout` wrote and a person corrected; none where no file is given. */
export async function layoutsIn(file: InputFile | null): Promise<Result<readonly TableLayout[], Text>> {
  if (file === null) return ok([])
  const layouts = await yamlFile(file, MISTAKES, parseLayouts)
  return layouts.ok ? ok(layouts.value.tables) : layouts
}
