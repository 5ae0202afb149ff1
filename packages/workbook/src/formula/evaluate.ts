import type { DateSystem, Text } from '@parscore/scoring'
import { DEEPEST_NAME } from './areas.js'
import type { Call } from './call.js'
import type { Expression } from './expression.js'
import { Fault, NotCalculated } from './fault.js'
import { functions } from './functions/index.js'
import { joined, signed } from './operators.js'
import { type Area, arrayOf, isMatrix, isScalar, type Matrix, type Scalar, type Value } from './value.js'

/** The cells that formulas read. */
export interface Cells {
  /** Place of a sheet by its name; below 0 where there is none. */
  sheetNamed(name: string): number
  /** What a name of the workbook stands for; `null` where there is none or it is not understood. */
  named(name: string, sheet: number): Expression | null
  valueAt(sheet: number, row: number, col: number): Scalar
  /** Rows that have been used in any sheet; whole columns are no longer. */
  readonly usedRows: number
  readonly usedCols: number
  readonly dateSystem: DateSystem
  /** Today as a serial number; `null` where results must not depend on the day. */
  readonly today: number | null
  isSubtotal(sheet: number, row: number, col: number): boolean
  hasHiddenRows(area: Area): boolean
}

/** The cell that a formula stands in. */
export interface Place {
  readonly sheet: number
  readonly row: number
  readonly col: number
}

/** How a part of a formula is calculated. */
interface Context {
  readonly cells: Cells
  readonly place: Place
  /** Whether each of several cells counts, as in SUMPRODUCT and array formulas; else the one in line with the formula. */
  readonly isArray: boolean
  /** Names that are being looked up; one may not stand for itself. */
  readonly names: readonly string[]
}

/**
 * Calculates a formula.
 *
 * @param isArray whether the file says that it is an array formula
 * @throws {NotCalculated} where something in it is not known here
 */
export function evaluate(expression: Expression, cells: Cells, place: Place, isArray: boolean): Scalar {
  const context = { cells, place, isArray, names: [] }
  const value = inLine(resolved(expression, context), context)
  return isMatrix(value) ? value.at(0, 0) : value
}

function resolved(expression: Expression, context: Context): Value {
  try {
    return calculated(expression, context)
  } catch (error) {
    if (error instanceof Fault) return { error: error.code }
    throw error
  }
}

function calculated(expression: Expression, context: Context): Value {
  switch (expression.kind) {
    case 'constant':
      return expression.value
    case 'array':
      return arrayOf(expression.rows)
    case 'area':
      return areaValue(expression, context)
    case 'name':
      return nameValue(expression.name, context)
    case 'unary': {
      const { operator, operand } = expression
      return forEach(context, [resolved(operand, context)], (value = null) => signed(operator, value))
    }
    case 'binary': {
      const { operator, left, right } = expression
      const values = [resolved(left, context), resolved(right, context)]
      return forEach(context, values, (a = null, b = null) => joined(operator, a, b))
    }
    case 'call':
      return callValue(expression, context)
  }
}

function areaValue({ sheet, block }: Expression & { kind: 'area' }, { cells, place }: Context): Matrix {
  const at = sheet === null ? place.sheet : cells.sheetNamed(sheet)
  if (at < 0) throw unknown(`«${sheet}»`, `“${sheet}”`)
  return areaMatrix(cells, { ...block, sheet: at })
}

/** Cells as rows and columns; a whole column ends where the sheets do. */
function areaMatrix(cells: Cells, area: Area): Matrix {
  const { sheet, firstRow, firstCol, lastRow, lastCol } = area
  return {
    height: Math.max(1, Math.min(lastRow, Math.max(firstRow, cells.usedRows - 1)) - firstRow + 1),
    width: Math.max(1, Math.min(lastCol, Math.max(firstCol, cells.usedCols - 1)) - firstCol + 1),
    area,
    at: (row, col) => cells.valueAt(sheet, firstRow + row, firstCol + col),
  }
}

function nameValue(name: string, context: Context): Value {
  const { cells, place, names } = context
  const meant = cells.named(name, place.sheet)
  if (!meant || names.length >= DEEPEST_NAME || names.includes(name))
    throw unknown(`tên «${name}»`, `the name “${name}”`)
  return resolved(meant, { ...context, names: [...names, name] })
}

function callValue({ name, args }: Expression & { kind: 'call' }, context: Context): Value {
  const called = Object.hasOwn(functions, name) ? functions[name] : undefined
  if (!called) throw unknown(`hàm ${name}`, `the function ${name}`)
  return called(new Called(args, context))
}

const unknown = (vi: string, en: string) => new NotCalculated({ vi, en } satisfies Text)

/** Calculates for each of the values, where some are rows and columns. */
function forEach(context: Context, values: readonly Value[], one: (...scalars: Scalar[]) => Value): Value {
  if (values.every(isScalar)) return one(...values)
  const lined = values.map((value) => inLine(value, context))
  if (lined.every(isScalar)) return one(...lined)
  const [height, width] = [most(lined, 'height'), most(lined, 'width')]
  const rows: Scalar[][] = []
  for (let row = 0; row < height; row += 1) {
    const line: Scalar[] = []
    for (let col = 0; col < width; col += 1) line.push(oneAt(lined, one, row, col))
    rows.push(line)
  }
  return arrayOf(rows)
}

const most = (values: readonly Value[], side: 'height' | 'width'): number =>
  values.reduce<number>((all, value) => (isMatrix(value) ? Math.max(all, value[side]) : all), 1)

function oneAt(values: readonly Value[], one: (...scalars: Scalar[]) => Value, row: number, col: number): Scalar {
  try {
    return scalarAt(one(...values.map((value) => scalarAt(value, row, col))), row, col)
  } catch (error) {
    if (error instanceof Fault) return { error: error.code }
    throw error
  }
}

/** The value of a matrix at a place; what has one row or column serves for each. */
function scalarAt(value: Value, row: number, col: number): Scalar {
  if (!isMatrix(value)) return value
  const [at, across] = [value.height === 1 ? 0 : row, value.width === 1 ? 0 : col]
  return at < value.height && across < value.width ? value.at(at, across) : { error: '#N/A' }
}

/** Of several cells the one in the row or column of the formula, where not each counts. */
function inLine(value: Value, { isArray, place }: Context): Value {
  if (!isMatrix(value)) return value
  if (value.height === 1 && value.width === 1) return value.at(0, 0)
  if (isArray || !value.area) return value
  const { firstRow, firstCol, lastRow, lastCol } = value.area
  const [row, col] = [place.row - firstRow, place.col - firstCol]
  if (firstCol === lastCol && row >= 0 && place.row <= lastRow) return value.at(row, 0)
  if (firstRow === lastRow && col >= 0 && place.col <= lastCol) return value.at(0, col)
  return { error: '#VALUE!' }
}

class Called implements Call {
  readonly size: number

  constructor(
    private readonly args: readonly (Expression | null)[],
    private readonly context: Context,
  ) {
    this.size = args.length
  }

  get row(): number {
    return this.context.place.row
  }

  get col(): number {
    return this.context.place.col
  }

  get dateSystem(): DateSystem {
    return this.context.cells.dateSystem
  }

  has(index: number): boolean {
    return (this.args[index] ?? null) !== null
  }

  value(index: number): Value {
    const arg = this.args[index] ?? null
    return arg && resolved(arg, this.context)
  }

  scalar(index: number): Scalar {
    return scalarAt(inLine(this.value(index), this.context), 0, 0)
  }

  matrix(index: number): Matrix {
    const arg = this.args[index] ?? null
    const value = arg && resolved(arg, { ...this.context, isArray: true })
    return isMatrix(value) ? value : arrayOf([[value]])
  }

  values(): Value[] {
    return this.args.map((_, index) => this.value(index))
  }

  cells(matrix: Matrix, row: number, col: number, height: number, width: number): Matrix {
    const { area } = matrix
    if (!area) return { height, width, area: null, at: (down, across) => matrix.at(row + down, col + across) }
    const [firstRow, firstCol] = [area.firstRow + row, area.firstCol + col]
    return areaMatrix(this.context.cells, {
      sheet: area.sheet,
      firstRow,
      firstCol,
      lastRow: firstRow + height - 1,
      lastCol: firstCol + width - 1,
    })
  }

  each(values: readonly Value[], one: (...scalars: Scalar[]) => Value): Value {
    return forEach(this.context, values, one)
  }

  today(): number {
    const { today } = this.context.cells
    if (today === null) throw unknown('ngày hôm nay', 'today’s date')
    return today
  }

  isSubtotal({ area }: Matrix, row: number, col: number): boolean {
    return area !== null && this.context.cells.isSubtotal(area.sheet, area.firstRow + row, area.firstCol + col)
  }

  hasHiddenRows({ area }: Matrix): boolean {
    return area !== null && this.context.cells.hasHiddenRows(area)
  }
}
