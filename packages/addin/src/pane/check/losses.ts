import { type Loss, lostPoints } from '@parscore/scoring'
import type { CheckedSheet } from '@parscore/workbook'

/** What the first column of a table lost. */
export function lossesOf({ sheet, totals }: CheckedSheet): readonly Loss[] {
  const first = totals[0]?.column
  return (first && lostPoints(sheet, sheet.columns.indexOf(first))?.losses) || []
}
