import { columnLetters } from '@parscore/scoring'
import type { NamedRange } from '../write/write-workbook.js'
import { ANNEX_PLACES } from './annex-places.js'
import { ANNEX_NAMES, UNIT_NAME, YEAR_NAME } from './formulas.js'
import { CODES_NAME, LIST_HEADER, lastListRow, lists } from './list-sheets.js'
import type { TemplateModel } from './model.js'
import { SCORE_SHEET, unitCell, yearCell } from './score-sheet.js'
import type { TemplateOptions } from './template-options.js'

/** The names that the formulas of a template use, and those of its points, total and index for people's own. */
export function templateNames(model: TemplateModel, options: TemplateOptions): readonly NamedRange[] {
  const annexLast = lastListRow('annex', model, options)
  const annex = (place: number) => {
    const letter = columnLetters(place)
    return `'${lists.annex.sheet}'!$${letter}$${LIST_HEADER + 1}:$${letter}$${annexLast}`
  }
  const column = (key: 'code' | 'computed') =>
    `'${SCORE_SHEET}'!$${model.columns.letter(key)}$${model.firstRow}:$${model.columns.letter(key)}$${model.lastRow}`
  const cell = (row: number) => `'${SCORE_SHEET}'!$${model.columns.letter('computed')}$${row}`
  return [
    { name: YEAR_NAME, range: yearCell },
    { name: UNIT_NAME, range: unitCell },
    { name: CODES_NAME, range: column('code') },
    { name: 'diem', range: column('computed') },
    { name: 'tong_diem', range: cell(model.totalRow) },
    { name: 'chi_so', range: cell(model.indexRow) },
    { name: ANNEX_NAMES.code, range: annex(ANNEX_PLACES.code) },
    { name: ANNEX_NAMES.role, range: annex(ANNEX_PLACES.role) },
    { name: ANNEX_NAMES.value, range: annex(ANNEX_PLACES.value) },
  ]
}
