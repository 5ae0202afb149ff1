import type { UnitList, UnitRow } from '@parscore/scoring'
import type { Page } from './page.js'
import { UnitsAnswers } from './units-answers.js'

/**
 * The units of a list by what they are ranked by, each group for itself: departments stand beside departments.
 *
 * @param sheet the name of the sheet, for titles
 */
export function unitGroups(page: Page, list: UnitList, file: string, sheet: string): readonly UnitsAnswers[] {
  const measure = list.columns[list.ranked]?.name.replace(/\s+/g, ' ') ?? ''
  const groups = [...new Set(list.rows.map(({ group }) => group))]
  return groups.flatMap((group) => {
    const rows = list.rows.filter((row) => row.group === group)
    const scores = figuresIn(rows, list.ranked)
    const title = [[sheet, group].filter(Boolean).join(', '), measure].filter(Boolean).join(': ')
    const answers = new UnitsAnswers(page, scores, figuresIn(rows, list.ranks), { title, source: file }, new Map())
    return scores.size === 0 ? [] : [answers]
  })
}

/** The figures of a column by unit, with the year where the list has several. */
function figuresIn(rows: readonly UnitRow[], column: number): ReadonlyMap<string, number> {
  return new Map(
    rows.flatMap(({ unit, year, cells }) => {
      const figure = cells[column]?.reading?.value
      return figure === undefined ? [] : [[year === null ? unit : `${unit} (${year})`, figure] as const]
    }),
  )
}
