import { isPoints } from '../sheet/column.js'
import { pointColumns } from '../sheet/point-columns.js'
import { isProven } from '../sheet/proven.js'
import { maximumColumn, nodeRows, numberIn, type ScoreRow, type ScoreSheet } from '../sheet/score-sheet.js'

/** How many parents of a column are the sum of their children. */
export interface Sums {
  readonly held: number
  readonly all: number
}

/** Below this a difference of doubles is no difference of decimals. */
const NOTHING = 1e-9

/** The parents of a column whose children are all filled in, and how many of them add up. */
export function sumsOf(sheet: ScoreSheet, column: number): Sums {
  let held = 0
  let all = 0
  for (const row of nodeRows(sheet)) {
    const own = numberIn(row, column)
    const parts = own === null ? null : sumOfChildren(row, column)
    if (own === null || parts === null) continue
    all += 1
    if (Math.abs(parts - own) < NOTHING) held += 1
  }
  return { held, all }
}

/** The children of a row together; `null` where it has none or one of them has no number. */
function sumOfChildren({ children, beside }: ScoreRow, column: number): number | null {
  let total = 0
  for (const child of children) {
    const value = numberIn(child, column)
    if (value === null) return null
    if (child.beside === null || beside !== null) total += value
  }
  return children.length === 0 ? null : total
}

/** The sums of the maxima and of all columns of points together. */
export function sumsOfAll(sheet: ScoreSheet): Sums {
  const places = sheet.columns.flatMap((column, at) => (isPoints(column) || column.role === 'maximum' ? [at] : []))
  const each = places.map((place) => sumsOf(sheet, place))
  return { held: each.reduce((sum, { held }) => sum + held, 0), all: each.reduce((sum, { all }) => sum + all, 0) }
}

/** Rows in which a column has a number, and in how many of them it is no more than the column it is compared with. */
export function boundedBy(sheet: ScoreSheet, column: number, above: number): Sums {
  let held = 0
  let all = 0
  for (const row of nodeRows(sheet)) {
    const [own, bound] = [numberIn(row, column), numberIn(row, above)]
    if (own === null || bound === null) continue
    all += 1
    if (own <= bound) held += 1
  }
  return { held, all }
}

/** Of figures that are no points so many are over the maxima, or so many cells are words and percentages. */
const MOST_OVER = 0.4
const MOST_WORDS = 0.5

/**
 * Whether a column that words call a result holds measured figures (98.5 %, 12 procedures, «Đã ban hành»): most are words or over the
 * maxima that another column keeps.
 */
export function isMeasured(sheet: ScoreSheet, column: number): boolean {
  const maximum = maximumColumn(sheet)
  const { role, name = '' } = sheet.columns[column] ?? {}
  // What is called points is points, also where they are wrong or times a weight.
  if (maximum < 0 || role !== 'result' || /điểm/iu.test(name.normalize('NFC'))) return false
  const keeps = (at: number) => {
    const { held, all } = boundedBy(sheet, at, maximum)
    return all > 1 ? held / all : null
  }
  const others = pointColumns(sheet).flatMap((at) => (at === column ? [] : (keeps(at) ?? [])))
  if (sumsOf(sheet, column).held > 0 || Math.max(0, ...others) < MOST_BOUNDED) return false
  const own = keeps(column)
  return (own !== null && 1 - own > MOST_OVER) || isOfWords(sheet, column)
}

/** Whether a column that is not called points holds words and no number: opinions, remarks. */
export function isWordsOnly(sheet: ScoreSheet, column: number): boolean {
  const { name = '' } = sheet.columns[column] ?? {}
  if (/điểm/iu.test(name.normalize('NFC'))) return false
  const points = nodeRows(sheet).flatMap(({ cells }) => cells[column]?.points ?? [])
  const words = points.filter((each) => each.kind === 'text' && each.doubt === undefined)
  return words.length > 1 && points.every(({ kind }) => kind === 'text' || kind === 'blank')
}

/** Whether most of what stands in a column is words. */
function isOfWords(sheet: ScoreSheet, column: number): boolean {
  const kinds = nodeRows(sheet).flatMap(({ cells }) => cells[column]?.points.kind ?? [])
  const words = kinds.filter((kind) => kind === 'text').length
  return words > 1 && words >= kinds.filter((kind) => kind !== 'blank').length * MOST_WORDS
}

/**
 * Whether a column called points is what is taken from one column of points to make another («Điểm đạt», «Điểm trừ», «Điểm còn lại»), in no
 * fewer rows than it is what is lost of the maxima.
 */
export function isDeduction(sheet: ScoreSheet, column: number): boolean {
  if (!isCalledLost(sheet, column)) return false
  const others = pointColumns(sheet).filter((other) => other !== column)
  const taken = others.flatMap((from) =>
    others.filter((other) => other !== from).map((left) => takenFrom(sheet, from, left, column)),
  )
  const lost = others.map((other) => takenFrom(sheet, maximumColumn(sheet), other, column).held)
  return taken.some(({ held, all }) => isProven(held, all) && held >= Math.max(0, ...lost))
}

/** In how many rows a column is what is between two others. */
function takenFrom(sheet: ScoreSheet, from: number, left: number, column: number): Sums {
  let held = 0
  let all = 0
  for (const row of nodeRows(sheet)) {
    const [whole, rest, own] = [numberIn(row, from), numberIn(row, left), numberIn(row, column)]
    if (whole === null || rest === null || own === null) continue
    all += 1
    if (Math.abs(whole - rest - Math.abs(own)) < NOTHING) held += 1
  }
  return { held, all }
}

const isCalledLost = ({ columns }: ScoreSheet, column: number): boolean => {
  const { role, name = '' } = columns[column] ?? {}
  return role === 'result' && /^(?:số )?điểm (?:bị )?trừ/iu.test(name.normalize('NFC'))
}

/** Whether a column called points is what is lost of the maxima: «Điểm trừ» beside «Điểm còn lại», not a penalty. */
export function isLost(sheet: ScoreSheet, column: number): boolean {
  const maximum = maximumColumn(sheet)
  if (maximum < 0 || !isCalledLost(sheet, column)) return false
  return pointColumns(sheet).some((other) => {
    const { held, all } = takenFrom(sheet, maximum, other, column)
    return other !== column && isProven(held, all)
  })
}

/** A column without a telling header is points where so many of its parents add up, */
const MOST_SUMS = 0.5
/** and so many rows keep within the maximum. */
const MOST_BOUNDED = 0.8

/** Whether the figures of a column are points: parents add up, or it is a unit's, and the maxima are kept. */
export function looksLikePoints(sheet: ScoreSheet, column: number): boolean {
  const maximum = maximumColumn(sheet)
  const { held, all } = sumsOf(sheet, column)
  const bounded = maximum < 0 ? { held: 1, all: 1 } : boundedBy(sheet, column, maximum)
  // In a short table one misprint is much of a column.
  const isOneOver = bounded.held > 1 && bounded.all - bounded.held === 1
  const keeps = bounded.all > 0 && (bounded.held >= bounded.all * MOST_BOUNDED || isOneOver)
  const adds = all > 0 && held >= all * MOST_SUMS
  return keeps && (adds || (typeof sheet.columns[column]?.unit === 'string' && maximum >= 0))
}

/** A column of the points of options has at least so many. */
const FEWEST_OPTIONS = 3

/**
 * Whether a column holds what the options of the criteria are worth («Điểm phương án»): it is filled in only where no row has a maximum,
 * below criteria that have their points in another column.
 */
export function isOfOptions(sheet: ScoreSheet, place: number): boolean {
  const maximum = maximumColumn(sheet)
  const column = sheet.columns[place]
  if (maximum < 0 || !column || !isPoints(column)) return false
  const bounded = sheet.rows.filter((row) => numberIn(row, maximum) !== null)
  const filled = sheet.rows.filter((row) => numberIn(row, place) !== null)
  const others = pointColumns(sheet).filter((at) => at !== place)
  return (
    filled.length >= FEWEST_OPTIONS &&
    bounded.length >= FEWEST_OPTIONS &&
    filled.every((row) => numberIn(row, maximum) === null && others.every((at) => numberIn(row, at) === null)) &&
    others.some((at) => bounded.filter((row) => numberIn(row, at) !== null).length * 2 > bounded.length)
  )
}
