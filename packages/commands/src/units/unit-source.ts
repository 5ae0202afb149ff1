import {
  type Finding,
  type Framework,
  fail,
  type Grid,
  isPoints,
  ok,
  type Result,
  runChecks,
  type ScoreSheet,
  type TableLayout,
  type Text,
  type UnitList,
  unitListChecks,
  unweightedPlaces,
} from '@parscore/scoring'
import { type CheckedDocument, type CheckedSheet, readTemplate, readUnitList, unitNameIn } from '@parscore/workbook'
import type { CommandContext } from '../declaration/context.js'
import type { InputFile } from '../declaration/input-file.js'
import { checkFile } from '../inputs/check-file.js'
import { opened } from '../inputs/opened.js'
import { isNamedByField, withPartsTogether } from './parts-of-unit.js'
import type { UnitSheet } from './unit-sheet.js'

/** A list of units with what is wrong in it. */
export interface CheckedList {
  readonly list: UnitList
  readonly findings: readonly Finding[]
}

/** What a file holds of units: lists of them, or their score sheets. */
export interface UnitSource {
  readonly file: string
  readonly lists: readonly CheckedList[]
  readonly sheets: readonly UnitSheet[]
}

const NOTHING: Text = {
  vi: 'Không có bảng chấm nào có điểm, cũng không có danh sách đơn vị và điểm.',
  en: 'There is neither a score sheet with points nor a list of units with points.',
}

/**
 * Reads and checks what a file holds of units.
 *
 * @param framework the framework that the user names, if any
 * @param column part of the name of the column to rank by, or `null`
 * @param layouts how tables are laid out, where a person said so
 */
export async function unitSource(
  input: InputFile,
  framework: Framework | null,
  column: string | null,
  layouts: readonly TableLayout[],
  context: Pick<CommandContext, 'trace'>,
): Promise<Result<UnitSource, Text>> {
  const file = await opened(input, context)
  if (!file.ok) return file
  const { name } = input
  const { bytes, grids } = file.value
  const checked = await checkFile(bytes, name, framework, context, { previous: null, layouts })
  const scored = checked.ok ? checked.value.sheets.filter(({ sheet }) => hasPoints(sheet)) : []
  const template = readTemplate(grids)
  // What stands beside the score sheet of a template is made of it: its print is no list of units.
  const lists = (template?.ok ? [] : grids)
    .filter((grid) => !scored.some((each) => each.grid.name === grid.name && each.sheet.framework !== null))
    .flatMap((grid) => readUnitList(grid, column) ?? [])
  const listed = new Set(lists.map((list) => list.name))
  const named = template?.ok ? template.value.unit : ''
  const sheets = scored
    .filter(({ grid }) => !listed.has(grid.name))
    .flatMap((each, _, all) => unitSheets(each, all, name, named))
  if (lists.length === 0 && sheets.length === 0) return checked.ok || listed.size > 0 ? fail(NOTHING) : checked
  return ok({
    file: name,
    lists: lists.map((list) => ({ list, findings: findingsOf(list, checked.ok ? checked.value.documents : []) })),
    sheets: withPartsTogether(sheets),
  })
}

/** The sheet of a unit, or one for each of the units that are its columns; a sheet a field is of the unit that the file is named after. */
function unitSheets(
  { sheet, grid, findings, whose, reading }: CheckedSheet,
  all: readonly CheckedSheet[],
  fileName: string,
  named: string,
): UnitSheet[] {
  const own = all.filter((each) => each.grid === grid)
  const isField = whose.unit === null && isNamedByField(grid.name)
  const file = plainName(fileName)
  const usual = all.length > own.length && !isField && !grid.name.startsWith(fileName) ? grid.name : file
  const told = all.length > 1 ? whose.unit : null
  const above = reading?.headerRows[0] ?? sheet.rows[0]?.codeCell.row ?? 0
  const unit = named || (told ?? nameOf(isField ? { ...grid, name: file } : grid, above, usual))
  return sheetsOf(sheet, findings, { ...whose, unit }, isField)
}

/** What the check of the whole file finds in a list: it compares it with the sheets of its units. */
const findingsOf = (list: UnitList, documents: readonly CheckedDocument[]): readonly Finding[] =>
  documents.find(({ document, grid }) => document.kind === 'unit-list' && grid.name === list.name)?.findings ??
  runChecks(list, unitListChecks)

const hasPoints = (sheet: ScoreSheet): boolean =>
  sheet.columns.some(
    (column, place) => isPoints(column) && sheet.rows.some((row) => row.cells[place]?.points.kind === 'number'),
  )

/** A file of one sheet is named after its unit by whoever sent it; a title above the table is surer. */
const nameOf = (grid: Grid, above: number, usual: string): string =>
  unitNameIn({ ...grid, name: usual }, above) ?? usual

const plainName = (file: string): string => file.replace(/\.[^.]+$/, '')

/** The sheet of a unit, or one for each of the units that are its columns. What is wrong is told once. */
function sheetsOf(
  sheet: ScoreSheet,
  findings: readonly Finding[],
  { unit: named, year }: { readonly unit: string; readonly year: number | null },
  isField: boolean,
): UnitSheet[] {
  const unweighted = unweightedPlaces(sheet)
  const places = sheet.columns.flatMap((column, place) => (isPoints(column) && !unweighted.has(place) ? [place] : []))
  const units = [...new Set(places.flatMap((place) => sheet.columns[place]?.unit ?? []))]
  if (units.length === 0) return [{ unit: named, year, sheet, places, findings, isField }]
  return units.map((unit, at) => ({
    unit,
    year,
    sheet,
    places: places.filter((place) => sheet.columns[place]?.unit === unit),
    findings: at === 0 ? findings : [],
    isField,
  }))
}
