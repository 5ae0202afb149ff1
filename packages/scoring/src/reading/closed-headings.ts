import { type OutlineEntry, ordinalBelow } from './outline-entry.js'
import { isCapitals, isFooterText } from './row-words.js'

/** Rows from a heading on, up to the sum that closes them. */
interface Section {
  readonly heading: OutlineEntry
  readonly rows: readonly OutlineEntry[]
  readonly closing: OutlineEntry
}

const FEWEST = 2

/**
 * Places the rows of a table without codes whose fields are headings in capitals without figures, each closed by a sum («Cộng thể chế»):
 * rows are below their heading, those with a mark or a deeper indentation below the row above them.
 *
 * @returns whether the table is such a one
 */
export function placeBelowHeadings(entries: readonly OutlineEntry[], maximum: number): boolean {
  if (maximum < 0 || entries.some(isCoded)) return false
  const last = entries.findLastIndex(({ row }) => row.filled)
  // Below the table stand those who sign it, in capitals too.
  const headings = entries.slice(0, last).filter(isHeading)
  const sections = headings.flatMap((heading, at) => sectionOf(entries, heading, headings[at + 1]) ?? [])
  if (sections.length < FEWEST || sections.length < headings.length) return false
  const codes = new Set<string>()
  for (const [at, section] of sections.entries()) place(section, at, codes)
  const closed = sections.at(-1)?.closing
  for (const entry of closed ? entries.slice(entries.indexOf(closed) + 1) : [])
    if (entry.kind === 'node') setAside(entry)
  return true
}

/** A row with a code of its own. */
const isCoded = ({ kind, row }: OutlineEntry): boolean =>
  kind === 'node' && (row.group !== null || !['mark', 'none'].includes(row.token.style))

const isHeading = ({ kind, row }: OutlineEntry): boolean =>
  kind === 'note' && row.token.style === 'none' && !row.filled && isCapitals(row.title) && !isFooterText(row.folded)

/** «Cộng chỉ đạo, điều hành»: whatever follows, it is no criterion where it closes a field. */
const isSum = ({ kind, row }: OutlineEntry): boolean =>
  kind === 'total' || /^cộng(?![\p{L}\p{M}])/iu.test(row.title.normalize('NFC'))

function sectionOf(
  entries: readonly OutlineEntry[],
  heading: OutlineEntry,
  next: OutlineEntry | undefined,
): Section | null {
  const below = entries.slice(entries.indexOf(heading) + 1, next ? entries.indexOf(next) : undefined)
  const filled = below.filter(({ row }) => row.filled)
  const end = filled.findIndex(isSum)
  const closing = filled[end]
  // Between two headings nothing stands behind the sum.
  if (!closing || end === 0 || (next !== undefined && end < filled.length - 1)) return null
  return { heading, rows: filled.slice(0, end), closing }
}

function place({ heading, rows, closing }: Section, at: number, codes: Set<string>): void {
  asNode(heading, null, String(at + 1), codes)
  const least = Math.min(...rows.map(({ row }) => row.indent))
  let above: OutlineEntry | null = null
  for (const entry of rows) {
    const isInner: boolean = entry.row.token.style === 'mark' || entry.row.indent > least
    const parent: OutlineEntry = isInner && above ? above : heading
    asNode(entry, parent, ordinalBelow(parent, codes), codes)
    if (parent === heading) above = entry
  }
  closing.kind = 'total'
  closing.code = 'total'
  closing.parent = null
}

/** What stands below the sums is of no field. */
function setAside(entry: OutlineEntry): void {
  entry.kind = 'stray'
  entry.parent = null
  entry.code = ''
}

function asNode(entry: OutlineEntry, parent: OutlineEntry | null, code: string, codes: Set<string>): void {
  entry.kind = 'node'
  entry.parent = parent
  entry.code = code
  entry.assigned = true
  entry.children.length = 0
  parent?.children.push(entry)
  codes.add(code)
}
