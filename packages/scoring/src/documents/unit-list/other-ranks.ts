import { bestProven } from '../../sheet/proven.js'
import { columnsWithRole, figureIn, rankedFigure, type UnitList, type UnitRow } from './unit-list.js'

/** A rank in a column beside that of the ranking («Hạng chung» beside «Hạng trong khối») that the points of the column’s other units contradict. */
export interface OtherRank {
  readonly row: UnitRow
  /** Place in `list.columns`. */
  readonly column: number
  readonly rank: number
  readonly points: number
  readonly expected: number
}

/** The ranks of further columns of ranks that are wrong: a column that most units do not prove to follow the points is of something else. */
export const wrongOtherRanks = (list: UnitList): OtherRank[] =>
  columnsWithRole(list, 'rank')
    .filter((column) => column !== list.ranks)
    .flatMap((column) => {
      const judged = [judgedIn(list, column, () => ''), judgedIn(list, column, ({ group }) => group)]
      const best = bestProven(judged, (each) => ({ held: each.filter(isRight).length, all: each.length })) ?? []
      return best.filter((each) => !isRight(each))
    })

interface Judged extends OtherRank {
  /** Counted without gaps after a tie, as some offices do. */
  readonly dense: number
}

const isRight = ({ rank, expected, dense }: Judged): boolean => rank === expected || rank === dense

/** @param scopeOf which units are ranked against each other */
function judgedIn(list: UnitList, column: number, scopeOf: (row: UnitRow) => string): Judged[] {
  const keyOf = (row: UnitRow) => `${row.year ?? ''}\n${scopeOf(row)}`
  const scopes = new Map<string, number[]>()
  for (const row of list.rows) {
    const points = rankedFigure(list, row)
    if (points === null) continue
    const own = scopes.get(keyOf(row))
    if (own) own.push(points)
    else scopes.set(keyOf(row), [points])
  }
  const places = new Map([...scopes].map(([key, points]) => [key, placesOf(points)]))
  return list.rows.flatMap((row): Judged[] => {
    const [points, rank] = [rankedFigure(list, row), figureIn(row, column)?.value ?? null]
    const place = points === null ? undefined : places.get(keyOf(row))?.get(points)
    return points === null || rank === null || !place ? [] : [{ row, column, rank, points, ...place }]
  })
}

/** The place of each number of points, counted on after a tie and without gaps. */
function placesOf(points: readonly number[]): ReadonlyMap<number, Pick<Judged, 'expected' | 'dense'>> {
  const places = new Map<number, Pick<Judged, 'expected' | 'dense'>>()
  for (const [at, each] of [...points].sort((a, b) => b - a).entries())
    if (!places.has(each)) places.set(each, { expected: at + 1, dense: places.size + 1 })
  return places
}
