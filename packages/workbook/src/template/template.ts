import { columnLetters, leavesOf } from '@parscore/scoring'
import { type SheetModel, writeWorkbook } from '../write/write-workbook.js'
import { ANNEX_PLACES } from './annex-places.js'
import { ANNEX_NAMES, YEAR_NAME } from './formulas.js'
import { CODES_NAME, LIST_HEADER, lastListRow, lists } from './list-sheets.js'
import { printReady } from './print-names.js'
import { SCORE_SHEET, yearCell } from './score-sheet.js'
import { FONT } from './style.js'
import type { TemplateOptions } from './template-options.js'
import { templateSheets } from './template-sheets.js'

/** The same on every day, so that a template is the same byte for byte. */
const MADE = new Date(Date.UTC(2026, 0, 1))

/** The sheet with every cell locked. */
function locked(sheet: SheetModel): SheetModel {
  const cells = [...(sheet.cells ?? [])].map(([place, cell]) => {
    const { protection: _open, ...style } = cell.style ?? {}
    return [place, { ...cell, style }] as const
  })
  return { ...sheet, cells: new Map(cells) }
}

/** Whether a framework has criteria to make a template of; of some only the fields or the counts are known. */
export const hasCriteria = (framework: TemplateOptions['framework']): boolean =>
  leavesOf(framework).some((leaf) => leaf.rule !== undefined)

/**
 * A workbook that scores itself with formulas of Excel 2010: guide, score sheet, summary, deadlines, evidence, statistics
 * annex, log, and a hidden sheet that says what it is. The same options give the same bytes.
 */
export async function buildTemplate(options: TemplateOptions): Promise<Uint8Array> {
  const { model, sheets: laidOut } = templateSheets(options)
  const annexLast = lastListRow('annex', model, options)
  const annex = (place: number) => {
    const letter = columnLetters(place)
    return `'${lists.annex.sheet}'!$${letter}$${LIST_HEADER + 1}:$${letter}$${annexLast}`
  }
  const column = (key: 'code' | 'computed') =>
    `'${SCORE_SHEET}'!$${model.columns.letter(key)}$${model.firstRow}:$${model.columns.letter(key)}$${model.lastRow}`
  const cell = (row: number) => `'${SCORE_SHEET}'!$${model.columns.letter('computed')}$${row}`
  const { sheets, names } = printReady(laidOut)
  return writeWorkbook({
    sheets: options.state === 'final' ? sheets.map(locked) : [...sheets],
    activeSheet: 1,
    defaultFont: FONT,
    namedRanges: [
      ...names,
      { name: YEAR_NAME, range: yearCell },
      { name: CODES_NAME, range: column('code') },
      { name: 'diem', range: column('computed') },
      { name: 'tong_diem', range: cell(model.totalRow) },
      { name: 'chi_so', range: cell(model.indexRow) },
      { name: ANNEX_NAMES.code, range: annex(ANNEX_PLACES.code) },
      { name: ANNEX_NAMES.role, range: annex(ANNEX_PLACES.role) },
      { name: ANNEX_NAMES.value, range: annex(ANNEX_PLACES.value) },
    ],
    properties: { title: options.framework.title.vi, creator: 'parscore', created: MADE, modified: MADE },
  })
}
