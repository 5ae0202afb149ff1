import { sum } from '@parscore/scoring'
import { finite, numbersIn, ofAllValues } from '../arguments.js'
import type { Call, FormulaFunction, FunctionTable } from '../call.js'
import { numberInText } from '../coerce.js'
import { type Criterion, criterionOf } from '../criteria.js'
import { Fault } from '../fault.js'
import { isMatrix, type Matrix, type Scalar, scalarsOf, type Value } from '../value.js'

/** Arguments that COUNT counts: in cells numbers only, of single values what can be read as one. */
function countNumbers(value: Value): number {
  if (isMatrix(value)) return scalarsOf(value).filter((each) => typeof each === 'number').length
  if (typeof value === 'string') return numberInText(value) === null ? 0 : 1
  return typeof value === 'number' || typeof value === 'boolean' || value === null ? 1 : 0
}

/** What takes all arguments together and gives a number; SUBTOTAL has the same. */
export type Aggregate = (values: readonly Value[]) => number

export const count: Aggregate = (values) => values.reduce<number>((all, each) => all + countNumbers(each), 0)
export const countFilled: Aggregate = (values) => values.flatMap(scalarsOf).filter((value) => value !== null).length

const ofNumbersIn =
  (all: (values: readonly number[]) => number): Aggregate =>
  (values) =>
    finite(all(values.flatMap(numbersIn)))

/** Where all conditions hold, from argument `from` on: pairs of cells and condition. */
function whereAll(call: Call, from: number): { readonly at: readonly [number, number][]; readonly shape: Matrix } {
  const pairs: (readonly [Matrix, Criterion])[] = []
  for (let index = from; index + 1 < call.size; index += 2)
    pairs.push([call.matrix(index), criterionOf(call.scalar(index + 1))])
  const [first] = pairs
  if (!first) throw new Fault('#VALUE!')
  const [shape] = first
  if (pairs.some(([{ height, width }]) => height !== shape.height || width !== shape.width)) throw new Fault('#VALUE!')
  const at: [number, number][] = []
  for (let row = 0; row < shape.height; row += 1)
    for (let col = 0; col < shape.width; col += 1)
      if (pairs.every(([cells, holds]) => holds(cells.at(row, col)))) at.push([row, col])
  return { at, shape }
}

/** The numbers of the cells beside those where the conditions hold. */
function numbersWhere(call: Call, values: number | null, from: number): number[] {
  const { at, shape } = whereAll(call, from)
  const taken = values === null ? shape : call.cells(call.matrix(values), 0, 0, shape.height, shape.width)
  return at.flatMap(([row, col]) => numbersIn(single(taken.at(row, col))))
}

/** A cell among others: only a number counts. */
const single = (value: Scalar): Matrix => ({ height: 1, width: 1, area: null, at: () => value })

const average = (values: readonly number[]): number => {
  if (values.length === 0) throw new Fault('#DIV/0!')
  return sum(values) / values.length
}
const least = (values: readonly number[]): number => (values.length === 0 ? 0 : values.reduce((a, b) => Math.min(a, b)))
const most = (values: readonly number[]): number => (values.length === 0 ? 0 : values.reduce((a, b) => Math.max(a, b)))

/** SUMIF, AVERAGEIF: the cells that are taken come last, and may be left out. */
const whereOne =
  (all: (values: readonly number[]) => number): FormulaFunction =>
  (call) => {
    const { at, shape } = whereOnly(call)
    const taken = call.has(2) ? call.cells(call.matrix(2), 0, 0, shape.height, shape.width) : shape
    return finite(all(at.flatMap(([row, col]) => numbersIn(single(taken.at(row, col))))))
  }

function whereOnly(call: Call) {
  const shape = call.matrix(0)
  const holds = criterionOf(call.scalar(1))
  const at: [number, number][] = []
  for (let row = 0; row < shape.height; row += 1)
    for (let col = 0; col < shape.width; col += 1) if (holds(shape.at(row, col))) at.push([row, col])
  return { at, shape }
}

/** SUMIFS and its like: the cells that are taken come first. */
const whereMany =
  (all: (values: readonly number[]) => number): FormulaFunction =>
  (call) =>
    finite(all(numbersWhere(call, 0, 1)))

export const mean = ofNumbersIn(average)
export const minimum = ofNumbersIn(least)
export const maximum = ofNumbersIn(most)

/** Counts, means and extremes, with and without conditions. */
export const counting: FunctionTable = {
  COUNT: ofAllValues(count),
  COUNTA: ofAllValues(countFilled),
  COUNTBLANK: (call) => scalarsOf(call.matrix(0)).filter((value) => value === null || value === '').length,
  COUNTIF: (call) => whereOnly(call).at.length,
  COUNTIFS: (call) => whereAll(call, 0).at.length,
  SUMIF: whereOne(sum),
  SUMIFS: whereMany(sum),
  AVERAGE: ofAllValues(mean),
  AVERAGEIF: whereOne(average),
  AVERAGEIFS: whereMany(average),
  MIN: ofAllValues(minimum),
  MAX: ofAllValues(maximum),
  MINIFS: whereMany(least),
  MAXIFS: whereMany(most),
}
