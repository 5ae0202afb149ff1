import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { initSync, Model } from '@ironcalc/wasm'
import { type CellValue, type Grid, placeOf } from '@parscore/scoring'
import { readXlsx } from 'hucre'

let isLoaded = false
function load(): void {
  if (isLoaded) return
  initSync({ module: readFileSync(fileURLToPath(import.meta.resolve('@ironcalc/wasm/wasm_bg.wasm'))) })
  isLoaded = true
}

/** A value as it is typed into IronCalc: a text behind an apostrophe, so that «96%» stays one. */
function typed(value: CellValue): string {
  if (typeof value === 'number') return String(value)
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE'
  return value === null ? '' : `'${String(value)}`
}

/**
 * The formulas of a workbook as IronCalc calculates them: a second engine, as an oracle. It rounds some halves wrongly, so it is no
 * judge where a third one disagrees with it.
 *
 * @param bytes an xlsx, for its names
 * @param grids its sheets
 * @returns what each formula shows, by `sheet!A1`
 */
export async function inIronCalc(bytes: Uint8Array, grids: readonly Grid[]): Promise<ReadonlyMap<string, string>> {
  load()
  const model = new Model('test', 'en', 'UTC', 'en')
  model.pauseEvaluation()
  for (const [index, { name }] of grids.entries()) {
    if (index > 0) model.newSheet()
    model.renameSheet(index, name)
  }
  for (const { name, range } of (await readXlsx(bytes)).namedRanges ?? [])
    if (!name.startsWith('_xlnm')) model.newDefinedName(name, null, range)
  for (const [index, grid] of grids.entries()) typeInto(model, index, grid)
  model.resumeEvaluation()
  model.evaluate()
  const shown = new Map(grids.flatMap((grid, index) => shownIn(model, index, grid)))
  model.free()
  return shown
}

function typeInto(model: Model, index: number, { rows, formulas }: Grid): void {
  for (const [row, cells] of rows.entries())
    for (const [col, value] of cells.entries())
      if (value !== null) model.setUserInput(index, row + 1, col + 1, typed(value))
  for (const [address, formula] of formulas) {
    const at = placeOf(address)
    if (at) model.setUserInput(index, at.row + 1, at.col + 1, `=${formula}`)
  }
}

const shownIn = (model: Model, index: number, { name, formulas }: Grid): (readonly [string, string])[] =>
  [...formulas.keys()].flatMap((address) => {
    const at = placeOf(address)
    return at ? [[`${name}!${address}`, model.getFormattedCellValue(index, at.row + 1, at.col + 1)] as const] : []
  })
