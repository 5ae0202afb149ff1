import type { Examples, TableExample } from '../checks/check.js'
import type { Severity } from '../checks/finding.js'
import { checks, grandTotalMismatch, summaryMismatch } from '../checks/index.js'
import type { SheetCheck, SheetExample } from '../checks/sheet-check.js'
import { annexChecks } from '../documents/annex/checks/index.js'
import { lossTableChecks } from '../documents/loss-table/checks/index.js'
import { fieldPointsDiffer } from '../documents/loss-table/field-points-differ.js'
import { planChecks } from '../documents/reform-plan/checks/index.js'
import { reportChecks } from '../documents/report/checks/index.js'
import type { ReportCheck } from '../documents/report/report-check.js'
import { unitListChecks } from '../documents/unit-list/checks/index.js'
import { unitTotalMismatch } from '../documents/unit-list/checks/unit-total-mismatch.js'
import type { Text } from '../text.js'

/** What a check of any kind of document says of itself. */
export interface KnownCheck extends Pick<SheetCheck, 'id' | 'title' | 'help'> {
  /** Absent for a question that running text is asked. */
  readonly severity?: Severity
  readonly since?: string
  readonly repair?: SheetCheck['repair']
  readonly examples: Examples<SheetExample> | Examples<TableExample> | ReportCheck['examples'] | null
}

/** The checks of one kind of document. */
export interface CheckKind {
  readonly title: Text
  readonly checks: readonly KnownCheck[]
}

/** Every check that there is, by the kind of document. */
export const checkKinds: readonly CheckKind[] = [
  {
    title: { vi: 'Bảng chấm điểm', en: 'Score sheets' },
    checks: [...checks, summaryMismatch([]), grandTotalMismatch([])],
  },
  { title: { vi: 'Biểu thống kê', en: 'Statistical annexes' }, checks: annexChecks },
  { title: { vi: 'Kế hoạch CCHC', en: 'Reform plans' }, checks: planChecks },
  {
    title: { vi: 'Bảng giải trình mất điểm', en: 'Tables of lost points' },
    checks: [...lossTableChecks, fieldPointsDiffer(null)],
  },
  {
    title: { vi: 'Danh sách xếp hạng đơn vị', en: 'Lists of ranked units' },
    checks: [...unitListChecks, unitTotalMismatch([])],
  },
  { title: { vi: 'Câu hỏi cho báo cáo bằng lời', en: 'Questions to reports in running text' }, checks: reportChecks },
]

/**
 * The checks of an id, each with its kind of document: annexes and running text have three names in common.
 *
 * @example checksNamed('share-over-100').map(({ kind }) => kind.title.en) // ['Statistical annexes', 'Questions to reports in running text']
 */
export const checksNamed = (id: string): readonly { readonly kind: CheckKind; readonly check: KnownCheck }[] =>
  checkKinds.flatMap((kind) => kind.checks.filter((check) => check.id === id).map((check) => ({ kind, check })))
