import { leavesOf } from '@parscore/scoring'
import { type SheetModel, writeWorkbook } from '../write/write-workbook.js'
import { printReady } from './print-names.js'
import { FONT, isToFill } from './style.js'
import type { TemplateOptions } from './template-options.js'
import { templateSheets } from './template-sheets.js'

/** The same on every day, so that a template is the same byte for byte. */
const MADE = new Date(Date.UTC(2026, 0, 1))

/** The sheet with every cell locked. */
function locked(sheet: SheetModel): SheetModel {
  const cells = [...(sheet.cells ?? [])].map(([place, cell]) => {
    const { protection: _open, ...style } = cell.style ?? {}
    // Yellow asks for something to be typed.
    const { fill: _yellow, ...plain } = style
    return [place, { ...cell, style: isToFill(cell.style ?? {}) ? plain : style }] as const
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
  const template = templateSheets(options)
  const { sheets, names } = printReady(template.calculated())
  return writeWorkbook({
    sheets: options.state === 'final' ? sheets.map(locked) : [...sheets],
    activeSheet: 1,
    defaultFont: FONT,
    namedRanges: [...names, ...template.printAreas, ...template.names],
    properties: { title: options.framework.title.vi, creator: 'parscore', created: MADE, modified: MADE },
  })
}
