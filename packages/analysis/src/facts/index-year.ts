import type { IndexYear } from '../methods/why-changed.js'
import { facts } from './facts.js'

/**
 * A year of a province's PAR INDEX as its published fields tell it; fields without points are left out.
 *
 * @param whole what was used and published, as the source says
 * @example indexYear('Đắk Nông', 2016, { points: 66.43, assessed: 97.5, total: 100, published: 68.14 }).fields.length // 9
 */
export function indexYear(unit: string, year: number, whole: Omit<IndexYear, 'year' | 'fields'>): IndexYear {
  const fields = facts('par-field').flatMap((fact) =>
    fact.unit === unit && fact.year === year && fact.value !== null
      ? [{ field: fact.node, points: fact.value, maximum: fact.maximum }]
      : [],
  )
  return { year, fields, ...whole }
}
