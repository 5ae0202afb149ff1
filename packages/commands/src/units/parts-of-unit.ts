import type { ScoreSheet } from '@parscore/scoring'
import type { UnitSheet } from './unit-sheet.js'

/** A sheet named by a field: «LV1», «Lĩnh vực A», «Phần II». */
const OF_FIELD = /^(?:lv|lĩnh vực|linh vuc|phần|phan|mục|muc|tc)[\s._-]*(?:\d{1,2}|[ivx]{1,4}|[a-h])(?![\p{L}\d])/iu

/** Whether a sheet is named by a field, and so is no unit's. */
export const isNamedByField = (name: string): boolean => OF_FIELD.test(name.normalize('NFC').trim())

/**
 * The score sheets of a file with those that are parts of one unit's put together: a table or a sheet a field. Parts beside the sheet that
 * sums them up are that sheet's.
 */
export function withPartsTogether(sheets: readonly UnitSheet[]): readonly UnitSheet[] {
  const whole = sheets.filter(({ isField }) => !isField)
  const kept = whole.length > 0 ? whole : sheets
  const together: UnitSheet[] = []
  for (const sheet of kept) {
    const at = together.findIndex((each) => isPartOf(each, sheet))
    const first = together[at]
    if (first)
      together[at] = {
        ...first,
        sheet: joined(first.sheet, sheet.sheet),
        findings: [...first.findings, ...sheet.findings],
      }
    else together.push(sheet)
  }
  return together
}

/** Two tables of one unit are parts where a total sums them up or each is of a field, and their columns are the same. */
const isPartOf = (first: UnitSheet, { unit, sheet, isField }: UnitSheet): boolean =>
  first.unit === unit &&
  (isField || sheet.isPart === true || sheet.grandTotals !== undefined) &&
  rolesOf(first.sheet) === rolesOf(sheet)

const rolesOf = ({ columns }: ScoreSheet): string => columns.map(({ role, unit }) => `${role} ${unit ?? ''}`).join('\n')

/** The criteria of both; what each prints as its total is of itself alone. */
const joined = (first: ScoreSheet, second: ScoreSheet): ScoreSheet => ({
  ...first,
  rows: [...first.rows, ...second.rows].filter(({ kind }) => kind === 'node'),
})
