import { parseNumber } from '../values/number.js'

/** The least that a grade takes, as words state it. */
export interface GradeBound {
  readonly grade: string
  readonly from: number
  /** Whether the bound itself belongs to the grade: «từ 90» and not «trên 90». */
  readonly inclusive: boolean
}

/** What states the least of a grade, its sign and its number: «từ 90», «đạt trên 80». */
export const LEAST = String.raw`(từ|trên|đạt từ|đạt trên|đạt|≥|>=|>)\s*(?:mức\s*)?(\d[\d.,]*)`

/**
 * The bound of a grade by what {@link LEAST} found; `null` where the number cannot be read.
 *
 * @example gradeBound('Tốt', 'trên', '80,5.') // { grade: 'Tốt', from: 80.5, inclusive: false }
 */
export function gradeBound(grade: string, sign: string, least: string): GradeBound | null {
  const read = parseNumber(least.replace(/[.,]$/, ''), 'points')
  return read.ok ? { grade, from: read.value.value, inclusive: !/^(?:đạt )?(?:trên|>)$/iu.test(sign) } : null
}
