import { type Block, builtinFrameworks, type CellValue, type Grid, plainGrid } from '@parscore/scoring'
import { checkAll } from '../check/index.js'

/** The frameworks that come with parscore, none chosen, no annex of last year. */
export const BUILTIN = { frameworks: builtinFrameworks(), framework: null, previous: null }

/** A merged block by its first and last cell, counted from 0. */
export type Merge = readonly [firstRow: number, firstCol: number, lastRow: number, lastCol: number]

/** A sheet as an office may write it, with what must be read of it. */
export interface OfficeSheet {
  readonly kind: string
  readonly rows: readonly (readonly CellValue[])[]
  readonly merges?: readonly Merge[]
  /** «name: total of maximum, index» of each column with points. */
  readonly columns: readonly string[]
  /** «check cell» of each error. */
  readonly errors?: readonly string[]
}

const gridOf = ({ rows, merges = [] }: OfficeSheet): Grid => ({
  ...plainGrid('Bảng', rows),
  typed: true,
  merges: merges.map(([firstRow, firstCol, lastRow, lastCol]): Block => ({ firstRow, firstCol, lastRow, lastCol })),
})

/** What is read of a sheet, as {@link OfficeSheet} writes it. */
export function readAsMeant(sheet: OfficeSheet): { readonly columns: string[]; readonly errors: string[] } {
  const { sheets } = checkAll([gridOf(sheet)], BUILTIN)
  return {
    columns: sheets.flatMap(({ totals }) =>
      totals.map(({ column, total, maximum, index }) => `${column.name}: ${total} of ${maximum}, ${index}`),
    ),
    errors: sheets.flatMap(({ findings }) =>
      findings
        .filter(({ severity }) => severity === 'error')
        .map(({ check, cell }) => `${check} ${cell.slice(cell.indexOf('!') + 1)}`),
    ),
  }
}
