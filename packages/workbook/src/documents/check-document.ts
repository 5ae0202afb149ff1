import {
  type Annex,
  activitiesOf,
  annexChecks,
  builtinIndicatorLists,
  type Check,
  type CheckSelection,
  cellAddress,
  type Finding,
  fieldPointsDiffer,
  type Grid,
  type LossTable,
  lossTableChecks,
  placeOf,
  planChecks,
  type ReformPlan,
  runChecks,
  type ScoreSheet,
  type SheetCell,
  selectedChecks,
  type Text,
  type UnitList,
  type UnitTotal,
  unitListChecks,
  unitTotalMismatch,
  withPrevious,
} from '@parscore/scoring'
import { readUnitList } from '../units/read-unit-list.js'
import { readAnnex } from './annex/read-annex.js'
import { readLossTable } from './loss-table/read-loss-table.js'
import { readPlan } from './reform-plan/read-plan.js'

/** What a table is that is no score sheet. */
export type OfficeDocument =
  | { readonly kind: 'annex'; readonly annex: Annex }
  | { readonly kind: 'plan'; readonly plan: ReformPlan }
  | { readonly kind: 'loss-table'; readonly table: LossTable }
  | { readonly kind: 'unit-list'; readonly list: UnitList }

/** An annex, a plan or a table of losses that was checked. */
export interface CheckedDocument {
  readonly document: OfficeDocument
  readonly grid: Grid
  readonly findings: readonly Finding[]
  /** Title of a row or field by its number; of several rows with one number that in which the cell stands. */
  titleOf(code: string, cell?: string): string
}

/** Which checks run on a document, and what it is compared with. */
export interface DocumentOptions extends CheckSelection {
  /** Last year's annex. */
  readonly previous: Annex | null
}

/** The document that a grid holds, or `null`. */
export function documentIn(grid: Grid): OfficeDocument | null {
  const table = readLossTable(grid)
  if (table) return { kind: 'loss-table', table }
  const plan = readPlan(grid)
  if (plan) return { kind: 'plan', plan }
  const annex = readAnnex(grid, builtinIndicatorLists())
  if (annex) return { kind: 'annex', annex }
  const list = readUnitList(grid)
  return list ? { kind: 'unit-list', list } : null
}

/**
 * Checks a document.
 *
 * @param sheets the score sheets of the same file, which a table of losses is compared with
 * @param units what these say of the units that they score, which a list of units is compared with
 */
export function checkDocument(
  document: OfficeDocument,
  grid: Grid,
  sheets: readonly ScoreSheet[],
  units: readonly UnitTotal[],
  options: DocumentOptions,
): CheckedDocument {
  switch (document.kind) {
    case 'annex': {
      const { previous } = options
      const annex = previous ? withPrevious(document.annex, previous) : document.annex
      const findings = runChecks(annex, selectedChecks(annexChecks, options))
      return { document: { kind: 'annex', annex }, grid, titleOf: titlesIn(annexTitles(annex)), findings }
    }
    case 'plan': {
      const findings = runChecks(document.plan, selectedChecks(planChecks, options))
      return { document, grid, titleOf: titlesIn(planTitles(document.plan)), findings }
    }
    case 'loss-table': {
      const checks = selectedChecks([...lossTableChecks, ...sheets.map(fieldPointsDiffer)], options)
      const titles = document.table.fields.map(({ number, title, cell }) => ({ code: number, title, cell }))
      const findings = runChecks(document.table, checks)
      return { document, grid, titleOf: titlesIn(titles), findings }
    }
    case 'unit-list': {
      const findings = runChecks(document.list, selectedChecks([...unitListChecks, unitTotalMismatch(units)], options))
      return { document, grid, titleOf: titlesIn([]), findings }
    }
  }
}

/** A row with its number and title. */
interface TitledRow {
  readonly code: string
  readonly title: string
  readonly cell: SheetCell | null
}

function titlesIn(rows: readonly TitledRow[]): CheckedDocument['titleOf'] {
  return (code, cell) => {
    const own = rows.filter((row) => row.code === code)
    const place = cell === undefined ? null : placeOf(cellAddress(cell))
    return (own.find((row) => row.cell?.row === place?.row) ?? own[0])?.title ?? ''
  }
}

/** The rows, and the indicators of the list that the annex leaves out. */
const annexTitles = ({ rows, list }: Annex): TitledRow[] => [
  ...rows.map(({ code, title, codeCell }) => ({ code, title, cell: codeCell })),
  ...(list?.indicators ?? []).map(({ code, title }) => ({ code, title: title.vi, cell: null })),
]

const planTitles = (plan: ReformPlan): TitledRow[] => [
  ...activitiesOf(plan).map(({ number, title, numberCell }) => ({ code: number, title, cell: numberCell })),
  ...plan.fields.map(({ number, title, numberCell }) => ({ code: number, title, cell: numberCell })),
]

/** What a report says of a check. */
export type DescribedCheck = Pick<Check<never>, 'id' | 'severity' | 'title' | 'help'>

/** Every check of documents, for reports that list checks. */
export const documentChecks: readonly DescribedCheck[] = [
  ...annexChecks,
  ...planChecks,
  ...lossTableChecks,
  fieldPointsDiffer(null),
  ...unitListChecks,
  unitTotalMismatch([]),
]

/** What a document is called. */
export const documentNames: Readonly<Record<OfficeDocument['kind'], Text>> = {
  annex: { vi: 'Biểu thống kê', en: 'Statistical annex' },
  plan: { vi: 'Kế hoạch CCHC', en: 'Reform plan' },
  'loss-table': { vi: 'Bảng giải trình mất điểm', en: 'Table of lost points' },
  'unit-list': { vi: 'Danh sách đơn vị và điểm', en: 'List of units' },
}
