import type { CellValue } from '../sheet/grid.js'
import { fullAddress } from '../sheet/grid.js'
import type { SheetCell } from '../sheet/score-sheet.js'
import { sentence, type Text, type Word } from '../text.js'
import type { Finding, Fix, Severity } from './finding.js'

/** What a check of an annex, a plan or a table of losses found, before it is worded. */
export interface Remark {
  /** The cell that it is about. */
  readonly cell: SheetCell
  /** Number of the row as the document prints it; `null` where it is about the whole. */
  readonly code: string | null
  /** Number of the field (the top of the document's tree), or `null`. */
  readonly field: string | null
  /** Header of the column, or `null`. */
  readonly column: string | null
  readonly found: number | string | null
  readonly expected: number | string | null
  readonly difference?: number
  /** The sentence, with `{name}` for each of `words`. */
  readonly sentence: Text
  readonly words: Readonly<Record<string, Word>>
  /** Where it is another than the check's. */
  readonly severity?: Severity
  readonly fix?: Fix
}

/** The rows of a small document that shows a check, header first. */
export type DocumentExample = readonly (readonly CellValue[])[]

/** One check of a kind of document other than a score sheet. A file holds one; its examples are its tests. */
export interface DocumentCheck<Document> {
  /** Published; never changes. */
  readonly id: string
  readonly severity: Severity
  readonly title: Text
  /** Why it matters and what to do. */
  readonly help: Text
  readonly examples: { readonly wrong: DocumentExample; readonly right: DocumentExample }
  run(document: Document): readonly Remark[]
}

/**
 * Runs checks on a document.
 *
 * @returns findings in the order of the document (row, then column), then of the checks' ids
 */
export function runDocumentChecks<Document>(
  document: Document,
  checks: readonly DocumentCheck<Document>[],
): readonly Finding[] {
  return checks
    .flatMap((check) => check.run(document).map((remark) => ({ check, remark })))
    .sort(
      (a, b) =>
        a.remark.cell.row - b.remark.cell.row ||
        a.remark.cell.col - b.remark.cell.col ||
        (a.check.id < b.check.id ? -1 : a.check.id > b.check.id ? 1 : 0),
    )
    .map(({ check, remark }) => ({
      check: check.id,
      severity: remark.severity ?? check.severity,
      code: remark.code,
      field: remark.field,
      column: remark.column,
      cell: fullAddress(remark.cell.sheet, remark.cell.address),
      found: remark.found,
      expected: remark.expected,
      difference: remark.difference ?? null,
      message: sentence(remark.sentence, remark.words),
      fix: remark.fix && remark.fix.edits.length > 0 ? remark.fix : null,
    }))
}
