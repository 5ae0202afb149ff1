import {
  type Framework,
  fail,
  type Grid,
  nodeRows,
  ok,
  type Reading,
  type ReadTablesOptions,
  type Result,
  readTables,
  recognisableRows,
  recogniseFramework,
  type ScoreSheet,
  type TableReading,
} from '@parscore/scoring'
import { problem, type ReadProblem } from '../read/problem.js'

/**
 * Reads the score tables of a grid. Where the user names a framework, only tables of it.
 *
 * @param grid the cells of a sheet
 * @returns the tables in the order of the sheet, at least one, or why there is none
 */
export function readScoreTables(grid: Grid, options: ReadTablesOptions): Result<readonly TableReading[], ReadProblem> {
  const reading = readTables(grid, options)
  const largest = largestOf(reading.tables)
  if (!largest) return fail(whyNoTable(grid, reading))
  const { framework } = options
  if (!framework) return ok(reading.tables)
  const own = reading.tables.filter(({ sheet }) => sheet.framework !== null)
  return own.length > 0 ? ok(own) : fail(otherFramework(grid, largest.sheet, framework, options.frameworks))
}

/**
 * Reads the score sheet of a grid: of several tables the one with the most criteria.
 *
 * @param grid the cells of a sheet
 * @returns the sheet, or why there is none
 */
export function readSheet(grid: Grid, options: ReadTablesOptions): Result<ScoreSheet, ReadProblem> {
  const tables = readScoreTables(grid, options)
  if (!tables.ok) return tables
  const largest = largestOf(tables.value)
  return largest ? ok(largest.sheet) : fail(noTable(grid))
}

function largestOf(tables: readonly TableReading[]): TableReading | null {
  const size = ({ sheet }: TableReading) => nodeRows(sheet).length
  return tables.reduce<TableReading | null>((best, each) => (best && size(best) >= size(each) ? best : each), null)
}

/** Why a grid has no table that can be read. */
function whyNoTable(grid: Grid, { empty }: Reading): ReadProblem {
  return empty[0] === undefined ? noTable(grid) : noRows(grid, empty[0])
}

const noTable = (grid: Grid) =>
  problem(
    'no-table',
    `Trang «${grid.name}» không có bảng chấm điểm: cần một dòng tiêu đề có cột mã (Stt), cột tiêu chí và ít nhất một cột điểm (ví dụ «Điểm chuẩn», «Điểm tự đánh giá»).`,
    `The sheet “${grid.name}” has no score table: it needs a header with a code column (Stt), a criteria column and at least one column of points (such as “Điểm chuẩn”, “Điểm tự đánh giá”).`,
  )

const noRows = (grid: Grid, firstRow: number) =>
  problem(
    'no-table',
    `Trang «${grid.name}» có dòng tiêu đề ở dòng ${firstRow} nhưng bên dưới không có dòng nào có mã tiêu chí (1, 1.1, 1.1.1…).`,
    `The sheet “${grid.name}” has a header in row ${firstRow} but no row below it has a criterion code (1, 1.1, 1.1.1…).`,
  )

function otherFramework(grid: Grid, sheet: ScoreSheet, named: Framework, all: readonly Framework[]): ReadProblem {
  const guess = recogniseFramework(recognisableRows(sheet), all, [])
  const vi = guess ? ` Có vẻ là bộ ${guess.id}.` : ''
  const en = guess ? ` It seems to be ${guess.id}.` : ''
  return problem(
    'other-framework',
    `Trang «${grid.name}» không theo bộ tiêu chí ${named.id} (mã, tên hoặc điểm tối đa không khớp).${vi}`,
    `The sheet “${grid.name}” is not of the framework ${named.id} (codes, titles or maxima do not fit).${en}`,
  )
}
