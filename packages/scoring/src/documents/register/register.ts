import { readReport } from '../report/read-report.js'
import { type Duty, dutiesIn } from './duties.js'
import { type InspectionFinding, inspectionFindingsIn } from './inspection-findings.js'
import { type SteeringDocument, steeringDocumentsIn } from './steering-documents.js'

/** What a document obliges to, refers to and found, each with the line that it stands on. */
export interface Register {
  readonly duties: readonly Duty[]
  readonly documents: readonly SteeringDocument[]
  readonly findings: readonly InspectionFinding[]
}

/** Reads a plan or a report in running text as a register. Nothing is added to what stands there. */
export function registerOf(text: string): Register {
  const report = readReport(text)
  return {
    duties: dutiesIn(report.paragraphs),
    // The document itself is none that it refers to.
    documents: steeringDocumentsIn(report.sentences).filter(({ number }) => number !== report.head.number?.name),
    findings: inspectionFindingsIn(report.paragraphs),
  }
}
