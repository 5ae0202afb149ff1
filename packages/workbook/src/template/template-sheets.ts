import { withResults } from '../write/with-results.js'
import type { NamedRange, SheetModel } from '../write/write-workbook.js'
import { dueSheet } from './due-sheet.js'
import { filledLines } from './filling.js'
import { guideSheet } from './guide-sheet.js'
import { identitySheet } from './identity.js'
import { listPrintArea, listSheet, lists } from './list-sheets.js'
import { templateModel } from './model.js'
import { partOf } from './part.js'
import { printSheet } from './print-sheet.js'
import { scoreSheet } from './score-sheet.js'
import { summarySheet } from './summary-sheet.js'
import { templateNames } from './template-names.js'
import type { TemplateOptions } from './template-options.js'

/** The sheets of a template before they are written, with what they are laid out by. */
export interface TemplateSheets {
  /** The names that its formulas use. */
  readonly names: readonly NamedRange[]
  /** What is printed of its lists, which grow. */
  readonly printAreas: readonly NamedRange[]
  /** Laid out, with formulas that have no results yet. */
  readonly sheets: readonly SheetModel[]
  /** The same with the results of their formulas; calculated once, where they are asked for. */
  calculated(): readonly SheetModel[]
}

/** Lays a template out: guide, score sheet, what goes on paper, summary, deadlines, lists, and the hidden sheet that says what it is. */
export function templateSheets(options: TemplateOptions): TemplateSheets {
  const model = templateModel(partOf(options.framework, options.part), options.plans)
  const names = templateNames(model, options)
  const outside = filledLines(options.filling, 'outside').length > 0 ? [listSheet('outside', model, options)] : []
  const sheets = [
    guideSheet(options),
    scoreSheet(model, options),
    printSheet(model, options),
    summarySheet(model),
    dueSheet(model),
    listSheet('evidence', model, options),
    listSheet('annex', model, options),
    listSheet('log', model, options),
    ...outside,
    identitySheet(options),
  ]
  const printAreas = (['evidence', 'annex', 'log'] as const).map((name) => ({
    name: '_xlnm.Print_Area',
    range: listPrintArea(name, model, options),
    scope: lists[name].sheet,
  }))
  let results: readonly SheetModel[] | null = null
  const calculated = () => {
    results ??= withResults(sheets, names)
    return results
  }
  return { names, printAreas, sheets, calculated }
}
