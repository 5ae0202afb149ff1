import {
  addressOf,
  type CellValue,
  type Column,
  fail,
  fold,
  type Grid,
  nodeRows,
  ok,
  type Result,
  type ScoreRow,
  type ScoreSheet,
  sentence,
  type Text,
} from '@parscore/scoring'
import { readSheet } from '../table/read-sheet.js'
import { columnsFor, type TemplateColumn } from './columns.js'
import { type FilledColumn, type FilledRow, type Filling, type ListName, listNames } from './filling.js'
import { readIdentity, TEMPLATE_VERSION, type TemplateIdentity } from './identity.js'
import { lists } from './list-sheets.js'

/** A cell of a filled template, for telling people where something stands. */
export interface FilledPlace {
  readonly sheet: string
  /** Such as `H12`. */
  readonly cell: string
}

/** A template that people filled in. */
export interface FilledTemplate {
  readonly identity: TemplateIdentity
  /** The year as it stands on the score sheet. */
  readonly year: number
  readonly unit: string
  readonly filling: Filling
  readonly sheet: ScoreSheet
  /** Where each value stands. */
  placeOf(code: string, column: FilledColumn): FilledPlace | null
}

const NO_TEMPLATE: Text = {
  vi: 'Tệp không phải mẫu của parscore, hoặc trang ẩn «_parscore» đã bị xóa. Tạo mẫu bằng parscore template, rồi chép số liệu sang.',
  en: 'The file is no template of parscore, or its hidden sheet “_parscore” was deleted. Make one with parscore template and copy the figures over.',
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
 * harm.
 */
export function readTemplate(grids: readonly Grid[]): Result<FilledTemplate, Text> {
  const identity = readIdentity(grids)
  if (!identity) return fail(NO_TEMPLATE)
  if (identity.version > TEMPLATE_VERSION)
    return fail(sentence(NEWER, { version: identity.version, known: TEMPLATE_VERSION }))
  const found = scoreGrid(grids, identity)
  if (!found.ok) return found
  const { grid, sheet } = found.value
  const columns = filledColumns(sheet)
  const rows = new Map(nodeRows(sheet).map((row) => [row.code, row]))
  const filling = { rows: filledRows(grid, sheet, columns), lists: filledLists(grids) }
  return ok({
    identity,
    filling,
    sheet,
    year: yearIn(grid, identity),
    unit: textBeside(grid, 'don vi') ?? '',
    placeOf: (code, column) => {
      const [row, at] = [rows.get(code), columns.find(({ key }) => key === column)]
      return row && at ? { sheet: grid.name, cell: addressIn(row, at.column) } : null
    },
  })
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

interface ColumnAt {
  readonly key: FilledColumn
  readonly column: Column
}

const COMPUTED: ReadonlySet<TemplateColumn> = new Set<TemplateColumn>([
  'code',
  'title',
  'rule',
  'rate',
  'computed',
  'final',
  'lost',
])
/** Headers of as many figures as any rule takes. */
const HEADERS = new Map(columnsFor(12).all.map(({ key, header }) => [fold(header), key]))

function filledColumns({ columns, wordColumns, inputColumns }: ScoreSheet): ColumnAt[] {
  return [...columns, ...wordColumns, ...inputColumns].flatMap((column) => {
    const key = HEADERS.get(fold(column.name))
    return key !== undefined && isFilled(key) ? [{ key, column }] : []
  })
}

const isFilled = (key: TemplateColumn): key is FilledColumn => !COMPUTED.has(key)

function filledRows(grid: Grid, sheet: ScoreSheet, columns: readonly ColumnAt[]): Map<string, FilledRow> {
  const filled = new Map<string, FilledRow>()
  for (const row of nodeRows(sheet)) {
    const values = new Map<FilledColumn, CellValue>()
    const comments = new Map<FilledColumn, string>()
    for (const at of columns) {
      const comment = grid.comments?.get(addressIn(row, at.column))
      if (comment !== undefined) comments.set(at.key, comment)
      const value = typedValue(grid, row, at)
      if (value !== null) values.set(at.key, value)
    }
    if (values.size > 0 || comments.size > 0) filled.set(row.code, { values, comments })
  }
  return filled
}

/** Formulas that the template itself puts in cells that may be typed over. */
const OWN_FORMULAS: Readonly<Partial<Record<FilledColumn, RegExp>>> = {
  numerator: /SUMPRODUCT/i,
  denominator: /SUMPRODUCT/i,
  self: /^IF\(\$?[A-Z]+\$?\d+="","",\$?[A-Z]+\$?\d+\)$/i,
  appraisal2: /^IF\(\$?[A-Z]+\$?\d+="","",\$?[A-Z]+\$?\d+\)$/i,
}

/** What a person put in a cell, or what their own formula came to; no formula of ours, no maximum that the framework gave. */
function typedValue(grid: Grid, row: ScoreRow, { key, column }: ColumnAt): CellValue {
  const formula = grid.formulas.get(addressIn(row, column))?.replace(/\s/g, '')
  if (formula !== undefined && OWN_FORMULAS[key]?.test(formula)) return null
  if (key === 'maximum' && (row.children.length > 0 || row.node?.maximum !== null)) return null
  const value = grid.rows[row.codeCell.row]?.[column.col] ?? null
  return value === '' ? null : value
}

const addressIn = (row: ScoreRow, { col }: Column): string => addressOf(row.codeCell.row, col)

function filledLists(grids: readonly Grid[]): Filling['lists'] {
  const read = (name: ListName) => {
    const headers = lists[name].columns.map(({ header }) => fold(header))
    for (const grid of grids) {
      const at = grid.rows.findIndex((row) => headers.every((header, col) => fold(String(row[col] ?? '')) === header))
      if (at >= 0) return filledLines(grid, at + 1, headers.length)
    }
    return []
  }
  const [evidence = [], annex = [], log = []] = listNames.map(read)
  return { evidence, annex, log }
}

function filledLines(grid: Grid, start: number, width: number): (readonly CellValue[])[] {
  return grid.rows
    .slice(start)
    .map((row) => Array.from({ length: width }, (_, col) => row[col] ?? null))
    .filter((row) => row.some((value) => value !== null && value !== ''))
}

/** The cell right of a label at the top of the sheet. */
function beside(grid: Grid, label: string): CellValue {
  for (const row of grid.rows.slice(0, 10)) {
    const at = row.findIndex((value) => fold(String(value ?? '')) === label)
    if (at >= 0) return row.slice(at + 1).find((value) => value !== null && value !== '') ?? null
  }
  return null
}

const textBeside = (grid: Grid, label: string): string | null => {
  const value = beside(grid, label)
  return value === null ? null : String(value)
}

function yearIn(grid: Grid, identity: TemplateIdentity): number {
  const year = Number(beside(grid, 'nam'))
  return Number.isInteger(year) && year >= 1900 && year <= 9999 ? year : identity.year
}
