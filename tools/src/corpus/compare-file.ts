import { addressOf, type CellValue, type Grid } from '@parscore/scoring'
import type { OpenedFile } from '@parscore/workbook'
import { isSameValue, unescaped, visible } from './same-value.js'
import type { OtherReading } from './second-reader.js'

/** One difference: where, and both values. */
export interface Difference {
  /** In what kind of way they differ. */
  readonly cause: string
  readonly place: string
}

/** What two readings of one file have in common and in what they differ. */
export interface Comparison {
  readonly cells: number
  readonly differences: readonly Difference[]
}

type OtherSheet = Extract<OtherReading, { sheets: unknown }>['sheets'][number]

/** Compares every cell that either reader has. */
export function compareFile(own: OpenedFile, sheets: readonly OtherSheet[]): Comparison {
  const compared = sheets.map((sheet) =>
    compareSheet(
      own.grids.find(({ name }) => name === sheet.name),
      sheet,
    ),
  )
  return {
    cells: compared.reduce((all, { cells }) => all + cells, 0),
    differences: compared.flatMap(({ differences }) => differences),
  }
}

function compareSheet(grid: Grid | undefined, { name, cells }: OtherSheet): Comparison {
  const theirs = Object.entries(cells).filter(
    ([, value]) => typeof value !== 'string' || visible(unescaped(value)) !== '',
  )
  if (!grid) return { cells: 0, differences: theirs.length > 0 ? [{ cause: 'sheet missing', place: name }] : [] }
  const own = filledCells(grid)
  const differences = theirs.flatMap(([address, value]): Difference[] => {
    const mine = own.get(address)
    if (mine !== undefined && isSameValue(mine, value)) return []
    const cause = mine === undefined ? 'cell missing' : 'value differs'
    return [{ cause, place: `${name}!${address} ${JSON.stringify(mine)} / ${JSON.stringify(value)}` }]
  })
  for (const [address] of theirs) own.delete(address)
  const alone = [...own].map(
    ([address, value]): Difference => ({
      cause: 'cell that only we have',
      place: `${name}!${address} ${JSON.stringify(value)}`,
    }),
  )
  return { cells: theirs.length, differences: [...differences, ...alone] }
}

function filledCells({ rows }: Grid): Map<string, CellValue> {
  const filled = new Map<string, CellValue>()
  for (const [row, cells] of rows.entries())
    for (const [col, value] of cells.entries())
      if (value !== null && visible(String(value)) !== '') filled.set(addressOf(row, col), value)
  return filled
}
