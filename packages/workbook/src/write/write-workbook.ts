import { printable } from '@parscore/scoring'
import { unzipSync } from 'fflate'
import { type Cell, type NamedRange, type WriteSheet, writeXlsx } from 'hucre'
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
  WriteSheet as SheetModel,
} from 'hucre'

/** A workbook to be written. */
export interface WorkbookModel {
  readonly sheets: readonly WriteSheet[]
  readonly namedRanges?: readonly NamedRange[]
  /** The sheet that is shown first, from 0. */
  readonly activeSheet?: number
  readonly defaultFont?: { readonly name: string; readonly size: number }
  readonly properties?: {
    readonly title?: string
    readonly creator?: string
    readonly created?: Date
    readonly modified?: Date
  }
}

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

function acceptable(sheet: WriteSheet): WriteSheet {
  const rows = sheet.rows?.map((row) => row.map((value) => (typeof value === 'string' ? text(value) : value)))
  const cells = sheet.cells && new Map([...sheet.cells].map(([place, cell]) => [place, acceptableCell(cell)] as const))
  const rowDefs =
    sheet.rowDefs &&
    new Map(
      [...sheet.rowDefs].map(([row, definition]) => {
        const { height } = definition
        return [
          row,
          height === undefined ? definition : { ...definition, height: Math.min(HIGHEST_ROW, height) },
        ] as const
      }),
    )
  return { ...sheet, ...(rows ? { rows } : {}), ...(cells ? { cells } : {}), ...(rowDefs ? { rowDefs } : {}) }
}

function acceptableCell(cell: Partial<Cell>): Partial<Cell> {
  const { value, formulaResult, comment } = cell
  return {
    ...cell,
    ...(typeof value === 'string' ? { value: text(value) } : {}),
    ...(typeof formulaResult === 'string' ? { formulaResult: text(formulaResult) } : {}),
    ...(comment ? { comment: { ...comment, text: text(comment.text) } } : {}),
  }
}

const text = (value: string): string => storedText(printable(value))
