import type { Block, Grid } from '@parscore/scoring'

const PART = /^(.*), bảng \d+$/u

/**
 * Joins the tables of a document that go on over pages: as wide as the one before, and of the same file. Their rows keep the addresses of
 * the first table, further down.
 */
export function joinedTables(grids: readonly Grid[]): readonly Grid[] {
  const joined: Grid[] = []
  for (const grid of grids) {
    const last = joined.at(-1)
    if (last && goesOn(last, grid)) joined.splice(-1, 1, join(last, grid))
    else joined.push(grid)
  }
  return joined
}

const widthOf = ({ rows }: Grid): number => Math.max(0, ...rows.map((row) => row.length))

const goesOn = (above: Grid, below: Grid): boolean =>
  PART.test(below.name) &&
  PART.exec(above.name)?.[1] === PART.exec(below.name)?.[1] &&
  widthOf(above) === widthOf(below) &&
  widthOf(above) > 2

function join(above: Grid, below: Grid): Grid {
  const moved = (block: Block): Block => ({
    ...block,
    firstRow: block.firstRow + above.rows.length,
    lastRow: block.lastRow + above.rows.length,
  })
  return { ...above, rows: [...above.rows, ...below.rows], merges: [...above.merges, ...below.merges.map(moved)] }
}
