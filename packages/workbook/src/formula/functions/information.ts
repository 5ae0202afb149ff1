import { ofScalars } from '../arguments.js'
import type { FormulaFunction, FunctionTable } from '../call.js'
import { numberOf } from '../coerce.js'
import { Fault } from '../fault.js'
import { type Area, isError, isMatrix, type Scalar, type Value } from '../value.js'

/** A question about a value, errors too. */
const is = (about: (value: Scalar) => boolean): FormulaFunction => ofScalars(1, 1, about)

/** N takes the first of several cells. */
function numberAlone(value: Scalar): Scalar {
  if (isError(value)) return value
  if (typeof value === 'boolean') return value ? 1 : 0
  return typeof value === 'number' ? value : 0
}

function areaOf(value: Value): Area {
  if (!isMatrix(value) || !value.area) throw new Fault('#VALUE!')
  return value.area
}

/** What a value is, and where. */
export const information: FunctionTable = {
  ISBLANK: is((value) => value === null),
  ISNUMBER: is((value) => typeof value === 'number'),
  ISTEXT: is((value) => typeof value === 'string'),
  ISNONTEXT: is((value) => typeof value !== 'string'),
  ISLOGICAL: is((value) => typeof value === 'boolean'),
  ISERROR: is(isError),
  ISERR: is((value) => isError(value) && value.error !== '#N/A'),
  ISNA: is((value) => isError(value) && value.error === '#N/A'),
  ISEVEN: is((value) => Math.trunc(numberOf(value)) % 2 === 0),
  ISODD: is((value) => Math.trunc(numberOf(value)) % 2 !== 0),
  NA: () => ({ error: '#N/A' }),
  N: (call) => {
    const value = call.value(0)
    return numberAlone(isMatrix(value) ? value.at(0, 0) : value)
  },
  ROW: (call) => (call.size === 0 ? call.row : areaOf(call.value(0)).firstRow) + 1,
  COLUMN: (call) => (call.size === 0 ? call.col : areaOf(call.value(0)).firstCol) + 1,
  ROWS: (call) => call.matrix(0).height,
  COLUMNS: (call) => call.matrix(0).width,
}
