import { builtinFrameworks, type CellValue, plainGrid, readTables } from '@parscore/scoring'

const TIMES = 30
const ROWS = [150, 300, 600, 1200]
const UNITS = [2, 8, 32]

/** A sheet of fields with nine criteria each, a pair of columns a unit. */
function sheetOf(rows: number, units: number) {
  const points = (value: number): CellValue[] => Array.from({ length: 2 * units }, () => value)
  const criteria = Array.from({ length: rows }, (_, at): CellValue[] => {
    const [field, criterion] = [Math.floor(at / 10) + 1, at % 10]
    return criterion === 0
      ? [`${field}`, `Lĩnh vực số ${field}`, 9, ...points(9)]
      : [`${field}.${criterion}`, `Tiêu chí số ${criterion} của lĩnh vực ${field}`, 1, ...points(1)]
  })
  const names = Array.from({ length: units }, (_, at) => [`Sở số ${at + 1}`, null]).flat()
  const columns = Array.from({ length: units }, () => ['Tự chấm', 'Thẩm định']).flat()
  return plainGrid('Bảng chấm', [
    ['STT', 'Tiêu chí', 'Điểm tối đa', ...names],
    [null, null, null, ...columns],
    ...criteria,
  ])
}

/** How the reading of a sheet grows with its rows and with its columns: the time of a cell must stay the same. */
export async function benchReading(): Promise<string[]> {
  const frameworks = builtinFrameworks()
  const timed = (rows: number, units: number) => {
    const grid = sheetOf(rows, units)
    const times = Array.from({ length: TIMES }, () => {
      const start = performance.now()
      if (readTables(grid, { frameworks }).tables[0]?.sheet.rows.length !== rows) throw new Error('not read whole')
      return performance.now() - start
    }).sort((a, b) => a - b)
    const ms = times[TIMES >> 1] ?? 0
    const cells = rows * (3 + 2 * units)
    return `${ms.toFixed(2)} ms, ${((ms / cells) * 1000).toFixed(2)} µs a cell`
  }
  return [
    'reading a sheet, the middle of 30 times',
    ...ROWS.map((rows) => `  ${rows} rows, 2 units        ${timed(rows, 2)}`),
    ...UNITS.map((units) => `  150 rows, ${units} units        ${timed(150, units)}`),
  ]
}
