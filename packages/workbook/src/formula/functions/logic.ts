import { whole } from '../arguments.js'
import type { Call, FormulaFunction, FunctionTable } from '../call.js'
import { compare, truthOf } from '../coerce.js'
import { Fault } from '../fault.js'
import { isError, isMatrix, type Scalar, scalarsOf, type Value } from '../value.js'

/** An argument that is calculated only when it is needed; for each cell, where the condition is of many. */
function chosen(call: Call, condition: Value, pick: (truth: boolean) => Value): Value {
  return call.each([condition], (value) => pick(truthOf(value)))
}

const IF: FormulaFunction = (call) => {
  if (call.size < 2 || call.size > 3) throw new Fault('#VALUE!')
  const branch = (truth: boolean): Value => {
    if (truth) return call.value(1) ?? 0
    return call.size < 3 ? false : (call.value(2) ?? 0)
  }
  return chosen(call, call.value(0), branch)
}

const IFS: FormulaFunction = (call) => {
  for (let index = 0; index + 1 < call.size; index += 2)
    if (truthOf(call.scalar(index))) return call.value(index + 1) ?? 0
  throw new Fault('#N/A')
}

const SWITCH: FormulaFunction = (call) => {
  const value = call.scalar(0)
  for (let index = 1; index + 1 < call.size; index += 2)
    if (compare(value, call.scalar(index)) === 0) return call.value(index + 1)
  if (call.size % 2 === 0 && call.size > 2) return call.value(call.size - 1)
  throw new Fault('#N/A')
}

const CHOOSE: FormulaFunction = (call) => {
  const index = whole(call.scalar(0))
  if (index < 1 || index >= call.size) throw new Fault('#VALUE!')
  return call.value(index)
}

/** Another value in place of errors. */
const instead =
  (taken: (value: Value) => boolean): FormulaFunction =>
  (call) =>
    call.each([call.value(0)], (value) => (taken(value) ? (call.value(1) ?? 0) : (value ?? 0)))

/** The truths of all arguments: in cells texts and blanks are left out, as Excel does. */
function truths(call: Call): boolean[] {
  const all = call.values().flatMap((value) => {
    if (!isMatrix(value)) return [truthOf(value)]
    return scalarsOf(value).flatMap((each) => (each === null || typeof each === 'string' ? [] : [truthOf(each)]))
  })
  if (all.length === 0) throw new Fault('#VALUE!')
  return all
}

const isNotAvailable = (value: Value) => isError(value) && value.error === '#N/A'

/** Conditions. */
export const logic: FunctionTable = {
  IF,
  IFS,
  SWITCH,
  CHOOSE,
  IFERROR: instead(isError),
  IFNA: instead(isNotAvailable),
  AND: (call) => truths(call).every((each) => each),
  OR: (call) => truths(call).some((each) => each),
  XOR: (call) => truths(call).filter((each) => each).length % 2 === 1,
  NOT: (call) => call.each([call.value(0)], (value: Scalar) => !truthOf(value)),
  TRUE: () => true,
  FALSE: () => false,
}
