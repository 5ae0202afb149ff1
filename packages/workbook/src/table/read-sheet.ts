import {
  assemble,
  type Column,
  enoughFit,
  type Framework,
  fail,
  fitOf,
  type Grid,
  type Layout,
  maximumColumn,
  nodeRows,
  numberIn,
  ok,
  type RecognisableRow,
  type Result,
  recogniseFramework,
  type ScannedRow,
  type ScoreSheet,
  scan,
} from '@parscore/scoring'
import { problem, type ReadProblem } from '../read/problem.js'
import { locateTables } from './locate.js'

/** What to read a sheet by. */
export interface ReadSheetOptions {
  /** The frameworks to choose from. */
  readonly frameworks: readonly Framework[]
  /** The framework that the user names; then no other is tried. */
  readonly framework?: Framework
}

/**
 * Reads the score sheet of a grid: finds the table, recognises the framework, makes the rows a tree.
 *
 * @param grid the cells of a sheet
 * @returns the sheet, or why there is none
 */
export function readSheet(grid: Grid, options: ReadSheetOptions): Result<ScoreSheet, ReadProblem> {
  const found = findTable(grid)
  if (!found.ok) return found
  const { layout, scanned, plain, rows } = found.value
  const { framework: named } = options
  if (named && fitOf(rows, named).share < enoughFit) return fail(otherFramework(grid, rows, named, options.frameworks))
  const framework =
    named ??
    recogniseFramework(
      rows,
      options.frameworks,
      layout.columns.flatMap((column) => column.year ?? []),
    )
  if (!framework) return ok(plain)
  return ok(assemble(grid, withYears(layout, framework, options.frameworks), framework, scanned))
}

interface Table {
  readonly layout: Layout
  readonly scanned: readonly ScannedRow[]
  /** The sheet before a framework is recognised. */
  readonly plain: ScoreSheet
  readonly rows: readonly RecognisableRow[]
}

/** The likeliest table whose rows have codes and points. A list of documents may have a header like it. */
function findTable(grid: Grid): Result<Table, ReadProblem> {
  let reason: ReadProblem | null = null
  for (const layout of locateTables(grid)) {
    const scanned = scan(grid, layout)
    const plain = assemble(grid, layout, null, scanned)
    const rows = recognisable(plain)
    if (rows.length > 0 && !isMostlyWords(scanned)) return ok({ layout, scanned, plain, rows })
    reason ??= rows.length === 0 ? noRows(grid, layout) : noTable(grid)
  }
  return fail(reason ?? noTable(grid))
}

/** A list of documents or tasks may have a column «Kết quả» too, but of words. */
function isMostlyWords(rows: readonly ScannedRow[]): boolean {
  const kinds = rows.flatMap((row) => row.cells.map((cell) => cell.points.kind))
  return kinds.filter((kind) => kind === 'text').length > kinds.filter((kind) => kind === 'number').length
}

function recognisable(sheet: ScoreSheet): RecognisableRow[] {
  const maximum = maximumColumn(sheet)
  return nodeRows(sheet).map((row) => ({
    code: row.code,
    folded: row.folded,
    maximum: maximum < 0 ? null : numberIn(row, maximum),
  }))
}

/** In a table without maxima each year's results are out of that year's framework (2015 beside 2016). */
function withYears(layout: Layout, framework: Framework, frameworks: readonly Framework[]): Layout {
  if (layout.columns.some((column) => column.role === 'maximum')) return layout
  const ofYear = (column: Column): Column => {
    const other =
      column.year === null || framework.years.includes(column.year)
        ? null
        : (frameworks.findLast((each) => each.years.includes(column.year ?? 0)) ?? null)
    return { ...column, framework: other }
  }
  return { ...layout, columns: layout.columns.map(ofYear) }
}

const noTable = (grid: Grid) =>
  problem(
    'no-table',
    `Trang «${grid.name}» không có bảng chấm điểm: cần một dòng tiêu đề có cột mã (Stt), cột tiêu chí và ít nhất một cột điểm (ví dụ «Điểm chuẩn», «Điểm tự đánh giá»).`,
    `The sheet “${grid.name}” has no score table: it needs a header with a code column (Stt), a criteria column and at least one column of points (such as “Điểm chuẩn”, “Điểm tự đánh giá”).`,
  )

const noRows = (grid: Grid, layout: Layout) =>
  problem(
    'no-table',
    `Trang «${grid.name}» có dòng tiêu đề ở dòng ${layout.firstRow} nhưng bên dưới không có dòng nào có mã tiêu chí (1, 1.1, 1.1.1…).`,
    `The sheet “${grid.name}” has a header in row ${layout.firstRow} but no row below it has a criterion code (1, 1.1, 1.1.1…).`,
  )

function otherFramework(
  grid: Grid,
  rows: readonly RecognisableRow[],
  named: Framework,
  all: readonly Framework[],
): ReadProblem {
  const guess = recogniseFramework(rows, all, [])
  const vi = guess ? ` Có vẻ là bộ ${guess.id}.` : ''
  const en = guess ? ` It seems to be ${guess.id}.` : ''
  return problem(
    'other-framework',
    `Trang «${grid.name}» không theo bộ tiêu chí ${named.id} (mã, tên hoặc điểm tối đa không khớp).${vi}`,
    `The sheet “${grid.name}” is not of the framework ${named.id} (codes, titles or maxima do not fit).${en}`,
  )
}
