import { addressOf, type CellValue, type Grid, placeOf, type ScoreSheet } from '@parscore/scoring'
import { lacksResult, resultsAreMissing } from '../formula/missing-results.js'
import type { TemplateColumn } from './columns.js'
import type { TemplateIdentity } from './identity.js'
import { type TemplateModel, templateModel } from './model.js'
import { type FilledTemplate, readTemplate } from './read-template.js'
import { SCORE_SHEET } from './score-sheet.js'
import { type TemplateLayout, templateLayout, templateRowOf } from './template-layout.js'
import { templateSheets } from './template-sheets.js'

/**
 * The score sheet of a template with the results of its formulas, where the file has none: a program that filled it in may have
 * written values without calculating. They are those of the framework as it is today, which an older template may not know.
 *
 * @param grids all sheets of the template
 * @param grid its score sheet
 * @param sheet the same, read
 * @returns the same grid where nothing is missing
 */
export function calculatedGrid(
  grids: readonly Grid[],
  grid: Grid,
  sheet: ScoreSheet,
  { framework, plans }: TemplateIdentity,
): Grid {
  const isMissing = (row: number, col: number) => {
    const address = addressOf(row, col)
    return grid.formulas.has(address) && lacksResult(grid, address)
  }
  if (!resultsAreMissing([grid])) return grid
  const filled = readTemplate(grids)
  if (!filled.ok) return grid
  const model = templateModel(framework, plans)
  const layout = templateLayout(withHeaders(grid, model), sheet, model)
  const results = scoreResults(framework, filled.value, model)
  const { rows } = layout.grid
  const completed = (cells: readonly CellValue[], row: number) => {
    const own = templateRowOf(layout, row)
    return cells.map((value, col) => {
      const key = layout.keys.get(col)
      return own !== null && key && isMissing(row, col) ? (results(own, key) ?? value) : value
    })
  }
  return { ...grid, rows: rows.map((cells, row) => completed(widened(grid, cells, row, layout), row)) }
}

/** A header that is a formula («"Điểm theo cách chấm năm "&năm») begins with its words. */
function withHeaders(grid: Grid, { columns }: TemplateModel): Grid {
  const headers = columns.all.map(({ header }) => header)
  const missing = [...grid.formulas].flatMap(([address, formula]) => {
    const place = lacksResult(grid, address) ? placeOf(address) : null
    const header = headers.find((each) => formula.startsWith(`"${each} năm `))
    return place && header !== undefined ? [{ ...place, header }] : []
  })
  const rows = grid.rows.map((cells, at) =>
    missing.filter(({ row }) => row === at).reduce((now, { col, header }) => now.with(col, header), cells),
  )
  return { ...grid, rows }
}

/** A formula without a result at the end of a row is beyond the cells that were read. */
function widened({ formulas }: Grid, cells: readonly CellValue[], row: number, { keys }: TemplateLayout) {
  const last = Math.max(-1, ...[...keys.keys()].filter((col) => formulas.has(addressOf(row, col))))
  return [...cells, ...Array.from({ length: Math.max(0, last + 1 - cells.length) }, () => null)]
}

/** What the formulas of the score sheet come to, by the row of the template counted from 1 and the column. */
function scoreResults(
  framework: TemplateIdentity['framework'],
  { filling, year, unit, identity: { plans } }: FilledTemplate,
  { columns }: TemplateModel,
) {
  const template = templateSheets({ framework, filling, year, unit, part: null, plans })
  const cells = template.calculated().find(({ name }) => name === SCORE_SHEET)?.cells
  const places = new Map(columns.all.map(({ key }, place) => [key, place]))
  return (row: number, key: TemplateColumn): CellValue =>
    cells?.get(`${row - 1},${places.get(key)}`)?.formulaResult ?? null
}
