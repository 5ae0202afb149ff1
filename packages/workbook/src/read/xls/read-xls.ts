import type { Text } from '@parscore/scoring'
import { CellBudget } from '../cell-budget.js'
import { Damaged } from '../damaged.js'
import { convertedNote } from '../legacy/legacy-note.js'
import { notes } from '../notes.js'
import type { OpenedFile } from '../opened-file.js'
import { SheetBuilder } from '../sheet-builder.js'
import { readGlobals } from './globals.js'
import { XlsWorksheet } from './worksheet.js'

const FORMULAS: Text = { vi: 'công thức (chỉ đọc kết quả)', en: 'formulas (only their results are read)' }
const COMMENTS: Text = { vi: 'ghi chú của ô', en: 'notes of cells' }
const BROKEN: Text = { vi: 'dữ liệu của sổ tính không đúng cấu trúc xls', en: 'its workbook is not built as an xls is' }

/**
 * Reads the sheets of an xls of Excel 5 to 2003 (BIFF5, BIFF8).
 *
 * @param stream the workbook stream of the compound file
 * @throws {Damaged}, {PasswordNeeded}
 */
export function readXls(stream: Uint8Array): OpenedFile {
  try {
    return read(stream)
  } catch (error) {
    // Reading beyond the end of a record is what broken files lead to.
    throw error instanceof RangeError ? new Damaged(BROKEN, { cause: error }) : error
  }
}

function read(stream: Uint8Array): OpenedFile {
  const globals = readGlobals(stream)
  const budget = new CellBudget()
  const said: Text[] = []
  let hasLegacyFonts = false
  const not = { formulas: false, comments: false }
  const grids = globals.sheets.flatMap(({ name, at, type, isVeryHidden }) => {
    if (type !== 'worksheet') {
      said.push(notes.sheetLeftOut(name, type))
      return []
    }
    const sheet = new SheetBuilder(name, budget, globals.dateSystem)
    const onLegacy = () => {
      hasLegacyFonts = true
    }
    const { formulas, comments } = new XlsWorksheet(sheet, globals, onLegacy).read(stream, at)
    not.formulas ||= formulas
    not.comments ||= comments
    if (isVeryHidden) said.push(notes.veryHidden(name))
    said.push(...sheet.notes())
    return [sheet.grid()]
  })
  if (globals.strangeCodePage !== null) said.push(notes.strangeCodePage(globals.strangeCodePage))
  if (hasLegacyFonts) said.push(convertedNote('fonts'))
  if (not.formulas) said.push(notes.notTold(FORMULAS))
  if (not.comments) said.push(notes.notTold(COMMENTS))
  return { format: 'xls', grids, notes: said }
}
