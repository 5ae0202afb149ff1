import type { Block, Grid } from '@parscore/scoring'
import { withHeading } from './headings-between.js'

const PART = /^(.*), bảng \d+$/u

/**
 * Joins the tables of a document that go on over pages: as wide as the one before, and of the same file, each below the heading that
 * stands above it. Their rows keep the addresses of the first table, further down.
 */
export function joinedTables(grids: readonly Grid[]): readonly Grid[] {
  const headed = grids.map((grid, at) => withHeading(grid, saidBetween(grids[at - 1], grid)))
  const joined: Grid[] = []
  for (const grid of headed) {
    const last = joined.at(-1)
    if (last && goesOn(last, grid)) joined.splice(-1, 1, join(last, grid))
    else joined.push(grid)
  }
  return joined
}

/** The lines of text between two tables; all that is known before the first one. */
function saidBetween(above: Grid | undefined, { before = [] }: Grid): readonly string[] {
  const earlier = above?.before ?? []
  const last = earlier.at(-1)
  const from = last === undefined ? 0 : before.lastIndexOf(last) + 1
  return before.slice(from)
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
