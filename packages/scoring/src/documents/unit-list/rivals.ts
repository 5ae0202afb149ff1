import { printedRank, rankedFigure, type UnitList, type UnitRow } from './unit-list.js'

/**
 * The units that are ranked against each other: those of a year and group. Where the printed ranks go on from group to group the list
 * has one ranking, and its headings only part it (by grade, by page).
 */
export function rivalsOf(list: UnitList): readonly (readonly UnitRow[])[] {
  const apart = ranksGoOn(list)
    ? ({ year }: UnitRow) => `${year ?? ''}`
    : ({ year, group }: UnitRow) => `${year ?? ''}\n${group}`
  const scopes = new Map<string, UnitRow[]>()
  for (const row of list.rows.filter((each) => rankedFigure(list, each) !== null)) {
    const own = scopes.get(apart(row)) ?? []
    own.push(row)
    scopes.set(apart(row), own)
  }
  return [...scopes.values()]
}

/** Whether the ranks of one year are numbered through all groups: the best of a later group is not the first again. */
export function ranksGoOn(list: UnitList): boolean {
  const groups = new Set(list.rows.map(({ group }) => group))
  if (groups.size < 2) return false
  const firsts = [...groups].map((group) => {
    const ranks = list.rows.filter((row) => row.group === group).flatMap((row) => printedRank(list, row) ?? [])
    return ranks.length === 0 ? null : Math.min(...ranks)
  })
  return firsts.every((first) => first !== null) && firsts.filter((first) => first === 1).length === 1
}
