import type { StatedFigure } from '../documents/report/figures.js'
import { type ReadReport, readReport } from '../documents/report/read-report.js'
import type { Cues } from '../documents/report/relations/cues.js'
import { type Window, windowsOf } from '../documents/report/relations/window.js'

/** A text as the relations between its figures take it. */
export interface ReadText {
  readonly report: ReadReport
  readonly windows: readonly Window[]
  /** Every figure, in order. */
  readonly all: readonly StatedFigure[]
  readonly cues: Cues
}

/** Reads a text of a report, a paragraph a line. */
export function readText(text: string): ReadText {
  const report = readReport(text)
  return {
    report,
    windows: windowsOf(report.paragraphs, report.cues),
    all: report.sentences.flatMap(({ figures }) => figures),
    cues: report.cues,
  }
}
