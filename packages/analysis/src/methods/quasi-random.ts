import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'

/** Digits are drawn until they are finer than this. */
const FINEST = 2 ** -32

/**
 * Points that fill a cube more evenly than random ones: Halton's sequence, each digit scrambled by a permutation of its own.
 *
 * Source: J. H. Halton (1960); A. B. Owen, A randomized Halton algorithm in R (2017), arXiv:1706.02808.
 *
 * @param dimensions numbers of a point
 * @param seed the same seed gives the same points
 * @returns fills the array with the next point, each number from 0 to below 1
 */
export function scrambledHalton(dimensions: number, seed: number): (into: Float64Array) => void {
  const random = xoroshiro128plus(seed)
  const axes = firstPrimes(dimensions).map((base) => digitTables(base, random))
  let index = 0
  return (into) => {
    for (let place = 0; place < axes.length; place += 1) into[place] = valueAt(index, axes[place] ?? [])
    index += 1
  }
}

/** For each digit after the point, what each digit adds. */
type DigitTables = readonly Float64Array[]

function digitTables(base: number, random: { next(): number }): DigitTables {
  const tables: Float64Array[] = []
  for (let unit = 1 / base; unit * base > FINEST; unit /= base) {
    const table = permutation(base, random)
    for (let place = 0; place < base; place += 1) table[place] = (table[place] ?? 0) * unit
    tables.push(table)
  }
  return tables
}

function valueAt(index: number, digits: DigitTables): number {
  const base = digits[0]?.length ?? 2
  let [rest, value] = [index, 0]
  for (const table of digits) {
    value += table[rest % base] ?? 0
    rest = Math.floor(rest / base)
  }
  return value
}

/** Fisher and Yates’s shuffle. */
function permutation(size: number, random: { next(): number }): Float64Array {
  const order = new Float64Array(size)
  for (let place = 0; place < size; place += 1) order[place] = place
  for (let last = size - 1; last > 0; last -= 1) {
    const other = (random.next() >>> 0) % (last + 1)
    const moved = order[last] ?? 0
    order[last] = order[other] ?? 0
    order[other] = moved
  }
  return order
}

function firstPrimes(count: number): number[] {
  const primes: number[] = []
  for (let candidate = 2; primes.length < count; candidate += 1)
    if (primes.every((prime) => candidate % prime !== 0)) primes.push(candidate)
  return primes
}
