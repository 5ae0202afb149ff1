import type { Framework } from '../framework/framework.js'
import { enoughFit, fitOf, type RecognisableRow, recogniseFramework } from '../framework/recognise.js'
import { linesAbove, titleYear } from '../sheet/above.js'
import type { NodesOfRows } from '../sheet/assemble.js'
import { textOf } from '../sheet/cell-at.js'
import type { Grid } from '../sheet/grid.js'
import { maximumColumn, nodeRows, numberIn, type ScoreSheet } from '../sheet/score-sheet.js'
import { matchByCodesAndTitles, matchByTitles, type TitleMatch } from './match-by-titles.js'

/** A sheet that numbers its rows in its own way is of a framework where so many of them are its nodes. */
const ENOUGH_TITLES = 0.6
/** What a row counts of which only the title or the maximum fits, where the user has named the framework. */
const NAMED_HALF = 0.5

/** The framework of a sheet, and the nodes of its rows where the codes do not tell them. */
export interface Whose {
  readonly framework: Framework
  readonly nodes: NodesOfRows | null
  /** Whether the sheet numbers its rows in a way of its own. */
  readonly byTitles: boolean
}

interface WhoseOptions {
  readonly frameworks: readonly Framework[]
  readonly framework?: Framework
}

/**
 * Whose sheet it is: the framework that the user names, else the one that explains its rows by code, title and maximum, or by title and
 * maximum where the codes are the sheet's own. None is better than a wrong one, so years that the sheet names must be the framework's.
 *
 * @param headerRow the first row of the table's header; years are looked for above it
 */
export function whoseSheet(grid: Grid, headerRow: number, sheet: ScoreSheet, options: WhoseOptions): Whose | null {
  const rows = recognisableRows(sheet)
  if (options.framework) return ofNamed(sheet, rows, options.framework)
  const years = yearsOf(grid, headerRow, sheet)
  const possible =
    years.length === 0
      ? options.frameworks
      : options.frameworks.filter((framework) => framework.years.some((year) => years.includes(year)))
  const byCode = recogniseFramework(rows, possible, years)
  const isProvincial = isOfProvince(grid, headerRow)
  if (byCode && !isOnlyAlike(sheet, byCode, years, isProvincial))
    return { framework: byCode, nodes: matchByCodesAndTitles(sheet, byCode), byTitles: false }
  const matches = possible.map((framework) => matchByTitles(sheet, framework))
  const best = matches.reduce<(typeof matches)[number] | null>(
    (so, each) => (each.share > (so?.share ?? 0) ? each : so),
    null,
  )
  return best && best.share >= ENOUGH_TITLES && !isOnlyFields(sheet, best, isProvincial)
    ? { framework: best.framework, nodes: best.nodes, byTitles: true }
    : null
}

/** Whether a table of fields has titles of a framework and nothing more: no maximum of theirs is known, and not all are there or it is not a province's. */
function isOnlyFields(sheet: ScoreSheet, { framework, nodes }: TitleMatch, isProvincial: boolean): boolean {
  if (nodeRows(sheet).some((row) => row.children.length > 0)) return false
  const found = [...nodes.values()]
  const isComplete = framework.roots.every((root) => root.missing || found.includes(root))
  return !(isComplete && isProvincial) && found.every(({ maximum }) => maximum === null)
}

/**
 * Whether a table of fields is only alike: names of fields are the same in many frameworks, so all fields must be there, and where the
 * framework's maxima are not known the sheet must name its year.
 */
function isOnlyAlike(
  sheet: ScoreSheet,
  framework: Framework,
  years: readonly number[],
  isProvincial: boolean,
): boolean {
  const rows = nodeRows(sheet)
  const maximum = maximumColumn(sheet)
  if (rows.some((row) => row.children.length > 0)) return false
  const codes = new Set(rows.map(({ code }) => code))
  const roots = framework.roots.filter((root) => !root.missing)
  if (rows.length > 1 && rows.every(({ code }) => roots.some((root) => root.code === code))) {
    const isNamedOnly = framework.nodes.every((node) => node.maximum === null)
    if (!roots.every((root) => codes.has(root.code))) return maximum >= 0 || isNamedOnly
  }
  const proven = rows.some((row) => (framework.byCode.get(row.code)?.maximum ?? null) !== null)
  return !proven && (!isProvincial || (maximum >= 0 && years.length === 0))
}

/** A unit below a province at the head of a paper, or of whom its title speaks. */
const BELOW_PROVINCE =
  /^(?:(?:ubnd|ủy ban nhân dân|uỷ ban nhân dân)\s+)?(?:xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|sở|ban|phòng|chi cục|cục|trung tâm|trường|bệnh viện|công an|bảo hiểm|thanh tra|văn phòng)\s|(?<![\p{L}\p{M}])(?:cấp (?:xã|huyện|sở)|các (?:sở|xã|huyện)|của (?:sở|xã|phường|huyện|ubnd (?:xã|phường|huyện)))(?![\p{L}\p{M}])/iu
/** A title of the index of a province, whoever made the table. */
const OF_PROVINCE =
  /(?:chỉ số|index|kết quả|điểm).{0,80}\stỉnh\s|^(?:ubnd|ủy ban nhân dân|uỷ ban nhân dân)\s+tỉnh[^\n]{0,30}[-–:].*(?:chỉ số|index)/iu

/**
 * Whether a table of fields may be a province's: the fields of a department or a commune have the same names, and where no maximum
 * tells them apart the head of the paper does.
 */
function isOfProvince(grid: Grid, headerRow: number): boolean {
  const lines = linesAbove(grid, headerRow).map((line) => line.normalize('NFC').trim())
  return lines.some((line) => OF_PROVINCE.test(line)) || !lines.some((line) => BELOW_PROVINCE.test(line))
}

function ofNamed(sheet: ScoreSheet, rows: readonly RecognisableRow[], framework: Framework): Whose | null {
  if (fitOf(rows, framework, NAMED_HALF).share >= enoughFit)
    return { framework, nodes: matchByCodesAndTitles(sheet, framework), byTitles: false }
  const match = matchByTitles(sheet, framework)
  return match.share >= enoughFit ? { framework, nodes: match.nodes, byTitles: true } : null
}

/** The rows of a sheet as far as recognising needs them. */
export function recognisableRows(sheet: ScoreSheet): RecognisableRow[] {
  const maximum = maximumColumn(sheet)
  return nodeRows(sheet).map((row) => ({
    code: row.code,
    folded: row.folded,
    maximum: maximum < 0 ? null : numberIn(row, maximum),
  }))
}

/** Rows above a header that can name the year of the sheet. */
const ABOVE = 12

/** The years of the columns that are no targets; where none has one, the only year that stands above the table, else that of its title. */
function yearsOf(grid: Grid, headerRow: number, sheet: ScoreSheet): number[] {
  const ofColumns = sheet.columns.flatMap(({ role, year }) => (year === null || role === 'target' ? [] : [year]))
  if (ofColumns.length > 0) return ofColumns
  const years = yearsAbove(grid, headerRow)
  if (years.size === 1) return [...years]
  return [titleYear(grid, headerRow)].filter((year) => year !== null)
}

/** The years named above a row. */
export function yearsAbove(grid: Grid, row: number): ReadonlySet<number> {
  const lines = grid.rows.slice(Math.max(0, row - ABOVE), row).flat()
  return new Set(
    lines.flatMap((value) => [...textOf(value).matchAll(/năm\s+(20\d\d)(?!\d)/giu)].map(([, year]) => Number(year))),
  )
}
