import { type Aggregation, means } from './aggregate.js'
import { isFigure, type Maybe, onlyFigures, requireWeights } from './figure.js'
import { FLOOR, type LevelScores } from './level-scores.js'
import { type Normalisation, normalise } from './normalise.js'

/** What the scores of a ranking are made of. */
export interface ScoreModelInput {
  /** Units × nodes, `null` where missing. */
  readonly table: readonly (readonly Maybe[])[]
  readonly weights: readonly number[]
  readonly normalisations: readonly Normalisation[]
  /** A mean of all figures of a unit, or a score by levels. */
  readonly aggregations: readonly (Aggregation | LevelScores)[]
  /** Standard errors of the figures, units × nodes, where they are known. */
  readonly standardErrors?: readonly (readonly Maybe[])[]
}

/** A normalised table, unit by unit, each figure as its aggregation averages it. */
export interface NormalisedTable {
  readonly values: Float64Array
  /** The figures before they were made what is averaged. */
  readonly normalised: Float64Array
  /** Standard errors of the normalised figures; `null` where none are known. */
  readonly errors: Float64Array | null
  /** 1 where there is a figure, 0 where it is missing and its value is 0; `null` where nothing is missing. */
  readonly known: Float64Array | null
  /** Makes a normalised figure what is averaged. */
  readonly into: (value: number) => number
  readonly out: (mean: number) => number
  /** Whether the mean is one of the figures themselves. */
  readonly isArithmetic: boolean
  /** Scores by levels, where they are no mean of all figures at once. */
  readonly levels: LevelScores | null
}

/**
 * Scores of all units for each way to normalise and aggregate: what Monte Carlo and Sobol’s indices call again and again. Typed
 * arrays, made once.
 */
export interface ScoreModel {
  readonly units: number
  readonly nodes: number
  /** Places of the units that have a figure of some weight: the others have no rank. */
  readonly measured: readonly number[]
  /** The figures of `measured` units for each normalisation, and within it for each aggregation. */
  readonly tables: readonly (readonly NormalisedTable[])[]
}

/** @throws RangeError with the place, for weights and methods that do not fit */
export function scoreModel(input: ScoreModelInput): ScoreModel {
  const { table, weights, normalisations, aggregations, standardErrors } = input
  const width = table.reduce((most, row) => Math.max(most, row.length), 0)
  if (table.length > 0) requireWeights(weights, width)
  if (width > 0 && weights.every((weight) => weight === 0)) throw new RangeError('weights: all are 0')
  if (normalisations.length === 0) throw new RangeError('normalisations: there is none')
  if (aggregations.length === 0) throw new RangeError('aggregations: there is none')
  refuseMeansOfDeviations(input)
  const measured = table.flatMap((row, unit) =>
    row.some((value, node) => isFigure(value) && (weights[node] ?? 0) > 0) ? [unit] : [],
  )
  const rows = measured.map((unit) => table[unit] ?? [])
  const tables = normalisations.map((how) => {
    const normalised = weights.map((_, node) =>
      normalise(
        rows.map((row) => row[node]),
        how,
      ),
    )
    const errors = standardErrors
      ? weights.map((_, node) => {
          const column = rows.map((row) => row[node])
          return measured.map((unit) => errorOn(column, standardErrors[unit]?.[node], how))
        })
      : null
    return aggregations.map((aggregation) => tableOf(normalised, errors, rows.length, aggregation))
  })
  return { units: table.length, nodes: weights.length, measured, tables }
}

/**
 * Half of all z-scores are below 0: no geometric or harmonic mean is defined of them, and on a floor half of the units would be
 * alike. Where other ways are drawn too such runs stay, on the floor.
 */
function refuseMeansOfDeviations({ normalisations, aggregations }: ScoreModelInput): void {
  const areMeans = aggregations.every((how) => how === 'geometric' || how === 'harmonic')
  if (normalisations.every((how) => how === 'z-score') && areMeans)
    throw new RangeError(`a ${aggregations.join(' or ')} mean of z-scores is not defined: they are below 0 too`)
}

/** What an error of a figure is on the normalised scale, by how far apart the ends are there; ranks count as a range. */
function errorOn(column: readonly Maybe[], error: Maybe, how: Normalisation): number {
  if (!isFigure(error)) return 0
  const known = onlyFigures(column)
  const [least, most] = [Math.min(...known), Math.max(...known)]
  const ends = normalise([...known, least, most], how === 'rank' ? 'min-max' : how).slice(-2)
  return most > least ? (error * ((ends[1] ?? 0) - (ends[0] ?? 0))) / (most - least) : 0
}

function tableOf(
  normalised: readonly (readonly (number | null)[])[],
  errors: readonly (readonly number[])[] | null,
  units: number,
  way: Aggregation | LevelScores,
): NormalisedTable {
  const levels = typeof way === 'function' ? way : null
  const mean = meanOf(way)
  const figures = new Float64Array(units * normalised.length)
  const flatErrors = errors ? new Float64Array(units * normalised.length) : null
  const values = new Float64Array(units * normalised.length)
  const known = new Float64Array(units * normalised.length)
  let isWhole = true
  for (const [node, column] of normalised.entries())
    for (const [unit, value] of column.entries()) {
      const at = unit * normalised.length + node
      if (value === null) isWhole = false
      else {
        figures[at] = value
        values[at] = mean.into(value)
        if (flatErrors) flatErrors[at] = errors?.[node]?.[unit] ?? 0
        known[at] = 1
      }
    }
  return {
    values,
    normalised: figures,
    errors: flatErrors,
    known: isWhole ? null : known,
    ...mean,
    levels,
  }
}

/** Figures below the floor are lifted where a mean wants them above 0; a score by levels takes them as they are. */
function meanOf(way: Aggregation | LevelScores): Pick<NormalisedTable, 'into' | 'out' | 'isArithmetic'> {
  if (typeof way === 'function') return { into: means.arithmetic.into, out: means.arithmetic.out, isArithmetic: false }
  const { into, out, least } = means[way]
  const isArithmetic = least !== 0
  return { into: isArithmetic ? into : (value) => into(Math.max(FLOOR, value)), out, isArithmetic }
}

/** Scores of all units with one set of weights: the weighted means, higher is better. */
export function scoreInto(table: NormalisedTable, weights: Float64Array, scores: Float64Array): void {
  const { values, known, levels } = table
  if (levels) {
    levels(values, known, weights, scores)
    return
  }
  if (known) meansOfKnown(table, known, weights, scores)
  else meansOfAll(table, weights, scores)
}

/** Where nothing is missing all units have one sum of weights. */
function meansOfAll({ values, out }: NormalisedTable, weights: Float64Array, scores: Float64Array): void {
  let all = 0
  for (let node = 0; node < weights.length; node += 1) all += weights[node] ?? 0
  for (let unit = 0, at = 0; unit < scores.length; unit += 1) {
    let total = 0
    for (let node = 0; node < weights.length; node += 1, at += 1) total += (weights[node] ?? 0) * (values[at] ?? 0)
    scores[unit] = out(total / all)
  }
}

function meansOfKnown(
  { values, out }: NormalisedTable,
  known: Float64Array,
  weights: Float64Array,
  scores: Float64Array,
): void {
  for (let unit = 0, at = 0; unit < scores.length; unit += 1) {
    let total = 0
    let weight = 0
    for (let node = 0; node < weights.length; node += 1, at += 1) {
      const own = weights[node] ?? 0
      total += own * (values[at] ?? 0)
      weight += own * (known[at] ?? 0)
    }
    scores[unit] = out(total / weight)
  }
}
