import { foldedLikeness } from '../values/fold.js'
import type { Framework } from './framework.js'

/** A row as far as recognising needs it. */
export interface RecognisableRow {
  readonly code: string
  /** The title folded for comparing. */
  readonly folded: string
  /** Points, or `null` where the sheet has none. */
  readonly maximum: number | null
}

/** How well a framework fits a sheet. */
export interface Fit {
  readonly framework: Framework
  /** Share of the rows that the framework explains, 0 to 1. */
  readonly share: number
}

/** Below this share a sheet is not of a framework. */
export const enoughFit = 0.5

/** What a row says for a framework where only its title, or only its maximum, is that of its code: titles of many frameworks are alike. */
const HALF = 0.25

/** Titles that share so many words are one. */
const NAMED = 0.5

/** A row fits a node of its code by maximum and title together; where the sheet has no maxima, by its title. */
function rowFit({ code, folded, maximum }: RecognisableRow, framework: Framework, half: number): number {
  const node = framework.byCode.get(code)
  if (!node) return 0
  const named = foldedLikeness(folded, node.folded) >= NAMED
  if (maximum === null || node.maximum === null) return named ? 1 : 0
  const equal = node.maximum === maximum
  return named && equal ? 1 : named || equal ? half : 0
}

/**
 * How well a framework explains the rows of a sheet by codes, titles and maxima.
 *
 * @param rows the rows of the tree; totals left out
 * @param half what a row counts of which only the title or only the maximum fits
 * @returns the share of rows explained; 0 for an empty sheet
 */
export function fitOf(rows: readonly RecognisableRow[], framework: Framework, half: number = HALF): Fit {
  const fitting = rows.reduce((total, row) => total + rowFit(row, framework, half), 0)
  return { framework, share: rows.length === 0 ? 0 : fitting / rows.length }
}

/**
 * The framework that a sheet is scored by, if any fits at least half of its rows and its years are not others than the sheet names.
 * Among equals the one whose years the sheet names, then the newest.
 *
 * @param rows the rows of the tree
 * @param frameworks those to choose from
 * @param years the years that the sheet names; none where it names no year
 */
export function recogniseFramework(
  rows: readonly RecognisableRow[],
  frameworks: readonly Framework[],
  years: readonly number[],
): Framework | null {
  const names = (framework: Framework) => (framework.years.some((year) => years.includes(year)) ? 1 : 0)
  const newest = (framework: Framework) => Math.max(...framework.years)
  const fits = frameworks
    .filter(({ kind }) => kind !== 'targets')
    .map((framework) => fitOf(rows, framework))
    .filter((fit) => fit.share >= enoughFit)
  fits.sort(
    (a, b) => b.share - a.share || names(b.framework) - names(a.framework) || newest(b.framework) - newest(a.framework),
  )
  return fits[0]?.framework ?? null
}
