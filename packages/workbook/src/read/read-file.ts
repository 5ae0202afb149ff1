import { type CellValue, fail, type Grid, ok, type Result, type Text } from '@parscore/scoring'
import { resultsAreMissing, withMissingResults } from '../formula/missing-results.js'
import { type ZipContent, zipContent } from './container.js'
import { type DocumentBlock, documentGrids } from './document/document-block.js'
import { docxBlocks } from './document/docx.js'
import { readXlsb } from './hucre-reader.js'
import { inUnicode } from './legacy/legacy-grid.js'
import { maxFileBytes } from './limits.js'
import { notes } from './notes.js'
import { odtBlocks } from './open-document/odt-blocks.js'
import { readOds } from './open-document/read-ods.js'
import type { OpenedFile } from './opened-file.js'
import { PasswordNeeded } from './password-needed.js'
import { problem, type ReadProblem } from './problem.js'
import { EMPTY, problemOf, TOO_LARGE } from './read-problems.js'
import { saveAs } from './save-as.js'
import { type FileKind, sniff } from './sniff.js'
import { decodeText } from './text/decode-text.js'
import { LETTERS_LOST, lettersAreLost } from './text/letters-lost.js'
import { stackedGrids } from './text/stacked-tables.js'
import { textGrid } from './text/text-grid.js'
import { CompoundFile } from './xls/compound-file.js'
import { readXls } from './xls/read-xls.js'
import { readXlsx } from './xlsx/read-xlsx.js'
import { decodeXml } from './xml/decode-xml.js'

export type { OpenedFile, SpreadsheetFormat } from './opened-file.js'

const NOT_A_SPREADSHEET = problem(
  'not-a-spreadsheet',
  'Tệp không phải bảng tính. Dùng tệp xlsx, xls, ods, csv, tsv hoặc bảng trong docx, odt.',
  'The file is no spreadsheet. Use an xlsx, xls, ods, csv or tsv file, or a docx or odt with tables.',
)
const PICTURE = problem(
  'not-a-spreadsheet',
  'Tệp là một bức ảnh (png, jpg, gif, bmp), dù tên tệp có đuôi khác: chữ và số trong ảnh không đọc được. Dùng tệp gốc (xlsx, docx), hoặc gõ lại bảng.',
  'The file is a picture (png, jpg, gif, bmp), whatever its name ends in: words and figures in a picture are not read. Use the original (xlsx, docx), or type the table.',
)
const MARKUP = problem(
  'not-a-spreadsheet',
  'Tệp là trang HTML hoặc XML không có bảng nào. Mở bằng Excel rồi lưu thành xlsx.',
  'The file is an HTML or XML page without a table. Open it in Excel and save it as xlsx.',
)
const BEFORE_EXCEL_5 = problem(
  'not-a-spreadsheet',
  'Tệp của Excel 2, 3 hoặc 4 (trước năm 1994): không đọc được. Mở bằng LibreOffice rồi lưu thành xlsx.',
  'The file is of Excel 2, 3 or 4 (before 1994), which is not read. Open it in LibreOffice and save it as xlsx.',
)
const NAMED_OTHERWISE = (ending: string) =>
  problem(
    'not-a-spreadsheet',
    `Tên tệp có đuôi .${ending}, nhưng bên trong chỉ là vài dòng chữ, không có bảng: có thể chọn nhầm tệp, tải về chưa đủ, hoặc tệp đã bị đổi đuôi. Mở thử bằng Excel hoặc Word, hoặc xin lại tệp gốc.`,
    `The name ends in .${ending}, but there are only some lines of text in the file and no table: it may be the wrong file, cut off, or given another ending. Try to open it in Excel or Word, or ask for the original.`,
  )
/** Endings of files that are no text. */
const NO_TEXT = /\.(xlsx|xlsm|xlsb|xls|ods|docx|odt|doc|pdf|jpe?g|png|gif|bmp)$/i
const NO_TABLES = problem('no-table', 'Văn bản không có bảng nào.', 'The document has no tables.')

/**
 * Reads the sheets of a spreadsheet file. What the file is is told by its bytes, not by its name.
 *
 * @param bytes the file
 * @param name its name; a text file's only sheet is named after it
 * @returns the sheets and what was left out of them, or a problem in a sentence. Never throws on what is in the file.
 */
export async function readFile(bytes: Uint8Array, name: string): Promise<Result<OpenedFile, ReadProblem>> {
  if (bytes.length === 0) return fail(EMPTY)
  if (bytes.length > maxFileBytes) return fail(TOO_LARGE)
  try {
    const read = await readKind(sniff(bytes), bytes, name)
    if (!read.ok) return read
    const { grids, format } = read.value
    if (grids.every(({ rows }) => rows.length === 0)) return fail({ ...EMPTY, ...onlyNotes(read.value.notes) })
    return ok(format === 'text' ? read.value : inUnicode(calculated(read.value)))
  } catch (error) {
    return fail(problemOf(error))
  }
}

/** Formulas that a program wrote without their results are calculated, and it is said. */
function calculated(file: OpenedFile): OpenedFile {
  if (!resultsAreMissing(file.grids)) return file
  const { grids, count } = withMissingResults(file.grids, file.names ?? [])
  return count === 0 ? file : { ...file, grids, notes: [...file.notes, notes.calculated(count)] }
}

/** A workbook that only has a chart is not empty without a word. */
const onlyNotes = (said: readonly Text[]) =>
  said.length === 0
    ? {}
    : {
        message: {
          vi: [EMPTY.message.vi, ...said.map(({ vi }) => vi)].join(' '),
          en: [EMPTY.message.en, ...said.map(({ en }) => en)].join(' '),
        },
      }

async function readKind(kind: FileKind, bytes: Uint8Array, name: string): Promise<Result<OpenedFile, ReadProblem>> {
  switch (kind) {
    case 'zip':
      return readZip(zipContent(bytes), bytes, name)
    case 'compound':
      return readCompound(new CompoundFile(bytes))
    case 'biff':
      return ok(readXls(bytes))
    case 'old-biff':
      return fail(BEFORE_EXCEL_5)
    case 'flat-ods':
      return ok(readOds(decodeXml(bytes)))
    case 'pdf':
    case 'doc':
    case 'rtf':
      return fail({ kind: 'not-a-spreadsheet', message: saveAs[kind] })
    case 'picture':
      return fail(PICTURE)
    case 'markup':
      return readPage(bytes, name)
    case 'text':
      return readText(bytes, name)
  }
}

async function readZip(content: ZipContent, bytes: Uint8Array, name: string): Promise<Result<OpenedFile, ReadProblem>> {
  if (content.kind === 'other') return fail(NOT_A_SPREADSHEET)
  const { parts, main } = content
  const text = () => decodeXml(parts.part(main) ?? new Uint8Array())
  switch (content.kind) {
    case 'xlsx':
      return ok(readXlsx(parts, main))
    case 'xlsb':
      return ok(await readXlsb(bytes, parts))
    case 'ods':
      return ok(readOds(text()))
    case 'docx':
      return tablesOf(docxBlocks(text()), name)
    case 'odt':
      return tablesOf(odtBlocks(text()), name)
  }
}

/** Few files are pages: what reads them is fetched when one comes. */
async function readPage(bytes: Uint8Array, name: string): Promise<Result<OpenedFile, ReadProblem>> {
  const { readMarkup } = await import('./markup/read-markup.js')
  const page = readMarkup(bytes, name)
  return page ? ok(page) : fail(MARKUP)
}

/** The tables of a text document: offices keep plans and annexes in them. */
function tablesOf(blocks: readonly DocumentBlock[] | null, name: string): Result<OpenedFile, ReadProblem> {
  const grids: readonly Grid[] = documentGrids(blocks ?? [], name)
  return grids.length > 0 ? ok({ format: 'docx', grids, notes: [] }) : fail(NO_TABLES)
}

function readCompound(file: CompoundFile): Result<OpenedFile, ReadProblem> {
  if (file.stream('EncryptedPackage')) throw new PasswordNeeded()
  const workbook = file.stream('Workbook', 'Book')
  if (workbook) return ok(readXls(workbook))
  return file.stream('WordDocument')
    ? fail({ kind: 'not-a-spreadsheet', message: saveAs.doc })
    : fail(NOT_A_SPREADSHEET)
}

function readText(bytes: Uint8Array, name: string): Result<OpenedFile, ReadProblem> {
  const decoded = decodeText(bytes)
  if (decoded === null) return fail(NOT_A_SPREADSHEET)
  const { text, note } = decoded
  if (text.trim() === '') return fail(EMPTY)
  if (lettersAreLost(text)) return fail(LETTERS_LOST)
  const said = note ? [note] : []
  const stacked = stackedGrids(text, name)
  if (stacked.length > 0) return ok({ format: 'text', grids: stacked, notes: said })
  const { grid, notes: changed } = textGrid(text, name)
  const claimed = NO_TEXT.exec(name)?.[1]
  if (claimed !== undefined && grid.rows.every(isOneCell)) return fail(NAMED_OTHERWISE(claimed))
  return ok({ format: 'text', grids: [grid], notes: [...said, ...changed] })
}

const isOneCell = (row: readonly CellValue[]): boolean =>
  row.filter((value) => value !== null && value !== '').length < 2
