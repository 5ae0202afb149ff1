import { fail, type Grid, ok, type Result } from '@parscore/scoring'
import { read, readXlsx, type Workbook } from 'hucre'
import { decodeText } from './decode-text.js'
import { docxBlocks, docxGrids } from './docx.js'
import { isEncryptedCompound, isEncryptedOpenDocument } from './encrypted.js'
import { gridOf } from './grid-of-sheet.js'
import { LETTERS_LOST, lettersAreLost } from './letters-lost.js'
import { maxFileBytes, maxRows } from './limits.js'
import { odsWithAllRows } from './ods-rows.js'
import { problem, type ReadProblem } from './problem.js'
import { saveAs } from './save-as.js'
import { sniff } from './sniff.js'
import { stackedGrids } from './stacked-tables.js'
import { textGrid } from './text-grid.js'
import { isZipBomb, zipDirectory } from './zip-directory.js'

/** What kind of spreadsheet a file is. */
export type SpreadsheetFormat = 'xlsx' | 'xls' | 'ods' | 'text' | 'docx'

/** The sheets of a file. */
export interface OpenedFile {
  readonly format: SpreadsheetFormat
  readonly grids: readonly Grid[]
}

const PASSWORD = problem(
  'password',
  'Tệp được bảo vệ bằng mật khẩu. Mở tệp, bỏ mật khẩu (Tệp > Thông tin > Bảo vệ sổ làm việc) rồi thử lại.',
  'The file is protected with a password. Open it, take the password off (File > Info > Protect Workbook) and try again.',
)
const DAMAGED = problem(
  'damaged',
  'Tệp bị hỏng hoặc tải về chưa đủ. Mở bằng Excel và lưu lại, hoặc tải lại tệp.',
  'The file is damaged or was cut off. Open it in Excel and save it again, or fetch it again.',
)
const TOO_LARGE = problem(
  'too-large',
  'Tệp quá lớn so với một bảng chấm điểm. Xóa các dòng, trang tính hoặc hình ảnh thừa rồi lưu lại.',
  'The file is too large for a score sheet. Delete surplus rows, sheets or pictures and save it again.',
)
const NOT_A_SPREADSHEET = problem(
  'not-a-spreadsheet',
  'Tệp không phải bảng tính. Dùng tệp xlsx, xls, ods, csv, tsv hoặc bảng trong docx.',
  'The file is no spreadsheet. Use an xlsx, xls, ods, csv or tsv file, or a docx with tables.',
)
const MARKUP = problem(
  'not-a-spreadsheet',
  'Tệp là trang HTML hoặc XML, không phải bảng tính. Mở bằng Excel rồi lưu thành xlsx.',
  'The file is an HTML or XML page, not a spreadsheet. Open it in Excel and save it as xlsx.',
)
const NO_TABLES = problem(
  'no-table',
  'Tệp Word không có bảng nào. Với văn bản thuần, dùng: parscore facts TỆP.docx',
  'The Word document has no tables. For running text use: parscore facts FILE.docx',
)
const EMPTY = problem('empty', 'Tệp trống, không có dữ liệu.', 'The file is empty.')

/**
 * Reads the sheets of a spreadsheet file. What the file is is told by its bytes, not by its name.
 *
 * @param bytes the file
 * @param name its name; a text file's only sheet is named after it
 * @returns the sheets, or a problem in a sentence. Never throws on what is in the file.
 */
export async function readFile(bytes: Uint8Array, name: string): Promise<Result<OpenedFile, ReadProblem>> {
  if (bytes.length === 0) return fail(EMPTY)
  if (bytes.length > maxFileBytes) return fail(TOO_LARGE)
  const kind = sniff(bytes)
  switch (kind) {
    case 'zip':
      return readZip(bytes, name)
    case 'compound':
      return isEncryptedCompound(bytes) ? fail(PASSWORD) : readWorkbook('xls', () => read(bytes))
    case 'pdf':
    case 'doc':
    case 'rtf':
    case 'odt':
      return fail({ kind: 'not-a-spreadsheet', message: saveAs[kind] })
    case 'picture':
      return fail(NOT_A_SPREADSHEET)
    case 'markup':
      return fail(MARKUP)
    case 'text':
      return readText(bytes, name)
  }
}

async function readZip(bytes: Uint8Array, name: string): Promise<Result<OpenedFile, ReadProblem>> {
  const entries = zipDirectory(bytes)
  if (!entries) return fail(DAMAGED)
  if (entries.some((entry) => entry.encrypted)) return fail(PASSWORD)
  const has = (part: string) => entries.some((entry) => entry.name === part)
  const ods = has('mimetype') && (has('content.xml') || has('encrypted-package'))
  const docx = has('word/document.xml')
  if (!ods && !docx && !entries.some((entry) => entry.name.startsWith('xl/'))) return fail(NOT_A_SPREADSHEET)
  if (await isZipBomb(bytes, entries)) return fail(TOO_LARGE)
  if (docx) return readDocx(bytes, name)
  // The binary workbook of Excel; it is read like an xls, and not written.
  if (has('xl/workbook.bin')) return readWorkbook('xls', () => read(bytes))
  return ods ? readOds(bytes) : readWorkbook('xlsx', () => readXlsx(bytes, { maxRows: maxRows + 1 }))
}

async function readOds(bytes: Uint8Array): Promise<Result<OpenedFile, ReadProblem>> {
  try {
    if (isEncryptedOpenDocument(bytes)) return fail(PASSWORD)
  } catch {
    return fail(DAMAGED)
  }
  return readWorkbook('ods', () => read(odsWithAllRows(bytes)))
}

/** The tables of a Word document: offices keep plans and annexes in them. */
function readDocx(bytes: Uint8Array, name: string): Result<OpenedFile, ReadProblem> {
  try {
    const grids = docxGrids(docxBlocks(bytes) ?? [], name)
    return grids.length > 0 ? ok({ format: 'docx', grids }) : fail(NO_TABLES)
  } catch {
    return fail(DAMAGED)
  }
}

async function readWorkbook(
  format: SpreadsheetFormat,
  open: () => Promise<Workbook>,
): Promise<Result<OpenedFile, ReadProblem>> {
  try {
    const workbook = await open()
    const grids = workbook.sheets.map((sheet) => gridOf(sheet, workbook.dateSystem ?? '1900'))
    return grids.every((grid) => grid.rows.length === 0) ? fail(EMPTY) : ok({ format, grids })
  } catch {
    return fail(DAMAGED)
  }
}

function readText(bytes: Uint8Array, name: string): Result<OpenedFile, ReadProblem> {
  const text = decodeText(bytes)
  if (text === null) return fail(NOT_A_SPREADSHEET)
  if (text.trim() === '') return fail(EMPTY)
  if (lettersAreLost(text)) return fail(LETTERS_LOST)
  const stacked = stackedGrids(text, name)
  return ok({ format: 'text', grids: stacked.length > 0 ? stacked : [textGrid(text, name)] })
}
