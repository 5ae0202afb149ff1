import type { SheetCell } from '../../sheet/score-sheet.js'
import type { Indicator, IndicatorList } from './indicator-list.js'
import type { Figure } from './read-figure.js'

/** A row of a filled annex. */
export interface AnnexRow {
  /** The number as printed, normalised; empty where the form prints none. */
  readonly printed: string
  /** The code that the row is known by: the indicator's, else the printed one. */
  readonly code: string
  readonly title: string
  readonly codeCell: SheetCell
  readonly titleCell: SheetCell
  readonly unit: string
  readonly figure: Figure
  readonly figureCell: SheetCell
  /** Last year's figure where the annex has a column for it. */
  readonly previous: Figure | null
  readonly note: string
  /** The indicator of the list that the row is; `null` where no list is known or it has none. */
  readonly indicator: Indicator | null
  /** The options that the unit cell prints («Không = 0 Có = 1»); empty where it prints none. */
  readonly options: readonly number[]
}

/** A statistical annex (biểu thống kê) as it was filled in. */
export interface Annex {
  readonly name: string
  /** The list that its rows are of; `null` where none was recognised. */
  readonly list: IndicatorList | null
  /** Header of the column of figures. */
  readonly column: string
  /** The year that its headings name, or `null`. */
  readonly year: number | null
  readonly rows: readonly AnnexRow[]
}

/** The row of an indicator. */
export const rowOf = (annex: Annex, code: string): AnnexRow | undefined =>
  annex.rows.find(({ indicator }) => indicator?.code === code)

/** The number that stands for an indicator, or `null`. */
export function figureOf(annex: Annex, code: string): number | null {
  const figure = rowOf(annex, code)?.figure
  return figure?.kind === 'number' ? figure.value : null
}

/** The field (first part of the code) that a row is in. */
export const fieldOfCode = (code: string): string | null => code.split('.')[0] || null

/** The figures as data: one entry a row that has a figure. */
export interface AnnexDatum {
  readonly code: string
  readonly title: string
  readonly kind: string
  readonly unit: string
  /** A share is its fraction. */
  readonly value: number | null
  /** The share in brackets beside a count. */
  readonly share: number | null
  readonly note: string
}

/** An annex as a dataset: every row that asks for a figure, filled in or not. */
export function annexData({ rows }: Annex): AnnexDatum[] {
  return rows
    .filter(({ indicator, figure }) => indicator?.kind !== 'heading' || figure.kind === 'number')
    .map(({ code, title, unit, figure, note, indicator }) => ({
      code,
      title: indicator?.title.vi ?? title,
      kind: indicator?.kind ?? 'unknown',
      unit,
      value: figure.kind === 'number' ? figure.value : null,
      share: figure.kind === 'number' ? (figure.share?.value ?? null) : null,
      note,
    }))
}
