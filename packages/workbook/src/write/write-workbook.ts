import { printable } from '@parscore/scoring'
import { unzipSync } from 'fflate'
import { type WriteSheet, type DataValidation as WrittenValidation, writeXlsx } from 'hucre'
import type { Cell, DataValidation, SheetModel, WorkbookModel } from './sheet-model.js'
import { sheetNames } from './sheet-name.js'
import { storedText } from './stored-text.js'
import { zipped } from './zipped.js'

export type {
  Cell,
  CellStyle,
  ConditionalRule,
  DataValidation,
  MergeRange,
  NamedRange,
  SheetModel,
  SheetPicture,
  WorkbookModel,
} from './sheet-model.js'

/** Excel makes no row higher. */
const HIGHEST_ROW = 409

/**
 * Writes a workbook that Excel opens: names of sheets, lengths of texts and heights of rows are made such as it takes. The only
 * place that knows which library writes.
 */
export async function writeWorkbook({ sheets, namedRanges, properties, ...rest }: WorkbookModel): Promise<Uint8Array> {
  const names = sheetNames(sheets.map(({ name }) => name))
  const bytes = await writeXlsx({
    ...rest,
    sheets: sheets.map((sheet, index) => acceptable({ ...sheet, name: names[index] ?? sheet.name })),
    ...(namedRanges ? { namedRanges: [...namedRanges] } : {}),
    ...(properties ? { properties: { ...properties, title: printable(properties.title ?? '') } } : {}),
  })
  return zippedAlike(bytes)
}

/** The library lets Node and the browser compress, each in its own way: the same workbook is to be the same file in both. */
const zippedAlike = (bytes: Uint8Array): Uint8Array => zipped(unzipSync(bytes))

/** A sheet in the words of the library, with what Excel takes. */
function acceptable(sheet: SheetModel): WriteSheet {
  const { columns, rows, cells, rowDefs, merges, dataValidations, conditionalRules, images, ...alike } = sheet
  return {
    ...alike,
    ...(columns ? { columns: [...columns] } : {}),
    ...(rows ? { rows: rows.map((row) => row.map((value) => (typeof value === 'string' ? text(value) : value))) } : {}),
    ...(cells ? { cells: mapped(cells, acceptableCell) } : {}),
    ...(rowDefs ? { rowDefs: mapped(rowDefs, acceptableRow) } : {}),
    ...(merges ? { merges: [...merges] } : {}),
    ...(dataValidations ? { dataValidations: dataValidations.map(acceptableValidation) } : {}),
    ...(conditionalRules ? { conditionalRules: [...conditionalRules] } : {}),
    ...(images ? { images: [...images] } : {}),
  }
}

const mapped = <Key, From, To>(all: ReadonlyMap<Key, From>, to: (from: From) => To): Map<Key, To> =>
  new Map([...all].map(([key, value]) => [key, to(value)] as const))

type RowModel = NonNullable<SheetModel['rowDefs']> extends ReadonlyMap<number, infer Row> ? Row : never
const acceptableRow = (row: RowModel): RowModel =>
  row.height === undefined ? row : { ...row, height: Math.min(HIGHEST_ROW, row.height) }

function acceptableValidation({ values, ...alike }: DataValidation): WrittenValidation {
  return { ...alike, ...(values ? { values: [...values] } : {}) }
}

function acceptableCell(cell: Cell): Cell {
  const { value, formulaResult, comment } = cell
  return {
    ...cell,
    ...(typeof value === 'string' ? { value: text(value) } : {}),
    ...(typeof formulaResult === 'string' ? { formulaResult: text(formulaResult) } : {}),
    ...(comment ? { comment: { ...comment, text: text(comment.text) } } : {}),
  }
}

const text = (value: string): string => storedText(printable(value))
