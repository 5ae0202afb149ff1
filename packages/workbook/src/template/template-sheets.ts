import type { SheetModel } from '../write/write-workbook.js'
import { calculate } from './calculate.js'
import { dueSheet } from './due-sheet.js'
import { filledLines } from './filling.js'
import { guideSheet } from './guide-sheet.js'
import { identitySheet } from './identity.js'
import { listSheet } from './list-sheets.js'
import { type TemplateModel, templateModel } from './model.js'
import { partOf } from './part.js'
import { scoreSheet } from './score-sheet.js'
import { summarySheet } from './summary-sheet.js'
import type { TemplateOptions } from './template-options.js'

/** The sheets of a template before they are written, with what they are laid out by. */
export interface TemplateSheets {
  readonly model: TemplateModel
  readonly sheets: readonly SheetModel[]
}

/** Lays a template out: guide, score sheet, summary, deadlines, lists, and the hidden sheet that says what it is. */
export function templateSheets(options: TemplateOptions): TemplateSheets {
  const model = templateModel(partOf(options.framework, options.part))
  const calculated = calculate(model, options.filling, options.year)
  const outside = filledLines(options.filling, 'outside').length > 0 ? [listSheet('outside', model, options)] : []
  return {
    model,
    sheets: [
      guideSheet(options),
      scoreSheet(model, options, calculated),
      summarySheet(model, calculated),
      dueSheet(model, options, calculated),
      listSheet('evidence', model, options),
      listSheet('annex', model, options),
      listSheet('log', model, options),
      ...outside,
      identitySheet(options),
    ],
  }
}
