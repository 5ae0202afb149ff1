import type { CellValue } from '@parscore/scoring'

/** Columns of a plan that a template has where they are asked for: last year's points, targets of this year and of the next. */
export const planColumns = ['previous', 'target', 'nextTarget'] as const
/** A column of a plan. */
export type PlanColumn = (typeof planColumns)[number]

/** The columns of the score sheet that people fill in; `input1`, `input2`… are the figures of a rule in their order. */
export type FilledColumn =
  | 'maximum'
  | 'applies'
  | 'numerator'
  | 'denominator'
  | `input${number}`
  | 'self'
  | 'evidence'
  | 'evidenceDate'
  | 'explanation'
  | 'appraisal1'
  | 'answer'
  | 'appraisal2'
  | 'survey'
  | PlanColumn
  | 'agency'

/** What people filled in for a criterion. */
export interface FilledRow {
  readonly values: ReadonlyMap<FilledColumn, CellValue>
  /** Notes on the cells of the row, by column. */
  readonly comments: ReadonlyMap<FilledColumn, string>
}

/** The lists of a template that people fill in row by row; `outside` holds what stood where the template has no place for it. */
export const listNames = ['evidence', 'annex', 'log', 'outside'] as const
/** A list of a template. */
export type ListName = (typeof listNames)[number]

/** Lines of a list, a value for each of its columns. */
export type Lines = readonly (readonly CellValue[])[]

/** All that people fill in. */
export interface Filling {
  /** By the code of the criterion. */
  readonly rows: ReadonlyMap<string, FilledRow>
  readonly lists: Readonly<Record<Exclude<ListName, 'outside'>, Lines>> & { readonly outside?: Lines }
}

/** Nothing filled in. */
export const emptyFilling: Filling = { rows: new Map(), lists: { evidence: [], annex: [], log: [] } }

/** The lines of a list. */
export const filledLines = ({ lists }: Filling, name: ListName): Lines => lists[name] ?? []

/** What stands in a row for a column, or `null`. */
export const filledIn = (filling: Filling, code: string, column: FilledColumn): CellValue =>
  filling.rows.get(code)?.values.get(column) ?? null
