import { type Edit, type Finding, formatNumber, type Lang, placeOf, type Text } from '@parscore/scoring'
import { type Cell, type CellValue, openXlsx, type RoundtripWorkbook, type Sheet, saveXlsx } from 'hucre'

/** Who the comments are from. */
const AUTHOR = 'parscore'
const HEAD: Text = { vi: 'parscore – kiểm tra:', en: 'parscore – check:' }
const FIXED: Text = { vi: 'Đã sửa: {old} → {new}.', en: 'Mended: {old} → {new}.' }
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
    const own = findings.get(sheet.name) ?? []
    const notes = notesOf(own, lang)
    for (const [address, edit] of editsOf(own)) {
      note(notes, address, mend(sheet, edit, lang))
      mended += 1
    }
    for (const [address, lines] of notes) comment(sheet, address, lines, lang)
    commented += notes.size
  }
  return { bytes: await saveXlsx(workbook), mended, commented }
}

/** One edit a cell: two findings may offer the same repair. */
function editsOf(findings: readonly Finding[]): Map<string, Edit> {
  return new Map(findings.flatMap((finding) => finding.fix?.edits ?? []).map((edit) => [edit.cell, edit]))
}

function notesOf(findings: readonly Finding[], lang: Lang): Map<string, string[]> {
  const notes = new Map<string, string[]>()
  for (const finding of findings)
    note(notes, finding.cell.slice(finding.cell.lastIndexOf('!') + 1), finding.message[lang])
  return notes
}

function note(notes: Map<string, string[]>, address: string, line: string): void {
  notes.set(address, [...(notes.get(address) ?? []), line])
}

function mend(sheet: Sheet, edit: Edit, lang: Lang): string {
  const old = valueAt(sheet, edit.cell)
  setValue(sheet, edit.cell, edit.value)
  const written = typeof edit.value === 'number' ? formatNumber(edit.value, lang) : edit.value
  return FIXED[lang].replace('{old}', () => String(old ?? '')).replace('{new}', () => written)
}

function valueAt(sheet: Sheet, address: string): CellValue {
  const place = placeOf(address)
  return place ? (sheet.rows[place.row]?.[place.col] ?? null) : null
}

function setValue(sheet: Sheet, address: string, value: string | number): void {
  const place = placeOf(address)
  const row = place && sheet.rows[place.row]
  if (!place || !row) return
  row[place.col] = value
  const cell = cellAt(sheet, place.row, place.col)
  const { richText: _dropped, ...rest } = cell
  sheet.cells?.set(key(place.row, place.col), { ...rest, value, type: typeof value === 'number' ? 'number' : 'string' })
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
