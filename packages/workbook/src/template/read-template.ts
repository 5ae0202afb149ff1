import {
  addressOf,
  type CellValue,
  fail,
  fold,
  type Grid,
  leadAgencies,
  nodeRows,
  ok,
  type Result,
  type ScoreRow,
  type ScoreSheet,
  sentence,
  type Text,
} from '@parscore/scoring'
import type { DefinedName } from '../formula/defined-name.js'
import { notes } from '../read/notes.js'
import { readSheet } from '../table/read-sheet.js'
import type { WhoseTable } from '../units/whose-table.js'
import { type Account, accountFor, type LeftCell, Taken } from './account.js'
import type { FilledColumn, Filling } from './filling.js'
import { readIdentity, TEMPLATE_VERSION, type TemplateIdentity } from './identity.js'
import { LEFT_KINDS } from './left-kind.js'
import { lists } from './list-sheets.js'
import { templateModel } from './model.js'
import { type ReadLists, readLists } from './read-lists.js'
import { readRows } from './read-rows.js'
import { isFinalCopy, SCORE_SHEET } from './score-sheet.js'
import { type TemplateLayout, templateLayout, valueIn, writtenText } from './template-layout.js'
import type { TemplateOptions } from './template-options.js'
import { templateSheets } from './template-sheets.js'
import type { UncountedText } from './uncounted-text.js'

/** A cell of a filled template, for telling people where something stands. */
export interface FilledPlace {
  readonly sheet: string
  /** Such as `H12`. */
  readonly cell: string
}

/** A header that was recognised though it is worded in another way. */
export interface RenamedHeader {
  readonly at: FilledPlace
  readonly found: string
  readonly header: string
}

/** A maximum that the framework gives and somebody changed. */
export interface ChangedMaximum {
  readonly code: string
  readonly cell: string
  readonly found: number
  readonly wanted: number
}

/** A template that people filled in. */
export interface FilledTemplate {
  /** Name of the file; empty where it is not known. */
  readonly file: string
  readonly identity: TemplateIdentity
  /** The year as it stands on the score sheet. */
  readonly year: number
  readonly unit: string
  readonly filling: Filling
  /** Every thing that stands in the workbook: read, the template's own, or left. */
  readonly account: Account
  readonly renamed: readonly RenamedHeader[]
  /** Texts that say numbers, days and answers and that no formula counts. */
  readonly uncounted: readonly UncountedText[]
  /** What of the file was not read, or was read in another way than it is written; empty for most. */
  readonly unread: readonly Text[]
  /** Codes of the rows that are there. */
  readonly codes: ReadonlySet<string>
  /** Rows whose code the framework does not have. */
  readonly oddRows: readonly string[]
  readonly maxima: readonly ChangedMaximum[]
  /** The agencies that the row of a leaf names, or the row that it is under; as official names where we know them. */
  readonly agencies: ReadonlyMap<string, readonly string[]>
  /** Where each value stands. */
  placeOf(code: string, column: FilledColumn): FilledPlace | null
}

const NO_TEMPLATE: Text = {
  vi: 'Tệp không phải mẫu tạo bằng việc «Tạo mẫu chấm điểm», hoặc một trang ẩn của mẫu đã bị xóa. Nếu là mẫu: tạo mẫu mới rồi chép số liệu sang. Nếu là bảng tự lập: dùng việc «Kiểm tra bảng chấm», «Xếp hạng các đơn vị» hoặc «Giải trình điểm mất».',
  en: 'The file is no template of “Make a template”, or a hidden sheet of it was deleted. A template: make a new one and copy the figures over. A sheet of your own: use “Check a score sheet”, “Rank the units” or “Explain lost points”.',
}
const NEWER: Text = {
  vi: 'Mẫu thuộc phiên bản {version}, mới hơn phần mềm này ({known}). Hãy cập nhật parscore.',
  en: 'The template is of version {version}, newer than this software ({known}). Update parscore.',
}
const NO_TABLE: Text = {
  vi: 'Không tìm thấy bảng chấm của mẫu: {reason}',
  en: 'The score sheet of the template is not there: {reason}',
}

/**
 * Reads back what people filled in: by the headers and the codes, so that inserted columns, moved rows and renamed sheets do no
 * harm. What stands where the template has no place for it is accounted for and goes to the list `outside`.
 *
 * @param file name of the file, for the list of what has no place
 * @param unread what the reader of the file has to say of it
 * @param definedNames names that the workbook gives to cells
 */
export function readTemplate(
  grids: readonly Grid[],
  file = '',
  unread: readonly Text[] = [],
  definedNames: readonly DefinedName[] = [],
): Result<FilledTemplate, Text> {
  const identity = readIdentity(grids)
  if (!identity) return fail(NO_TEMPLATE)
  if (identity.version > TEMPLATE_VERSION)
    return fail(sentence(NEWER, { version: identity.version, known: TEMPLATE_VERSION }))
  const found = scoreGrid(grids, identity)
  if (!found.ok) return found
  const { grid, sheet } = found.value
  const layout = templateLayout(grid, sheet, templateModel(identity.framework, identity.plans))
  const taken = new Taken()
  const { rows, uncounted } = readRows(layout, taken)
  const listed = readLists(grids, taken)
  const year = yearIn(grid, identity, taken)
  const unit = textBeside(grid, 'don vi', taken) ?? ''
  const filling = { rows, lists: listed.lists }
  const { whole: framework, part, plans } = identity
  const state = isFinalCopy(grid) ? 'final' : 'open'
  const options: TemplateOptions = { framework, year, unit, part, plans, filling, state }
  const names = sheetNames(grids, layout, listed)
  const account = accountFor({ grids, layout, taken, names, definedNames, template: templateSheets(options) })
  const columns = layout.columns
  return ok({
    file,
    identity,
    year,
    unit,
    filling: {
      rows,
      lists: { ...listed.lists, outside: [...(listed.lists.outside ?? []), ...outsideLines(file, account.left)] },
    },
    account,
    renamed: [...renamedColumns(layout), ...renamedIn(listed)],
    uncounted: [...uncounted, ...listed.uncounted],
    unread: [...unread, ...grids.flatMap(({ name, cutOff }) => (cutOff ? [notes.rowsLeftOut(name)] : []))],
    codes: new Set(layout.rows.keys()),
    oddRows: oddRowsOf(sheet, identity),
    maxima: changedMaxima(sheet),
    agencies: agenciesIn(sheet, layout),
    placeOf: placesIn(grid.name, layout.rows, columns),
  })
}

function placesIn(sheet: string, rows: TemplateLayout['rows'], columns: TemplateLayout['columns']) {
  return (code: string, column: FilledColumn): FilledPlace | null => {
    const [row, place] = [rows.get(code), columns.get(column)]
    return row === undefined || !place ? null : { sheet, cell: addressOf(row, place.col) }
  }
}

/** The score sheet among the sheets of a template: the one with columns of inputs. */
export function scoreGrid(
  grids: readonly Grid[],
  { framework }: TemplateIdentity,
): Result<{ readonly grid: Grid; readonly sheet: ScoreSheet }, Text> {
  let reason: Text | null = null
  for (const grid of grids) {
    const read = readSheet(grid, { frameworks: [framework], framework })
    if (read.ok && read.value.inputColumns.length > 0) return ok({ grid, sheet: read.value })
    if (!read.ok) reason ??= read.error.message
  }
  return fail(sentence(NO_TABLE, { reason: reason ?? NO_TEMPLATE }))
}

/** Which sheet of the template each sheet is: of others than score sheet and lists by the name, else by the title. */
function sheetNames(
  grids: readonly Grid[],
  { grid: scores }: TemplateLayout,
  { sheets }: ReadLists,
): Map<string, string> {
  const names = new Map([...sheets].map(([name, { grid }]) => [grid.name, lists[name].sheet]))
  names.set(scores.name, SCORE_SHEET)
  for (const { name } of grids) if (!names.has(name)) names.set(name, name)
  return names
}

/** Lines for what has no place in the template. */
const outsideLines = (file: string, left: readonly LeftCell[]): (readonly CellValue[])[] =>
  left.map(({ sheet, cell, kind, content }) => [file, sheet, cell, LEFT_KINDS[kind], content])

function renamedColumns({ grid, headerRow, columns, model }: TemplateLayout): RenamedHeader[] {
  return model.columns.all.flatMap(({ key, header }) => {
    const place = columns.get(key)
    return place?.renamed
      ? [{ at: { sheet: grid.name, cell: addressOf(headerRow, place.col) }, found: place.renamed, header }]
      : []
  })
}

function renamedIn({ sheets }: ReadLists): RenamedHeader[] {
  return [...sheets].flatMap(([name, { grid, headerRow, places }]) =>
    lists[name].columns.flatMap(({ header }, index) => {
      const place = places[index]
      return place?.renamed
        ? [{ at: { sheet: grid.name, cell: addressOf(headerRow, place.col) }, found: place.renamed, header }]
        : []
    }),
  )
}

function oddRowsOf(sheet: ScoreSheet, { whole }: TemplateIdentity): string[] {
  return sheet.rows
    .filter((row) => row.kind === 'stray' || (row.kind === 'node' && !whole.byCode.has(row.code)))
    .map((row) => row.code || row.title)
}

function changedMaxima(sheet: ScoreSheet): ChangedMaximum[] {
  const place = sheet.columns.findIndex(({ role }) => role === 'maximum')
  return nodeRows(sheet).flatMap((row) => {
    const points = row.cells[place]?.points
    const [found, wanted] = [points?.kind === 'number' ? points.reading.value : null, row.node?.maximum ?? null]
    if (row.children.length > 0 || found === null || wanted === null || found === wanted) return []
    return [{ code: row.code, cell: row.cells[place]?.address ?? '', found, wanted }]
  })
}

function agenciesIn(sheet: ScoreSheet, layout: TemplateLayout): ReadonlyMap<string, readonly string[]> {
  const named = (row: ScoreRow): readonly string[] => {
    const own = leadAgencies(writtenText(valueIn(layout, row.code, 'agency')))
    return own.length > 0 || row.parent === null ? own : named(row.parent)
  }
  const leaves = nodeRows(sheet).filter((row) => row.children.length === 0)
  return new Map(leaves.map((row) => [row.code, named(row)]))
}

/** The cell right of a label at the top of the sheet. */
function beside(grid: Grid, label: string, taken: Taken): CellValue {
  for (const [row, cells] of grid.rows.slice(0, 10).entries()) {
    const at = cells.findIndex((value) => fold(writtenText(value)) === label)
    const col = at < 0 ? -1 : cells.findIndex((value, place) => place > at && value !== null && value !== '')
    if (at < 0) continue
    if (col >= 0) taken.take(grid.name, addressOf(row, col))
    return cells[col] ?? null
  }
  return null
}

const textBeside = (grid: Grid, label: string, taken: Taken): string | null => {
  const value = beside(grid, label, taken)
  return value === null ? null : String(value)
}

/** Whose a template is and of which year, as its score sheet says. */
export function whoseTemplate(grid: Grid, identity: TemplateIdentity): WhoseTable {
  const taken = new Taken()
  return { unit: textBeside(grid, 'don vi', taken), year: yearIn(grid, identity, taken) }
}

function yearIn(grid: Grid, identity: TemplateIdentity, taken: Taken): number {
  const year = Number(beside(grid, 'nam', taken))
  return Number.isInteger(year) && year >= 1900 && year <= 9999 ? year : identity.year
}
