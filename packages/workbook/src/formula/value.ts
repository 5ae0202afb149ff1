import type { Block } from '@parscore/scoring'

/** The errors that a formula can come to, as Excel writes them. */
export const errorCodes = ['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A'] as const
export type ErrorCode = (typeof errorCodes)[number]

/** An error as the value of a formula. */
export interface FormulaError {
  readonly error: ErrorCode
}

/** One value of a formula; `null` is a cell that nothing was typed in. Days are serial numbers. */
export type Scalar = number | string | boolean | null | FormulaError

/** Cells of a sheet that a formula names; the sheet by its place among the sheets. */
export interface Area extends Block {
  readonly sheet: number
}

/** Values in rows and columns: cells that are referred to, or an array. */
export interface Matrix {
  readonly height: number
  readonly width: number
  /** The cells that it is; `null` of an array, which was computed or typed. */
  readonly area: Area | null
  at(row: number, col: number): Scalar
}

/** What a part of a formula comes to. */
export type Value = Scalar | Matrix

export const isMatrix = (value: Value): value is Matrix =>
  typeof value === 'object' && value !== null && 'height' in value

export const isScalar = (value: Value): value is Scalar => !isMatrix(value)

export const isError = (value: Value): value is FormulaError =>
  typeof value === 'object' && value !== null && 'error' in value

/** An array of values that were computed. */
export function arrayOf(rows: readonly (readonly Scalar[])[]): Matrix {
  return {
    height: rows.length,
    width: rows[0]?.length ?? 0,
    area: null,
    at: (row, col) => rows[row]?.[col] ?? null,
  }
}

/** The values of a matrix, row by row. */
export function scalarsOf(value: Value): Scalar[] {
  if (!isMatrix(value)) return [value]
  const { height, width } = value
  const all: Scalar[] = []
  for (let row = 0; row < height; row += 1) for (let col = 0; col < width; col += 1) all.push(value.at(row, col))
  return all
}
