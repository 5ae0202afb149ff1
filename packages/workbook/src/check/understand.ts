import {
  type Framework,
  type Grid,
  maximumColumn,
  nodeRows,
  type ReadTablesOptions,
  type ScoreSheet,
  type TableReading,
} from '@parscore/scoring'
import { documentIn, type OfficeDocument } from '../documents/check-document.js'
import { problem, type ReadProblem } from '../read/problem.js'
import { readScoreTables } from '../table/read-sheet.js'
import { calculatedGrid } from '../template/calculated-grid.js'
import { readIdentity } from '../template/identity.js'
import { scoreGrid, whoseTemplate } from '../template/read-template.js'
import { isUnitCell } from '../units/unit-header-words.js'
import { unitsByYear } from '../units/units-by-year.js'
import { type WhoseTable, whoseTable } from '../units/whose-table.js'

/** A score table with how it was understood; of a template the layout is known. */
export interface UnderstoodSheet {
  readonly sheet: ScoreSheet
  readonly reading: TableReading | null
  readonly whose: WhoseTable
}

/** What a grid holds: score tables, or another document of the office, or nothing that is known. */
export interface UnderstoodGrid {
  readonly grid: Grid
  readonly sheets: readonly UnderstoodSheet[]
  readonly document: OfficeDocument | null
  /** Why it holds neither; `null` where it does. */
  readonly problem: ReadProblem | null
}

/** What a workbook is understood by. */
interface UnderstandOptions extends Pick<ReadTablesOptions, 'frameworks' | 'layouts'> {
  /** The framework that the user names, then no other is tried; `null` to recognise it. */
  readonly framework: Framework | null
}

/**
 * Understands every sheet of a workbook. Of a template one sheet is scored, unless a framework is named: the others are made of
 * it, or list what belongs to it.
 *
 * @param grids all sheets, the hidden one of a template among them
 */
export function understand(grids: readonly Grid[], options: UnderstandOptions): readonly UnderstoodGrid[] {
  const steps = understanding(grids, options)
  let step = steps.next()
  while (!step.done) step = steps.next()
  return step.value
}

/** The same sheet by sheet: who stops asking in between has given it up. */
export function* understanding(
  grids: readonly Grid[],
  { frameworks, framework: named, layouts }: UnderstandOptions,
): Generator<void, readonly UnderstoodGrid[], void> {
  const identity = named ? null : readIdentity(grids)
  const scored = identity ? scoreGrid(grids, identity) : null
  if (identity && scored?.ok) {
    const { grid: own, sheet: asStored } = scored.value
    const counted = { ...calculatedGrid(grids, own, asStored, identity), sumsPassOverTexts: true }
    const calculated = scoreGrid([counted], identity)
    const sheet = calculated.ok ? calculated.value.sheet : asStored
    return grids.map((grid) =>
      grid === own
        ? {
            grid,
            sheets: [{ sheet, reading: null, whose: whoseTemplate(own, identity) }],
            document: null,
            problem: null,
          }
        : { grid, sheets: [], document: null, problem: templatePart(grid) },
    )
  }
  // In Excel another sheet of a template may be all that is known.
  const framework = named ?? identity?.framework
  const options = { frameworks, ...(framework ? { framework } : {}), ...(layouts ? { layouts } : {}) }
  const understood: UnderstoodGrid[] = []
  for (const grid of grids) {
    yield
    understood.push(...listsBeside(understoodGrid(grid, options)))
  }
  return understood
}

/** Lists of units that stand beside each other on one sheet (departments at the left, districts at the right), each by itself. */
function listsBeside(understood: UnderstoodGrid): readonly UnderstoodGrid[] {
  const { grid, sheets } = understood
  const ranges = sheets.flatMap(({ reading }) => (reading ? [reading.range] : []))
  const areBeside = ranges.every(({ firstCol }, at) => at === 0 || firstCol > (ranges[at - 1]?.lastCol ?? 0))
  if (
    ranges.length < 2 ||
    ranges.length < sheets.length ||
    !areBeside ||
    !sheets.every(({ sheet }) => isOfUnits(sheet))
  )
    return [understood]
  const lists = ranges.flatMap(({ firstCol, lastCol }): UnderstoodGrid[] => {
    const rows = grid.rows.map((row) => row.map((value, col) => (col < firstCol || col > lastCol ? null : value)))
    const own = { ...grid, rows }
    const document = documentIn(own)
    return document?.kind === 'unit-list' ? [{ grid: own, sheets: [], document, problem: null }] : []
  })
  return lists.length === ranges.length ? lists : [understood]
}

function understoodGrid(grid: Grid, options: ReadTablesOptions): UnderstoodGrid {
  const tables = readScoreTables(grid, options)
  // An annex or a plan may look like a sheet of points, but has no maxima and is of no framework.
  const isCertain =
    tables.ok &&
    tables.value.some(({ sheet }) => sheet.framework !== null || (maximumColumn(sheet) >= 0 && !isOfUnits(sheet)))
  const document = isCertain ? null : documentIn(grid)
  if (document) return { grid, sheets: [], document, problem: null }
  const byYear = isCertain ? null : unitsByYear(grid)
  if (byYear) return { grid, sheets: [], document: null, problem: byYear }
  return tables.ok
    ? {
        grid,
        sheets: withWhose(grid, tables.value),
        document: null,
        problem: null,
      }
    : { grid, sheets: [], document: null, problem: tables.error }
}

/** The tables of a sheet, each with whose it is. */
const withWhose = (grid: Grid, tables: readonly TableReading[]): UnderstoodSheet[] =>
  tables.map((reading) => ({ sheet: reading.sheet, reading, whose: whoseTable(grid, reading, tables) }))

/** Whether the rows of a table are units with their points out of a maximum, no criteria: «Tên đơn vị | Điểm tối đa | Điểm thẩm định». */
function isOfUnits(sheet: ScoreSheet): boolean {
  const rows = nodeRows(sheet)
  return (
    rows.every(({ children }) => children.length === 0) &&
    rows.filter(({ title }) => isUnitCell(title)).length * 2 > rows.length
  )
}

const templatePart = (grid: Grid) =>
  problem(
    'template-part',
    `Trang «${grid.name}» thuộc mẫu của parscore: chỉ kiểm tra trang bảng chấm.`,
    `The sheet “${grid.name}” is part of a template of parscore: only its score sheet is checked.`,
  )
