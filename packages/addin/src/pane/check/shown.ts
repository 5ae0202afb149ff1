import {
  type ColumnTotal,
  type Finding,
  type Grid,
  type Loss,
  lostPoints,
  sameInAll,
  type Text,
} from '@parscore/scoring'
import type { CheckedDocument, CheckedSheet } from '@parscore/workbook'
import type { TextName } from '../../texts/texts.js'

/** What was checked, as the section “Check” shows it: a score sheet, or an annex, a plan, a table of losses. */
export interface Shown {
  readonly name: string
  readonly grid: Grid
  readonly findings: readonly Finding[]
  readonly totals: readonly ColumnTotal[]
  /** Why there was nothing to check; `null` where there was. */
  readonly unchecked: Text | null
  /** What stands below the name, or `null`. */
  readonly remark: TextName | null
  /** The framework's title, or what the document is. */
  readonly kind: Text | null
  /** Title of a field or row by its code. */
  titleOf(code: string): string
  losses(): readonly Loss[]
}

/** A score sheet as it is shown. */
export function shownSheet({ sheet, grid, findings, totals, unchecked }: CheckedSheet): Shown {
  return {
    name: sheet.name,
    grid,
    findings,
    totals,
    unchecked,
    remark: sheet.framework ? null : 'frameworkNone',
    kind: sheet.framework?.title ?? null,
    titleOf: (code) => sheet.rows.find((row) => row.code === code)?.title ?? '',
    losses: () => {
      const first = totals[0]?.column
      return (first && lostPoints(sheet, sheet.columns.indexOf(first))?.losses) || []
    },
  }
}

const REMARKS: Readonly<Record<CheckedDocument['document']['kind'], TextName>> = {
  annex: 'documentAnnex',
  plan: 'documentPlan',
  'loss-table': 'documentLossTable',
  'unit-list': 'documentUnitList',
}

/** Another document of the office's year as it is shown. */
export function shownDocument({ document, grid, findings, titleOf }: CheckedDocument): Shown {
  return {
    name: grid.name,
    grid,
    findings,
    totals: [],
    unchecked: null,
    remark: REMARKS[document.kind],
    kind: sameInAll(grid.name),
    titleOf: (code) => titleOf(code),
    losses: () => [],
  }
}
