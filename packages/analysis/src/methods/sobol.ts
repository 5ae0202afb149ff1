import { requireSeed } from './figure.js'
import { scrambledHalton } from './quasi-random.js'

/** How much of a result's variance is due to one of the things that were varied. */
export interface Sensitivity {
  /** Due to it alone, 0 to 1 but for sampling. */
  readonly first: number
  /** Due to it with all that it acts together with, 0 to 1, at least {@link Sensitivity.first} but for sampling. */
  readonly total: number
  /** 95 % confidence interval of the first order; as wide as can be where there were too few samples for one. */
  readonly firstInterval: readonly [low: number, high: number]
  /** 95 % confidence interval of the total. */
  readonly totalInterval: readonly [low: number, high: number]
}

/** A function of numbers between 0 and 1 that has several results: it writes them into an array. */
export type ManyResults = (numbers: Float64Array, into: Float64Array) => void

/**
 * Sobol's indices of a function of some numbers between 0 and 1, estimated from (inputs + 2) × samples calls. They do not change
 * where the result is shifted or scaled.
 *
 * Source: first order after A. Janon et al. (2014), total after M. J. W. Jansen (1999), at scrambled Halton points (Owen 2017);
 * the intervals come from eight independent scramblings.
 *
 * @param inputs how many numbers the function takes
 * @param samples a few hundred for a picture, some thousands for two decimals
 * @param seed the same seed gives the same result
 * @returns `null` where the result does not vary, or is not finite
 * @throws RangeError for fewer than two samples, and for samples and seeds that are no whole numbers
 * @example sobol(([x = 0]) => x, 2, 1000, 1)?.[0]?.first // 1
 */
export function sobol(
  result: (numbers: readonly number[]) => number,
  inputs: number,
  samples: number,
  seed: number,
): Sensitivity[] | null {
  const into: ManyResults = (numbers, results) => {
    results[0] = result([...numbers])
  }
  return sobolOfMany(into, { inputs, results: 1, samples, seed })[0] ?? null
}

/** What {@link sobolOfMany} is asked. */
export interface SobolDesign {
  readonly inputs: number
  readonly results: number
  readonly samples: number
  readonly seed: number
}

/** Independent scramblings, from whose differences the confidence intervals come. */
const SCRAMBLINGS = 8
/** Student’s t at 97.5 % with one degree of freedom less than there are scramblings (7). */
const T_QUANTILE = 2.3646

/**
 * Sobol's indices of every result of a function, from the same calls: see {@link sobol}.
 *
 * @returns for each result its inputs, `null` for a result that does not vary or is not finite
 */
export function sobolOfMany(result: ManyResults, design: SobolDesign): (Sensitivity[] | null)[] {
  const { samples } = design
  if (!(Number.isInteger(samples) && samples >= LEAST_SAMPLES))
    throw new RangeError(`samples is ${samples}: a whole number, at least ${LEAST_SAMPLES}`)
  requireSeed(design.seed)
  const scramblings = samples >= SCRAMBLINGS * 2 ? SCRAMBLINGS : 1
  const all = Array.from({ length: scramblings }, (_, part) => {
    const own = Math.floor((samples * (part + 1)) / scramblings) - Math.floor((samples * part) / scramblings)
    return momentsOf(result, design, own, design.seed + part * SEED_STEP)
  })
  return Array.from({ length: design.results }, (_, place) => indicesOf(all.map((part) => part[place] ?? NO_MOMENTS)))
}

/** One sample has no variance. */
const LEAST_SAMPLES = 2

/** Seeds of scramblings lie this far apart, so that those of neighbouring seeds are others. */
const SEED_STEP = 7919

/** What is summed of one result in one scrambling: the variance of all samples, and for each input the part of it. */
interface Moments {
  readonly samples: number
  readonly variance: number
  readonly first: readonly number[]
  readonly total: readonly number[]
}
const NO_MOMENTS: Moments = { samples: 0, variance: 0, first: [], total: [] }

function momentsOf(result: ManyResults, { inputs, results }: SobolDesign, samples: number, seed: number): Moments[] {
  const next = scrambledHalton(2 * inputs, seed)
  const point = new Float64Array(2 * inputs)
  const [first, second] = [point.subarray(0, inputs), point.subarray(inputs)]
  const mixed = new Float64Array(inputs)
  // Row 0 is at the first half of a point, row 1 at the second, row 2 + i at the first with input i of the second.
  // In each row the samples of a result lie side by side.
  const found = Array.from({ length: inputs + 2 }, () => new Float64Array(samples * results))
  const own = new Float64Array(results)
  const at = (row: number, sample: number) => {
    result(mixed, own)
    scatter(own, found[row] ?? own, sample, samples)
  }
  for (let sample = 0; sample < samples; sample += 1) {
    next(point)
    mixed.set(second)
    at(1, sample)
    mixed.set(first)
    at(0, sample)
    for (let input = 0; input < inputs; input += 1) {
      mixed[input] = second[input] ?? 0
      at(input + 2, sample)
      mixed[input] = first[input] ?? 0
    }
  }
  return Array.from({ length: results }, (_, place) => {
    const [a, b, ...others] = found.map((row) => row.subarray(place * samples, (place + 1) * samples))
    return a && b ? momentsAt(a, b, others) : NO_MOMENTS
  })
}

/** Puts the results of a sample where those of each result lie side by side. */
function scatter(own: Float64Array, into: Float64Array, sample: number, samples: number): void {
  for (let place = 0; place < own.length; place += 1) into[place * samples + sample] = own[place] ?? 0
}

/** The moments of one result from its samples in each row. */
function momentsAt(a: Float64Array, b: Float64Array, others: readonly Float64Array[]): Moments {
  const halves = together(a, b, 0)
  const centre = (halves.one + halves.other) / 2
  return {
    samples: a.length,
    variance: together(a, b, centre).square,
    first: others.map((row) => sharedVariance(together(b, row, centre))),
    total: others.map((row) => together(a, row, centre).squareDifference / 2),
  }
}

/** Means of two samples and of what they make together, about a centre. */
interface Together {
  readonly one: number
  readonly other: number
  /** Of both. */
  readonly square: number
  readonly product: number
  readonly squareDifference: number
}

function together(a: Float64Array, b: Float64Array, centre: number): Together {
  let one = 0
  let other = 0
  let ofOne = 0
  let ofOther = 0
  let product = 0
  let difference = 0
  for (let at = 0; at < a.length; at += 1) {
    const x = (a[at] ?? 0) - centre
    const y = (b[at] ?? 0) - centre
    one += x
    other += y
    ofOne += x * x
    ofOther += y * y
    product += x * y
    difference += (x - y) * (x - y)
  }
  const n = a.length
  return {
    one: one / n,
    other: other / n,
    square: (ofOne / n + ofOther / n) / 2,
    product: product / n,
    squareDifference: difference / n,
  }
}

/** The share of the variance that two samples have in common, by Janon’s estimator; both are taken as draws of one result. */
function sharedVariance({ one, other, square, product }: Together): number {
  const centre = (one + other) / 2
  const spread = square - centre ** 2
  return spread <= 0 ? 0 : (product - centre ** 2) / spread
}

function indicesOf(parts: readonly Moments[]): Sensitivity[] | null {
  const samples = parts.reduce((total, part) => total + part.samples, 0)
  const pooled = (of: (part: Moments) => number) =>
    parts.reduce((total, part) => total + of(part) * part.samples, 0) / samples
  const variance = pooled((part) => part.variance)
  if (!(variance > 0 && Number.isFinite(variance))) return null
  return (parts[0]?.first ?? []).map((_, input) => {
    const first = pooled((part) => (part.first[input] ?? 0) * part.variance) / variance
    const total = pooled((part) => part.total[input] ?? 0) / variance
    const around = (centre: number, of: (part: Moments) => number): [number, number] => {
      const half = halfWidth(parts.map((part) => of(part) / variance))
      return [centre - half, centre + half]
    }
    return {
      first,
      total,
      firstInterval: around(first, (part) => (part.first[input] ?? 0) * part.variance),
      totalInterval: around(total, (part) => part.total[input] ?? 0),
    }
  })
}

/** Half of a 95 % interval of the mean of some estimates. */
function halfWidth(estimates: readonly number[]): number {
  const n = estimates.length
  if (n < 2) return Number.POSITIVE_INFINITY
  const centre = estimates.reduce((total, each) => total + each, 0) / n
  const variance = estimates.reduce((total, each) => total + (each - centre) ** 2, 0) / (n - 1)
  return T_QUANTILE * Math.sqrt(variance / n)
}
