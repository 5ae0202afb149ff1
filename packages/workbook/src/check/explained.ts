import {
  columnTotals,
  type Finding,
  lossWitnesses,
  type ProvenCause,
  type ScoreSheet,
  summaryWitnesses,
  withCauses,
} from '@parscore/scoring'
import type { CheckedTables } from './checked-workbook.js'

/** The checks that tell of one table against another. */
const BESIDE: ReadonlySet<string> = new Set(['field-points-differ', 'summary-mismatch'])

type Checked = Pick<CheckedTables, 'sheets' | 'documents'>

/**
 * The findings of a workbook with their causes: every table of it is a witness of the others.
 *
 * @param tables those of the sheets, the list that the checks were given: what was found out of it is known
 */
export function explained({ sheets, documents }: Checked, tables: readonly ScoreSheet[]): Checked {
  const losses = documents.flatMap(({ document }) => (document.kind === 'loss-table' ? [document.table] : []))
  const scored = sheets.map((checked) => {
    const { sheet, findings } = checked
    const witnesses = [...losses.flatMap((table) => lossWitnesses(table, sheet)), ...summaryWitnesses(sheet, tables)]
    return { checked, ...withCauses(sheet, findings, witnesses) }
  })
  const causes = new Map(scored.flatMap(({ witnessed }) => [...witnessed]))
  return {
    sheets: scored.map(({ checked, findings, corrected }) => ({
      ...checked,
      findings: withWitnessed(findings, causes),
      totals: corrected === checked.sheet ? checked.totals : columnTotals(corrected),
    })),
    documents: documents.map((each) => ({ ...each, findings: withWitnessed(each.findings, causes) })),
  }
}

const withWitnessed = (findings: readonly Finding[], causes: ReadonlyMap<string, ProvenCause>): readonly Finding[] =>
  findings.map((finding) => {
    const cause = BESIDE.has(finding.check) ? causes.get(finding.cell) : undefined
    return cause ? { ...finding, cause } : finding
  })
