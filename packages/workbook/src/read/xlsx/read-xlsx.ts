import type { Text } from '@parscore/scoring'
import { CellBudget } from '../cell-budget.js'
import { Damaged } from '../damaged.js'
import { convertedNote } from '../legacy/legacy-note.js'
import { notes } from '../notes.js'
import type { OpenedFile } from '../opened-file.js'
import { SheetBuilder } from '../sheet-builder.js'
import { decodeXml } from '../xml/decode-xml.js'
import { XmlFault } from '../xml/xml-fault.js'
import type { ZipParts } from '../zip/zip-parts.js'
import { readComments } from './comments.js'
import { readDrawing } from './drawings.js'
import { relationsOf } from './relations.js'
import { readSharedStrings } from './shared-strings.js'
import { readStyles } from './styles.js'
import { readThreads } from './threads.js'
import { type ListedSheet, readWorkbookPart } from './workbook-part.js'
import { readWorksheet, type SharedParts } from './worksheet.js'

/**
 * Reads the sheets of an xlsx, xlsm, xltx or xltm, transitional or strict. Each part is unpacked and walked once.
 *
 * @param parts the file
 * @param workbookPart name of its workbook part
 * @throws {Damaged} naming the part that cannot be read
 */
export function readXlsx(parts: ZipParts, workbookPart: string): OpenedFile {
  const book = named(workbookPart, () => readWorkbookPart(parts, workbookPart))
  const textOf = (part: string | null) => {
    const bytes = part === null ? null : parts.part(part)
    return bytes ? decodeXml(bytes) : null
  }
  let hasLegacyFonts = false
  const strings = named(book.sharedStrings, () => readSharedStrings(textOf(book.sharedStrings) ?? ''))
  const styles = named(book.styles, () => readStyles(textOf(book.styles) ?? ''))
  const shared: SharedParts = {
    strings,
    styles,
    onLegacy: () => {
      hasLegacyFonts = true
    },
  }
  const said: Text[] = []
  const budget = new CellBudget()
  const grids = book.sheets.flatMap((listed) => {
    const note = leftOut(listed, parts)
    if (note) {
      said.push(note)
      return []
    }
    const sheet = new SheetBuilder(listed.name, budget, book.dateSystem)
    const relations = relationsOf(parts, listed.part)
    named(listed.part, () => readWorksheet(textOf(listed.part) ?? '', sheet, shared, relations))
    readBeside(relations, sheet, textOf)
    if (listed.visibility === 'veryHidden') said.push(notes.veryHidden(listed.name))
    said.push(...sheet.notes())
    return [sheet.grid()]
  })
  return { format: 'xlsx', grids, names: book.names, notes: hasLegacyFonts ? [...said, convertedNote('fonts')] : said }
}

/** Reads what stands in parts of their own beside the cells: notes, then conversations without one, and what is drawn. */
function readBeside(
  relations: ReturnType<typeof relationsOf>,
  sheet: SheetBuilder,
  textOf: (part: string) => string | null,
): void {
  const partsOf = (wanted: string) => relations.flatMap(({ type, part }) => (type === wanted ? [part] : []))
  for (const part of partsOf('comments')) named(part, () => readComments(textOf(part) ?? '', sheet))
  for (const part of partsOf('threadedComment')) readWhereWhole(() => readThreads(textOf(part) ?? '', sheet))
  for (const part of partsOf('drawing')) readWhereWhole(() => readDrawing(textOf(part) ?? '', sheet))
}

function leftOut({ name, type, part }: ListedSheet, parts: ZipParts): Text | null {
  if (type === null || !parts.has(part)) return notes.sheetMissing(name)
  if (type === 'worksheet') return null
  return notes.sheetLeftOut(name, /macrosheet$/i.test(type) ? 'macrosheet' : type)
}

/** Reads a part; where its XML is broken, the person is told which part it is. */
function named<T>(part: string | null, read: () => T): T {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof XmlFault)) throw error
    throw new Damaged(brokenXml(part ?? '', error), { cause: error })
  }
}

/** Reads a part without which the cells are what they are: where it is broken, the file is none the worse. */
function readWhereWhole(read: () => void): void {
  try {
    read()
  } catch (error) {
    if (!(error instanceof XmlFault || error instanceof Damaged)) throw error
  }
}

const FAULTS = {
  'cut-off': { vi: 'bị cắt ngang', en: 'is cut off' },
  mismatch: { vi: 'không đúng cú pháp XML', en: 'is no well-formed XML' },
  'too-deep': { vi: 'lồng nhau quá sâu', en: 'is nested too deep' },
} as const

const brokenXml = (part: string, { kind }: XmlFault): Text => ({
  vi: `phần «${part}» ${FAULTS[kind].vi}`,
  en: `its part “${part}” ${FAULTS[kind].en}`,
})
