import {
  type ColumnTotal,
  type Counted,
  countedOf,
  type Finding,
  type Framework,
  type Grid,
  type Loss,
  sameInAll,
  type TableReading,
  type Text,
} from '@parscore/scoring'
import { type CheckedDocument, type CheckedSheet, nothingChecked } from '@parscore/workbook'
import type { TextName } from '../../texts/texts.js'

/** A score table as it is shown: a sheet may hold several. */
export interface ShownTable {
  /** How it was understood; `null` for a template, whose layout is known. */
  readonly reading: TableReading | null
  /** The unit that it is of, where the sheet says so. */
  readonly whose: string | null
  readonly counted: Counted
  readonly totals: readonly ColumnTotal[]
}

/** What was checked, as the section “Check” shows it: the score tables of a sheet, or an annex, a plan, a table of losses. */
export interface Shown {
  readonly name: string
  readonly grid: Grid
  readonly findings: readonly Finding[]
  readonly tables: readonly ShownTable[]
  /** Why there was nothing to check; `null` where there was. */
  readonly unchecked: Text | null
  /** What stands below the name, or `null`. */
  readonly remark: TextName | null
  /** The framework's title, or what the document is. */
  readonly kind: Text | null
  /** The framework that its tables are of, if it was recognised. */
  readonly framework: Framework | null
  /** Title of a field or row by its code. */
  titleOf(code: string): string
  /** What its first column lost; what finds it is fetched with the first that asks. */
  losses(): Promise<readonly Loss[]>
}

/** The score tables of one sheet as they are shown; `null` where there is none. */
export function shownTables(tables: readonly CheckedSheet[]): Shown | null {
  const [first] = tables
  if (!first) return null
  const framework = tables.flatMap(({ sheet }) => sheet.framework ?? [])[0] ?? null
  const titles = new Map(tables.flatMap(({ sheet }) => sheet.rows.map(({ code, title }) => [code, title] as const)))
  return {
    name: first.sheet.name,
    grid: first.grid,
    findings: tables.flatMap(({ findings }) => findings),
    tables: tables.map(({ sheet, reading, whose, totals }) => ({
      reading,
      whose: whose.unit,
      counted: countedOf(sheet),
      totals,
    })),
    unchecked: nothingChecked({ sheets: tables, documents: [], passedOver: [] }),
    remark: framework ? null : 'frameworkNone',
    kind: framework?.title ?? null,
    framework,
    titleOf: (code) => titles.get(code) ?? '',
    losses: async () => {
      const { lossesOf } = await import('./losses.js')
      return tables.flatMap(lossesOf)
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
    tables: [],
    unchecked: null,
    remark: REMARKS[document.kind],
    kind: sameInAll(grid.name),
    framework: null,
    titleOf: (code) => titleOf(code),
    losses: async () => [],
  }
}
