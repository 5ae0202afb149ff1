import { parentCode } from '../sheet/code.js'
import type { GroupRow, ScannedRow } from '../sheet/scan.js'
import { placeBelowHeadings } from './closed-headings.js'
import type { CodeToken, TokenStyle } from './code-token.js'
import { placeByNumbers } from './codeless.js'
import { beginsBelowWords, FIRST, isAboveWords, isCode } from './codes-below-words.js'
import { codeLevels } from './given/code-levels.js'
import { settleMiscoded } from './miscoded-rows.js'
import { type OutlineEntry, type OutlineKind, ordinalBelow } from './outline-entry.js'
import { settleAdded, settleOthersTotals, settleProvenTotals } from './proven-totals.js'
import { settleRepeated } from './repeated-rows.js'
import { besideOf, isCapitals, isFooterText, isOptionText } from './row-words.js'
import { toldKind } from './told-kind.js'
import { settleUncoded } from './uncoded-runs.js'

interface Level {
  readonly style: TokenStyle | 'capitals' | 'column' | 'word' | 'words'
  /** Of dotted codes the number of parts, of marks which mark, of words before numbers which word. */
  readonly depth: number | string
  readonly entry: OutlineEntry
}

/**
 * Puts rows in a tree by the way their codes are written: a style that stands open is gone back to, a new one goes a level down; dotted
 * codes find their parents by their parts. Rows without a code are placed by what the numbers allow.
 *
 * @param rows the rows of a table
 * @param maximum place of the column of maxima among the cells, or −1
 * @param codes how codes are written, one example a level, where a person gave it
 */
export function outline(
  rows: readonly ScannedRow[],
  maximum: number,
  codes: readonly string[] | null = null,
): OutlineEntry[] {
  const outliner = new Outliner(codes ? codeLevels(codes) : null, countsByWord(rows), beginsBelowWords(rows))
  const entries = rows.map((row, at) => outliner.add(row, rows[at + 1]))
  const nodes = entries.filter(({ kind }) => kind === 'node')
  if (codes === null && placeBelowHeadings(entries, maximum)) settleOthersTotals(entries)
  else if (nodes.length === 0) placeByNumbers(entries, maximum)
  else {
    settleProvenTotals(entries, maximum)
    settleAdded(entries)
    settleOthersTotals(entries)
    settleUncoded(entries, maximum)
  }
  settleRepeated(entries)
  settleMiscoded(entries)
  return entries
}

class Outliner {
  private readonly levels: Level[] = []
  private readonly seen = new Map<string, OutlineEntry>()
  private last: OutlineEntry | null = null
  private ended = false
  /** Whether Roman numerals stood below letters. */
  private hasRomans = false

  /**
   * @param given the level of a code, where a person said how they are written; −1 for none of theirs
   * @param byWord whether the words before numbers tell their levels
   * @param belowWords how the headings are set where codes begin anew below rows that have none; `null` where they do not
   */
  constructor(
    private readonly given: ((token: CodeToken) => number) | null,
    private readonly byWord: boolean,
    private readonly belowWords: 'capitals' | 'plain' | null,
  ) {}

  add(row: ScannedRow, next: ScannedRow | undefined): OutlineEntry {
    const entry: OutlineEntry = { row, kind: 'note', code: '', parent: null, children: [], assigned: false }
    const kind = this.kindOf(row)
    entry.kind = kind
    if (kind === 'total' || kind === 'index' || kind === 'rank') this.ended = true
    if (kind !== 'node') return entry
    const column = this.levels.findLastIndex(({ style }) => style === 'column')
    if (row.token.style === 'none' && row.group) this.columnGroup(entry, row.group)
    else if (row.token.style === 'none' && column >= 0) this.inColumn(entry, column)
    else if (row.token.style === 'none') this.uncoded(entry, next)
    else if (row.token.style === 'other') entry.kind = row.filled ? 'stray' : 'note'
    else if (this.given) this.atGivenLevel(entry, this.given(row.token))
    else this.coded(entry)
    if (entry.kind === 'stray') entry.code = row.token.text
    return entry
  }

  private kindOf(row: ScannedRow): OutlineKind {
    const { token, filled } = row
    const told = toldKind(row)
    if (told) return told
    if (row.group !== null) return 'node'
    if (filled || isCode(token.style)) return token.style === 'mark' && !filled ? 'option' : 'node'
    return this.wordsOnly(row)
  }

  /** A row of words without a code: the rest of a title, an option, or a note. */
  private wordsOnly({ token, title, folded }: ScannedRow): OutlineKind {
    if (token.style !== 'none' || title === '' || !this.last || isFooterText(folded)) return 'note'
    if (isOptionText(title)) return 'option'
    return !this.ended && /^\p{Ll}/u.test(title.normalize('NFC')) ? 'continuation' : 'note'
  }

  private uncoded(entry: OutlineEntry, next: ScannedRow | undefined): void {
    const { row } = entry
    const begins = next !== undefined && FIRST.test(next.token.code)
    const isLast = next === undefined || next.token.style === 'none' || next.token.style === 'mark'
    if ((begins && isCapitals(row.title)) || (isLast && besideOf(row.title, row.folded) !== null)) {
      this.heading(entry)
    } else if (this.belowWords !== null) {
      if (isCapitals(row.title) || (this.belowWords === 'plain' && isAboveWords(next))) this.heading(entry)
      else this.inWords(entry)
    } else {
      entry.kind = 'stray'
      entry.parent = this.last
    }
  }

  /** A heading in capitals without a code, above codes that begin anew; or bonus and penalty at the end of the table. */
  private heading(entry: OutlineEntry): void {
    const open = this.levels.findIndex(({ style }) => style === 'capitals')
    this.levels.length = Math.max(open, 0)
    const ordinal = [...this.seen.values()].filter((each) => each.parent === null).length + 1
    entry.assigned = true
    this.place(entry, `(${ordinal})`, null, { style: 'capitals', depth: 0 })
  }

  /** A row without a code above codes that begin anew, below the heading in capitals if there is one. */
  private inWords(entry: OutlineEntry): void {
    const open = this.levels.findIndex(({ style }) => style !== 'capitals' && style !== 'column')
    if (open >= 0) this.levels.length = open
    const parent = this.levels.at(-1)?.entry ?? null
    const ordinal = [...this.seen.values()].filter((each) => each.parent === null).length + 1
    entry.assigned = true
    this.place(entry, parent ? ordinalBelow(parent, this.seen) : `(${ordinal})`, parent, { style: 'words', depth: 0 })
  }

  /** A group that has a column of its own: codes below it go on from the group before, or begin anew. */
  private columnGroup(entry: OutlineEntry, { level, code }: GroupRow): void {
    const open = this.levels.findIndex(({ style, depth }) => style !== 'column' || Number(depth) >= level)
    if (open >= 0) this.levels.length = open
    const parent = this.levels.at(-1)?.entry ?? null
    const ordinal = [...this.seen.values()].filter((each) => each.parent === null).length + 1
    const own = parent ? ordinalBelow(parent, this.seen) : `(${ordinal})`
    entry.assigned = true
    this.place(entry, code !== null && !this.seen.has(code) ? code : own, parent, { style: 'column', depth: level })
  }

  /** A row without a code is of the group whose column stands open. */
  private inColumn(entry: OutlineEntry, column: number): void {
    this.levels.length = column + 1
    const parent = this.levels[column]?.entry ?? null
    entry.assigned = true
    this.place(entry, ordinalBelow(parent, this.seen), parent, { style: 'other', depth: 0 })
  }

  private atGivenLevel(entry: OutlineEntry, level: number): void {
    const { style, code } = entry.row.token
    if (level < 0) {
      entry.kind = 'stray'
      return
    }
    const open = this.levels.findIndex(({ depth }) => Number(depth) >= level)
    if (open >= 0) this.levels.length = open
    const parent = this.levels.at(-1)?.entry ?? null
    const group = this.levels.findLast((each) => each.style !== 'dotted')?.entry
    // Of 1.2 the 1 is the parent's already.
    const above = style === 'dotted' && code.includes('.') ? (group ?? null) : parent
    entry.assigned = style === 'mark'
    const own = style === 'mark' ? ordinalBelow(parent, this.seen) : above ? `${above.code}.${code}` : code
    this.place(entry, own, parent, { style, depth: level })
  }

  private coded(entry: OutlineEntry): void {
    const { style, code, word } = entry.row.token
    if (this.standsApart(entry)) this.levels.length = 0
    switch (style) {
      case 'dotted':
        if (this.byWord && word !== undefined) this.below(entry, 'word', word, code, true)
        else this.dotted(entry, code)
        break
      case 'roman':
        // I after H in a row of letters is a letter.
        this.grouped(entry, this.follows('upper', code) && !this.countsRoman(code) ? 'upper' : 'roman')
        break
      case 'upper':
        this.grouped(entry, 'upper')
        break
      case 'ordinal':
        if (this.levels.some((level) => !isOuter(level.style)) && !this.levels.some((level) => level.style === style))
          this.below(entry, style, 0, code)
        else this.grouped(entry, style)
        break
      case 'small-roman':
        this.below(entry, this.follows('lower', code) ? 'lower' : 'small-roman', 0, code)
        break
      case 'mark':
        this.marked(entry, code)
        break
      default:
        this.below(entry, style, 0, style === 'paren' ? `${code})` : code)
    }
  }

  /** Whether a bonus or a penalty below the total is numbered in a way of its own («B. Điểm thưởng» below I, II, III): it is below none of them. */
  private standsApart({ row: { token, title, folded } }: OutlineEntry): boolean {
    const isInner = this.levels.some(({ style }) => style === token.style) || token.code.includes('.')
    return this.ended && !isInner && besideOf(title, folded) !== null
  }

  /** Whether below the open letter Roman numerals begin, as they do below letters before it: I below H, where A had I and II. */
  private countsRoman(code: string): boolean {
    const open = this.levels.find((level) => level.style === 'upper')?.entry
    return this.hasRomans && open !== undefined && !this.seen.has(`${open.code}.${code}`)
  }

  /** Whether a letter is the next one after the open letter of a style. */
  private follows(style: TokenStyle, code: string): boolean {
    const open = this.levels.find((level) => level.style === style)?.entry.row.token.code ?? ''
    return open.length === 1 && code.length === 1 && code.charCodeAt(0) === open.charCodeAt(0) + 1
  }

  private dotted(entry: OutlineEntry, code: string): void {
    const depth = code.split('.').length
    const group = this.levels.findLast(({ style }) => isOuter(style))
    const isAbsolute = /^[A-ZĐ]/.test(code) || group?.entry.row.group?.isAbove === true || isInCode(code, group)
    const prefix = group && !isAbsolute ? `${group.entry.code}.` : ''
    const name = this.mended(entry, this.tenth(`${prefix}${code}`))
    const at = this.levels.findIndex((level) => level.style === 'dotted' && Number(level.depth) >= depth)
    const first = at >= 0 ? at : this.levels.findIndex(({ style }) => !isOuter(style))
    if (first >= 0) this.levels.length = first
    this.place(entry, name, this.above(name) ?? group?.entry ?? null, { style: 'dotted', depth })
  }

  private above(code: string): OutlineEntry | null {
    for (let above = parentCode(code); above !== null; above = parentCode(above)) {
      const found = this.seen.get(above)
      if (found) return found
    }
    return null
  }

  /** A code that had to be mended, and then is that of the row above, is the next one. */
  private mended({ row }: OutlineEntry, code: string): string {
    if (!row.token.mended || !this.seen.has(code)) return code
    const next = code.replace(/(?<!\d)\d+$/, (digits) => String(Number(digits) + 1))
    return this.last?.code === code && !this.seen.has(next) ? next : code
  }

  /** The number 1.1 after 1.9 is 1.10: Excel drops the nought (also 1.2 after 1.19). */
  private tenth(code: string): string {
    if (!this.seen.has(code)) return code
    const before = this.last?.code ?? ''
    const previous = parentCode(before) === parentCode(code) ? before : (parentCode(before) ?? '')
    const expected = previous.replace(/(?<!\d)\d+$/, (digits) => String(Number(digits) + 1))
    return expected === `${code}0` ? `${code}0` : code
  }

  /** Groups stand above numbers: whatever is open below them closes. */
  private grouped(entry: OutlineEntry, style: 'roman' | 'upper' | 'ordinal'): void {
    const open = this.levels.findIndex((level) => level.style === style)
    const inner = this.levels.findIndex((level) => !isOuter(level.style))
    const keep = open >= 0 ? open : inner >= 0 ? inner : this.levels.length
    this.levels.length = keep
    const parent = this.levels.at(-1)?.entry ?? null
    const { code } = entry.row.token
    if (style === 'roman' && parent !== null) this.hasRomans = true
    this.place(entry, parent ? `${parent.code}.${code}` : code, parent, { style, depth: 0 })
  }

  private marked(entry: OutlineEntry, mark: string): void {
    const open = this.levels.findIndex(({ style, depth }) => style === 'mark' && depth === mark)
    if (open >= 0) this.levels.length = open
    const parent = this.levels.at(-1)?.entry ?? null
    entry.assigned = true
    this.place(entry, ordinalBelow(parent, this.seen), parent, { style: 'mark', depth: mark })
  }

  /** @param isOwn whether the number of the row above may stand before its own: «TCTP 3.1» below «TC 3» */
  private below(entry: OutlineEntry, style: Level['style'], depth: Level['depth'], code: string, isOwn = false): void {
    const open = this.levels.findIndex((level) => level.style === style && (style !== 'word' || level.depth === depth))
    const marks = this.levels.findIndex((level) => level.style === 'mark')
    if (open >= 0) this.levels.length = open
    else if (marks >= 0) this.levels.length = marks
    const parent = this.levels.at(-1)?.entry ?? null
    const above = `${parent?.row.token.code}.`
    const own = isOwn && code.startsWith(above) ? code.slice(above.length) : code
    this.place(entry, parent ? `${parent.code}.${own}` : own, parent, { style, depth })
  }

  private place(
    entry: OutlineEntry,
    code: string,
    parent: OutlineEntry | null,
    level: Pick<Level, 'style' | 'depth'>,
  ): void {
    entry.code = code
    const twin = this.seen.get(code)
    if (twin) {
      entry.kind = 'duplicate'
      entry.twin = twin
      return
    }
    entry.kind = 'node'
    entry.parent = parent
    parent?.children.push(entry)
    this.seen.set(code, entry)
    this.levels.push({ ...level, entry })
    this.last = entry
    this.ended = false
  }
}

/** Whether numbers of several words stand below each other: «Tiêu chí 1», «Chỉ tiêu 1», «Chỉ tiêu 2», «Tiêu chí 2». */
function countsByWord(rows: readonly ScannedRow[]): boolean {
  const words = new Set(rows.flatMap(({ token }) => (token.code.includes('.') ? [] : (token.word ?? []))))
  return words.size > 1
}

const isOuter = (style: Level['style']) =>
  style === 'roman' ||
  style === 'upper' ||
  style === 'ordinal' ||
  style === 'capitals' ||
  style === 'column' ||
  style === 'words'

/** Whether a dotted code begins with the number of the words above it: 1.1 below «Lĩnh vực thứ nhất». */
const isInCode = (code: string, group: Level | undefined): boolean =>
  group?.style === 'ordinal' && code.startsWith(`${group.entry.row.token.code}.`)
