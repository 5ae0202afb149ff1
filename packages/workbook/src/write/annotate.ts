import { type Edit, type Finding, type Lang, placeOf, sentence, type Text } from '@parscore/scoring'
import { type Cell, openXlsx, type RoundtripWorkbook, type Sheet, saveXlsx } from 'hucre'
import { enlargeComments } from './enlarge-comments.js'

/** Who the comments are from. */
const AUTHOR = 'parscore'
const HEAD: Text = { vi: 'parscore – kiểm tra:', en: 'parscore – check:' }
const FIXED: Text = { vi: 'Đã sửa: {old} → {new}.', en: 'Mended: {old} → {new}.' }
const FIXED_MANY: Text = { vi: 'Đã sửa {n} ô.', en: '{n} cells mended.' }
/** A cell's findings beyond these are counted, not listed: a comment box is small. */
const MOST = 6

/** What was done to a copy. */
export interface Annotated {
  readonly bytes: Uint8Array
  /** Cells that were mended. */
  readonly mended: number
  /** Cells that got a comment. */
  readonly commented: number
}

/** The findings of a sheet by its name. */
export type FindingsBySheet = ReadonlyMap<string, readonly Finding[]>

/**
 * Makes a copy of an xlsx workbook with certain repairs made and every finding as a comment on its cell.
 * Everything else in the file stays as it is; a comment that stood there is kept above ours.
 *
 * @param bytes the workbook; it is not changed
 * @param findings the findings by sheet
 * @param lang language of the comments
 */
export async function annotate(bytes: Uint8Array, findings: FindingsBySheet, lang: Lang): Promise<Annotated> {
  const workbook = await openXlsx(bytes, { readStyles: true })
  return annotateWorkbook(workbook, findings, lang)
}

/** As {@link annotate}, on a workbook that is open. It is changed. */
export async function annotateWorkbook(
  workbook: RoundtripWorkbook,
  findings: FindingsBySheet,
  lang: Lang,
): Promise<Annotated> {
  let mended = 0
  let commented = 0
  for (const sheet of workbook.sheets) {
    keepSharedResults(sheet)
    const own = findings.get(sheet.name) ?? []
    const notes = new Map<string, string[]>()
    for (const finding of own) {
      const address = finding.cell.slice(finding.cell.lastIndexOf('!') + 1)
      const lines = [finding.message[lang], ...mendedLine(sheet, finding, lang)]
      notes.set(address, [...(notes.get(address) ?? []), lines.join(' ')])
    }
    const edits = editsOf(own)
    for (const edit of edits.values()) setValue(sheet, edit)
    for (const [address, lines] of notes) comment(sheet, address, lines, lang)
    mended += edits.size
    commented += notes.size
  }
  return { bytes: enlargeComments(await saveXlsx(workbook), workbook.sheets), mended, commented }
}

/** The writer forgets the last result of a cell that shares its formula with another; it is said again. */
function keepSharedResults(sheet: Sheet): void {
  for (const [place, cell] of sheet.cells ?? []) {
    const follows = cell.formulaSharedIndex !== undefined && !cell.formula
    if (follows && cell.formulaResult === undefined) {
      sheet.cells?.set(place, { ...cell, type: 'formula', formulaResult: cell.value })
    }
  }
}

/** One edit a cell: two findings may offer the same repair. */
function editsOf(findings: readonly Finding[]): Map<string, Edit> {
  return new Map(findings.flatMap((finding) => finding.fix?.edits ?? []).map((edit) => [edit.cell, edit]))
}

/** What the repair of a finding did, for its comment: old and new value of one cell, or how many cells. */
function mendedLine(sheet: Sheet, { fix }: Finding, lang: Lang): string[] {
  const [edit] = fix?.edits ?? []
  if (!fix || !edit) return []
  if (fix.edits.length > 1) return [sentence(FIXED_MANY, { n: fix.edits.length })[lang]]
  const place = placeOf(edit.cell)
  const old = place ? sheet.rows[place.row]?.[place.col] : null
  return [sentence(FIXED, { old: String(old ?? ''), new: edit.value })[lang]]
}

function setValue(sheet: Sheet, { cell: address, value }: Edit): void {
  const place = placeOf(address)
  const row = place && sheet.rows[place.row]
  if (!place || !row) return
  row[place.col] = value
  const { richText: _dropped, style, ...rest } = cellAt(sheet, place.row, place.col)
  const type = typeof value === 'number' ? 'number' : 'string'
  // A number in a cell of text format would become a text again at the next edit; a code must stay one.
  const numFmt = type === 'string' ? '@' : style?.numFmt === '@' ? 'General' : style?.numFmt
  const kept = numFmt === undefined ? style : { ...style, numFmt }
  sheet.cells?.set(key(place.row, place.col), { ...rest, value, type, ...(kept ? { style: kept } : {}) })
}

function comment(sheet: Sheet, address: string, lines: readonly string[], lang: Lang): void {
  const place = placeOf(address)
  if (!place) return
  const more = lines.length > MOST ? [`… (+${lines.length - MOST})`] : []
  const ours = [HEAD[lang], ...lines.slice(0, MOST).map((line) => `• ${line}`), ...more].join('\n')
  const cell = cellAt(sheet, place.row, place.col)
  const before = cell.comment?.text
  sheet.cells?.set(key(place.row, place.col), {
    ...cell,
    comment: { author: cell.comment?.author ?? AUTHOR, text: before ? `${before}\n\n${ours}` : ours },
  })
}

const key = (row: number, col: number) => `${row},${col}`

function cellAt(sheet: Sheet, row: number, col: number): Cell {
  sheet.cells ??= new Map()
  const known = sheet.cells.get(key(row, col))
  if (known) return known
  const value = sheet.rows[row]?.[col] ?? null
  return { value, type: typeof value === 'number' ? 'number' : value === null ? 'empty' : 'string' }
}
