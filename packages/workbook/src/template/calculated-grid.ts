import { addressOf, type CellValue, type Grid, placeOf, type ScoreSheet } from '@parscore/scoring'
import { type Calculated, calculate } from './calculate.js'
import type { TemplateIdentity } from './identity.js'
import { type TemplateModel, templateModel } from './model.js'
import { readTemplate } from './read-template.js'
import { type TemplateLayout, templateLayout } from './template-layout.js'

/**
 * The score sheet of a template with the results of its formulas, where the file has none: a program that filled it in may have
 * written values without calculating.
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
  { framework }: TemplateIdentity,
): Grid {
  const isMissing = (row: number, col: number) =>
    (grid.rows[row]?.[col] ?? null) === null && grid.formulas.has(addressOf(row, col))
  if (![...grid.formulas.keys()].some(isWithout(grid))) return grid
  const filled = readTemplate(grids)
  if (!filled.ok) return grid
  const model = templateModel(framework)
  const layout = templateLayout(withHeaders(grid, model), sheet, model)
  const calculated = calculate(model, filled.value.filling, filled.value.year)
  const { rows } = layout.grid
  const completed = (cells: readonly CellValue[], row: number) => {
    const values = valuesOf(calculated, layout, row)
    return cells.map((value, col) => {
      const own = layout.keys.get(col)
      // An empty text is what a formula gives where there is nothing yet.
      return own && values?.has(own) && isMissing(row, col) ? (values.get(own) ?? '') : value
    })
  }
  return { ...grid, rows: rows.map((cells, row) => completed(widened(grid, cells, row, layout), row)) }
}

/** A header that is a formula («"Điểm theo cách chấm năm "&năm») begins with its words. */
function withHeaders(grid: Grid, { columns }: TemplateModel): Grid {
  const headers = columns.all.map(({ header }) => header)
  const missing = [...grid.formulas].flatMap(([address, formula]) => {
    const place = isWithout(grid)(address) ? placeOf(address) : null
    const header = headers.find((each) => formula.startsWith(`"${each} `))
    return place && header !== undefined ? [{ ...place, header }] : []
  })
  const rows = grid.rows.map((cells, at) =>
    missing.filter(({ row }) => row === at).reduce((now, { col, header }) => now.with(col, header), cells),
  )
  return { ...grid, rows }
}

const isWithout = (grid: Grid) => (address: string) => {
  const place = placeOf(address)
  return place !== null && (grid.rows[place.row]?.[place.col] ?? null) === null
}

/** A formula without a result at the end of a row is beyond the cells that were read. */
function widened({ formulas }: Grid, cells: readonly CellValue[], row: number, { keys }: TemplateLayout) {
  const last = Math.max(-1, ...[...keys.keys()].filter((col) => formulas.has(addressOf(row, col))))
  return [...cells, ...Array.from({ length: Math.max(0, last + 1 - cells.length) }, () => null)]
}

function valuesOf(calculated: Calculated, { origins, totals }: TemplateLayout, row: number) {
  const total = totals.get(row)
  if (total) return calculated[total]
  const origin = origins.get(row)
  return origin && calculated.rows.get(origin)
}
