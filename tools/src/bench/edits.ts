import { addressOf, columnLetters, type Grid, plainGrid } from '@parscore/scoring'
import { Calculation } from '@parscore/workbook'

const ROWS = 20_000
const COLUMNS = 30
const EDITS = 21
/** The last two columns are computed from the others. */
const TYPED = COLUMNS - 2

/** A sheet of 20 000 rows × 30 columns: a sum and a rounded mean in each row, a sum below each column. */
function largeSheet(): Grid {
  const formulas = new Map<string, string>()
  const last = columnLetters(TYPED - 1)
  const rows = Array.from({ length: ROWS }, (_, row) => {
    formulas.set(addressOf(row, TYPED), `SUM(A${row + 1}:${last}${row + 1})`)
    formulas.set(addressOf(row, TYPED + 1), `ROUND(${addressOf(row, TYPED)}/${TYPED},2)`)
    return Array.from({ length: COLUMNS }, (_, col) => (col < TYPED ? ((row * col) % 100) / 4 : null))
  })
  for (let col = 0; col < COLUMNS; col += 1)
    formulas.set(addressOf(ROWS, col), `SUM(${columnLetters(col)}1:${columnLetters(col)}${ROWS})`)
  return { ...plainGrid('S', rows), formulas, typed: true }
}

/** One cell after another is typed in a large sheet, and what follows is calculated. */
export async function benchEdits(): Promise<string[]> {
  const start = performance.now()
  const calculation = new Calculation([largeSheet()], [], null)
  const prepared = performance.now() - start
  calculation.all()
  const times = Array.from({ length: EDITS }, (_, at) => {
    const before = performance.now()
    const { changed } = calculation.enter([{ sheet: 0, row: at * 900, col: 3, value: at + 0.5, formula: null }])
    if (changed.length === 0) throw new Error('nothing followed')
    return performance.now() - before
  }).sort((a, b) => a - b)
  const [middle = 0, worst = 0] = [times[Math.floor(EDITS / 2)], times.at(-1)]
  return [
    `edits in a sheet of ${ROWS} × ${COLUMNS} cells with ${2 * ROWS + COLUMNS} formulas`,
    `  median ${middle.toFixed(0)} ms, slowest ${worst.toFixed(0)} ms; made ready once in ${(prepared / 1000).toFixed(1)} s`,
  ]
}
