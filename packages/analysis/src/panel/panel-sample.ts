import { fold } from '@parscore/scoring'
import { isNotMeasured, type PanelColumns } from './panel-columns.js'

/** How many cells without a number show that a column has none. */
const FEW = 2

/**
 * The columns that have words instead of figures, such as regions and remarks, by the first lines of a table.
 *
 * @param isNumber whether a cell has a figure
 * @returns none where all columns are such: then the lines are at fault, not the columns
 */
export function wordColumns(
  { figures }: PanelColumns,
  rows: readonly (readonly string[])[],
  isNumber: (text: string) => boolean,
): readonly number[] {
  const cells = (place: number) => rows.map((row) => (row[place] ?? '').trim()).filter((cell) => !isNotMeasured(cell))
  const words = figures
    .filter(({ place, node }) => cells(place).length >= (saysWhence(node) ? 1 : FEW))
    .map(({ place }) => place)
    .filter((place) => !cells(place).some((cell) => isNumber(cell)))
  return words.length < figures.length ? words : []
}

/** Whether a column is called the source of the others or a remark on them: of a single line it may have words too. */
const saysWhence = (name: string | null): boolean =>
  name !== null && /^(?:source|nguon(?: so lieu)?|ghi chu|notes?)$/.test(fold(name).trim())

/**
 * Whether what looks like a column of nodes has the code of each unit: of every unit one, and of every code one unit. In a long
 * table nodes come again from unit to unit.
 */
export function hasCodesOfUnits({ unit, node }: PanelColumns, rows: readonly (readonly string[])[]): boolean {
  if (node === null) return false
  const pairs = new Map<string, string>()
  for (const row of rows) {
    const [name, code] = [(row[unit] ?? '').trim(), (row[node] ?? '').trim()]
    if (name === '' || code === '') continue
    if ((pairs.get(name) ?? code) !== code) return false
    pairs.set(name, code)
  }
  return pairs.size >= FEW && new Set(pairs.values()).size === pairs.size
}
