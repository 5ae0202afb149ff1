import { isProven } from '../../sheet/proven.js'
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
      const proven = judged.filter((each) => isProven(each.filter(isRight).length, each.length))
      const [best = []] = proven.sort((a, b) => b.filter(isRight).length - a.filter(isRight).length)
      return best.filter((each) => !isRight(each))
    })

interface Judged extends OtherRank {
  /** Counted without gaps after a tie, as some offices do. */
  readonly dense: number
}

const isRight = ({ rank, expected, dense }: Judged): boolean => rank === expected || rank === dense

/** @param scopeOf which units are ranked against each other */
function judgedIn(list: UnitList, column: number, scopeOf: (row: UnitRow) => string): Judged[] {
  return list.rows.flatMap((row): Judged[] => {
    const [points, rank] = [rankedFigure(list, row), figureIn(row, column)?.value ?? null]
    if (points === null || rank === null) return []
    const rivals = list.rows.filter((each) => scopeOf(each) === scopeOf(row) && each.year === row.year)
    const above = rivals.flatMap((each) => rankedFigure(list, each) ?? []).filter((each) => each > points)
    return [{ row, column, rank, points, expected: 1 + above.length, dense: 1 + new Set(above).size }]
  })
}
