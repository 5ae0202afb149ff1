import { cellAddress, type Edit, type Finding, type Lang, placeOf, sentence, type Text } from '@parscore/scoring'
import { CommentBoxes } from './comment-boxes.js'
import { CommentsPart } from './comments-part.js'
import { mayHoldMacros, takeMacrosOut } from './macros.js'
import { PackageParts } from './package-parts.js'
import { SheetPart } from './sheet-part.js'
import { personId, ThreadsPart } from './threads-part.js'
import { type TurnedToUnicode, turnToUnicode } from './unicode-copy.js'
import { CellWriter, sheetPaths } from './write-cells.js'

/** Who the comments are from. */
const AUTHOR = 'parscore'
const HEAD: Text = { vi: 'parscore – kiểm tra:', en: 'parscore – check:' }
const FIXED: Text = { vi: 'Đã sửa: {title} ({new}).', en: 'Mended: {title} ({new}).' }
const FIXED_MANY: Text = { vi: 'Đã sửa {n} ô: {title}.', en: '{n} {n:cell|cells} mended: {title}.' }
/** A cell's findings beyond these are counted, not listed: a comment box is small. */
const MOST = 6

const COMMENTS_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml'
const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.vmlDrawing'

/** What was done to a copy. */
export interface Annotated {
  readonly bytes: Uint8Array
  /** Cells that were mended. */
  readonly mended: number
  /** Cells that got a comment. */
  readonly commented: number
  /** Whether the workbook may hold macros; it is then an `.xlsm`, unless they were taken out. */
  readonly macros: 'none' | 'kept' | 'taken-out'
  /** What was turned of a workbook that was typed before Unicode; `null` for others. */
  readonly unicode: TurnedToUnicode | null
}

/** The findings of a sheet by its name. */
export type FindingsBySheet = ReadonlyMap<string, readonly Finding[]>

/**
 * Makes a copy of an xlsx workbook with certain repairs made and every finding as a comment on its cell. Only the mended
 * cells and the comments are written; every other part of the file stays byte for byte as it was, and a comment that
 * stood on a cell is kept above ours. A workbook that was typed before Unicode (TCVN3, VNI) becomes Unicode as a whole.
 *
 * @param bytes the workbook; it is not changed
 * @param findings the findings by sheet
 * @param lang language of the comments
 * @param macros whether the copy keeps its macros; without them it is an `.xlsx`
 */
export function annotate(
  bytes: Uint8Array,
  findings: FindingsBySheet,
  lang: Lang,
  macros: 'keep' | 'take-out' = 'keep',
): Annotated {
  const parts = new PackageParts(bytes)
  const had = mayHoldMacros(parts)
  if (had && macros === 'take-out') takeMacrosOut(parts)
  const unicode = turnToUnicode(parts)
  const cells = new CellWriter(parts)
  let mended = 0
  let commented = 0
  for (const [name, path] of sheetPaths(parts)) {
    const own = findings.get(name) ?? []
    const xml = parts.text(path)
    if (own.length === 0 || xml === null) continue
    const sheet = new SheetPart(xml)
    const edits = editsOf(own)
    cells.write(sheet, [...edits.values()])
    const notes = notesOf(own, lang)
    writeComments(parts, path, sheet, notes)
    parts.write(path, sheet.xml())
    mended += edits.size
    commented += notes.size
  }
  cells.finish()
  const left = macros === 'keep' ? 'kept' : 'taken-out'
  return { bytes: parts.bytes(), mended, commented, macros: had ? left : 'none', unicode }
}

/** One edit a cell: two findings may offer the same repair. */
function editsOf(findings: readonly Finding[]): Map<string, Edit> {
  return new Map(findings.flatMap((finding) => finding.fix?.edits ?? []).map((edit) => [edit.cell, edit]))
}

/** The comment of each cell. */
function notesOf(findings: readonly Finding[], lang: Lang): Map<string, string> {
  const lines = new Map<string, string[]>()
  for (const finding of findings) {
    const address = cellAddress(finding.cell)
    const line = [finding.message[lang], ...mendedLine(finding, lang)].join(' ')
    lines.set(address, [...(lines.get(address) ?? []), line])
  }
  return new Map([...lines].map(([address, own]) => [address, noteOf(own, lang)]))
}

function noteOf(lines: readonly string[], lang: Lang): string {
  const more = lines.length > MOST ? [`… (+${lines.length - MOST})`] : []
  return [HEAD[lang], ...lines.slice(0, MOST).map((line) => `• ${line}`), ...more].join('\n')
}

/** What the repair of a finding did: the new value of one cell, or how many cells. */
function mendedLine({ fix }: Finding, lang: Lang): string[] {
  const [edit] = fix?.edits ?? []
  if (!fix || !edit) return []
  const words = { n: fix.edits.length, title: fix.title, new: edit.value }
  return [sentence(fix.edits.length > 1 ? FIXED_MANY : FIXED, words)[lang]]
}

/** Answers in the conversations that cells have, where Excel shows them; notes on all others. */
function writeComments(parts: PackageParts, path: string, sheet: SheetPart, notes: ReadonlyMap<string, string>): void {
  const threadsPath = parts.relationships(path).find(({ type }) => type === 'threadedComment')?.target
  const threads = threadsPath === undefined ? null : new ThreadsPart(parts.text(threadsPath) ?? '')
  const answers = [...notes].filter(([address]) => threads?.has(address))
  if (threads && threadsPath !== undefined && answers.length > 0) {
    const person = personId(parts, AUTHOR)
    for (const [address, note] of answers) threads.reply(address, note, person)
    parts.write(threadsPath, threads.xml())
  }
  const others = new Map([...notes].filter(([address]) => !threads?.has(address)))
  if (others.size > 0) writeNotes(parts, path, sheet, others)
}

function writeNotes(parts: PackageParts, path: string, sheet: SheetPart, notes: ReadonlyMap<string, string>): void {
  const commentsPath = commentsOf(parts, path)
  const drawingPath = drawingOf(parts, path, sheet)
  const comments = new CommentsPart(parts.text(commentsPath) ?? undefined)
  const boxes = new CommentBoxes(parts.text(drawingPath) ?? undefined, (row) => sheet.heightOf(row))
  for (const [address, note] of notes) {
    const place = placeOf(address)
    if (place) boxes.fit(place.row, place.col, comments.add(address, note))
  }
  parts.write(commentsPath, comments.xml(AUTHOR))
  parts.write(drawingPath, boxes.xml())
}

/** The part of comments of a sheet; one is made where there is none. */
function commentsOf(parts: PackageParts, path: string): string {
  const known = parts.relationships(path).find((each) => each.type === 'comments')
  if (known) return known.target
  const made = parts.freePath('xl/comments', '.xml')
  parts.relate(path, 'comments', made)
  parts.declare(made, COMMENTS_TYPE)
  return made
}

/** The part of the drawing that holds the boxes; one is made where there is none. */
function drawingOf(parts: PackageParts, path: string, sheet: SheetPart): string {
  const id = sheet.legacyDrawing()
  const known = id === null ? undefined : parts.relationships(path).find((each) => each.id === id)
  if (known) return known.target
  const made = parts.freePath('xl/drawings/vmlDrawing', '.vml')
  sheet.addLegacyDrawing(parts.relate(path, 'vmlDrawing', made))
  parts.declareExtension('vml', DRAWING_TYPE)
  return made
}
