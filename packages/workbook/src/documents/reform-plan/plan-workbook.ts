import type { PlanActivity, ReformPlan } from '@parscore/scoring'
import { printReady } from '../../template/print-names.js'
import { withResults } from '../../write/with-results.js'
import { writeWorkbook } from '../../write/write-workbook.js'
import { agencySheet } from './agency-sheet.js'
import { planSheet } from './plan-sheet.js'
import { progressSheet } from './progress-sheet.js'

/** The same plan makes the same bytes. */
const MADE = new Date(Date.UTC(2020, 0, 1))

/**
 * A plan as a workbook to work with for a year: the plan with columns for what is done, when and shown by what; its progress with a
 * bar for each activity over the twelve months; the activities by agency, and what the completion is worth.
 *
 * @param year the year of months that name none
 */
export async function planWorkbook(plan: ReformPlan, year: number): Promise<Uint8Array> {
  const placed = new Map<PlanActivity, number>()
  const sheets = [planSheet(plan, year, placed), progressSheet(plan, year, placed), agencySheet(plan, placed.size)]
  const ready = printReady(withResults(sheets, []))
  return writeWorkbook({
    properties: { title: `Kế hoạch CCHC ${year}`, creator: 'parscore', created: MADE, modified: MADE },
    sheets: [...ready.sheets],
    namedRanges: [...ready.names],
  })
}
