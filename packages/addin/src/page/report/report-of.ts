import { type Annex, type BesideReport, type Grid, type ReportFacts, reportFacts } from '@parscore/scoring'
import { knownFrameworks } from '../../frameworks/known-frameworks.js'
import type { FileView } from '../../host/file-host.js'
import { besideReport } from '../../host/report.js'

/** What the pane and the text beside it show of the same report. */
export interface ReadReport {
  readonly own: BesideReport
  /** What it is compared with: the annex that was chosen, else its own. */
  readonly annex: Annex | null
  readonly facts: ReportFacts
}

let last: {
  readonly text: string
  readonly grids: readonly Grid[]
  readonly named: Annex | null
  readonly read: ReadReport
} | null = null

/** Reads a report. The pane and the text ask one after the other: what was read last is kept. */
export function reportOf({ grids }: Pick<FileView, 'grids'>, text: string, named: Annex | null): ReadReport {
  if (last && last.text === text && last.grids === grids && last.named === named) return last.read
  const own = besideReport(grids, knownFrameworks())
  const annex = named ?? own.annex
  const read = { own, annex, facts: reportFacts(text, { ...own, annex }) }
  last = { text, grids, named, read }
  return read
}
