import { cellAddress, type Finding } from '@parscore/scoring'
import type { CheckedWorkbook } from '@parscore/workbook'
import type { Accepted, OfficeSettings } from './office-settings.js'

/** A finding that somebody answers for. */
export interface AcceptedFinding {
  readonly finding: Finding
  readonly accepted: Accepted
}

/** A checked file without what an office has settled. */
export interface SettledWorkbook {
  readonly file: CheckedWorkbook
  readonly accepted: readonly AcceptedFinding[]
}

/** Takes out the findings of checks that are off, gives others the severity that the office chose, and sets accepted ones apart. */
export function settled(file: CheckedWorkbook, settings: Pick<OfficeSettings, 'checks' | 'accepted'>): SettledWorkbook {
  const apart: AcceptedFinding[] = []
  const kept = (findings: readonly Finding[]): readonly Finding[] =>
    findings.flatMap((finding) => {
      const severity = settings.checks[finding.check]
      if (severity === 'off') return []
      const accepted = settings.accepted.find((each) => isMeant(each, finding))
      if (accepted) {
        apart.push({ finding, accepted })
        return []
      }
      return [severity === undefined ? finding : { ...finding, severity }]
    })
  return {
    file: {
      ...file,
      sheets: file.sheets.map((sheet) => ({ ...sheet, findings: kept(sheet.findings) })),
      documents: file.documents.map((document) => ({ ...document, findings: kept(document.findings) })),
    },
    accepted: apart,
  }
}

/** Whether what was accepted is this finding, as it was then. */
function isMeant({ check, code, column, cell, found }: Accepted, finding: Finding): boolean {
  return (
    check === finding.check &&
    (code === undefined || code === finding.code) &&
    (column === undefined || column === finding.column) &&
    (cell === undefined || cell === finding.cell || cell.toUpperCase() === cellAddress(finding.cell)) &&
    (found === undefined || found === finding.found)
  )
}
