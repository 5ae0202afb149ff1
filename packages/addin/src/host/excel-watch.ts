import { askExcel } from './excel-ask.js'
import type { SheetChange } from './sheet-host.js'

/**
 * Calls back when something happens in the workbook. Excel tells of cells that are typed or pasted, not of formulas whose results
 * change with them: these are in another event, which says that something was calculated and not what.
 */
export function watchExcel(listener: (change: SheetChange) => void): () => void {
  const told = (change: SheetChange) => async () => listener(change)
  const added = askExcel(async (context) => {
    const { worksheets } = context.workbook
    const handlers = [
      worksheets.onChanged.add(told('cells')),
      worksheets.onActivated.add(told('cells')),
      worksheets.onDeleted.add(told('cells')),
      worksheets.onCalculated.add(told('results')),
    ]
    await context.sync()
    return handlers
  })
  // Without events the user still has the button.
  added.catch(() => undefined)
  return () => {
    added.then(
      (handlers) =>
        Excel.run(handlers[0]?.context ?? new Excel.RequestContext(), async (context) => {
          for (const each of handlers) each.remove()
          await context.sync()
        }),
      () => undefined,
    )
  }
}
