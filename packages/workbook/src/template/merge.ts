import { type CellValue, type Framework, leavesOf, sentence, type Text, type Word } from '@parscore/scoring'
import { ANNEX_PLACES } from './annex-places.js'
import { columnsFor } from './columns.js'
import {
  type FilledColumn,
  type FilledRow,
  type Filling,
  filledLines,
  type ListName,
  listNames,
  type PlanColumn,
  planColumns,
} from './filling.js'
import { isOnlyNamed, LEFT_KINDS } from './left-kind.js'
import { codeColumn } from './list-sheets.js'
import type { MergePart } from './merge-part.js'
import type { FilledTemplate } from './read-template.js'
import { type Receipt, receiptLine, receiptOf } from './receipt.js'
import { SHARED_NOTE } from './split.js'
import type { TemplateOptions } from './template-options.js'
import { uncountedSentence } from './uncounted-text.js'

/** Something that a person should know about a merge. */
export interface MergeNote {
  readonly kind:
    | 'refused'
    | 'conflict'
    | 'maximum'
    | 'missing'
    | 'unknown'
    | 'kept'
    | 'renamed'
    | 'uncounted'
    | 'outside'
    | 'unit'
    | 'unread'
  readonly text: Text
}

/** The merged template, ready to be built, and what there is to say. */
export interface Merged {
  readonly options: TemplateOptions
  readonly notes: readonly MergeNote[]
  /** Files that were taken. */
  readonly taken: readonly string[]
  /** What became of all that stands in each file. */
  readonly receipts: readonly Receipt[]
}

const WORDS = {
  framework: {
    vi: '{file}: theo bộ tiêu chí {found}, không phải {wanted}; không nhận tệp này.',
    en: '{file}: of the framework {found}, not {wanted}; the file was not taken.',
  },
  year: {
    vi: '{file}: của năm {found}, không phải {wanted}; không nhận tệp này.',
    en: '{file}: of the year {found}, not {wanted}; the file was not taken.',
  },
  conflict: {
    vi: 'Tiêu chí {code}, cột «{column}»: lấy {taken} ({takenAt}), bỏ {left} ({leftAt}).',
    en: 'Criterion {code}, column “{column}”: {taken} was taken ({takenAt}), {left} left ({leftAt}).',
  },
  maximum: {
    vi: '{at}: điểm tối đa của {code} bị sửa thành {found}; giữ {wanted} của bộ tiêu chí.',
    en: '{at}: the maximum of {code} was changed to {found}; the framework’s {wanted} was kept.',
  },
  missing: {
    vi: 'Chưa có tệp của {agency}: thiếu {n} tiêu chí ({codes}).',
    en: 'No file of {agency}: {n} {n:criterion is|criteria are} missing ({codes}).',
  },
  row: {
    vi: '{file}: thiếu dòng của tiêu chí {codes}.',
    en: '{file}: the rows of {codes} are missing.',
  },
  unknown: {
    vi: '{file}: dòng {code} không có trong bộ tiêu chí; không nhận dòng này.',
    en: '{file}: the row {code} is not in the framework and was not taken.',
  },
  renamed: {
    vi: '{at}: tiêu đề «{found}» được hiểu là cột «{header}».',
    en: '{at}: the header “{found}” was read as the column “{header}”.',
  },
  outside: {
    vi: '{at}: {kind} {content} nằm ngoài mẫu; giữ ở trang «Ngoài mẫu».',
    en: '{at}: {kind} {content} stands outside the template; kept on the sheet “Ngoài mẫu”.',
  },
  named: {
    vi: '{at}: {kind} {content} không chép sang được; xem ở tệp gốc (ghi tên ở trang «Ngoài mẫu»).',
    en: '{at}: {kind} {content} cannot be copied; look at it in the file itself (named on the sheet “Ngoài mẫu”).',
  },
  more: {
    vi: '{file}: còn {n} mục ngoài mẫu, xem trang «Ngoài mẫu».',
    en: '{file}: {n} more things outside the template, see the sheet “Ngoài mẫu”.',
  },
  unit: {
    vi: '{file}: tên đơn vị {found} khác {taken} của bản tổng hợp; giữ ở trang «Ngoài mẫu».',
    en: '{file}: the unit {found} is not {taken} of the merged file; kept on the sheet “Ngoài mẫu”.',
  },
  unread: { vi: '{file}: {what}', en: '{file}: {what}' },
  kept: {
    vi: 'Tiêu chí {code}, cột «{column}»: các tệp để trống, giữ {taken} của bản tổng hợp trước.',
    en: 'Criterion {code}, column “{column}”: blank in the files, {taken} of the merge before was kept.',
  },
} as const satisfies Record<string, Text>

const HEADERS = new Map(columnsFor(12, planColumns).all.map(({ key, header }) => [key, header]))
const headerOf = (column: FilledColumn): string => HEADERS.get(column) ?? column

/**
 * Merges the workbooks of agencies into one. Nothing is refused or lost in silence: of two values for one cell that of the
 * agency named first is taken and the other is told, with its file and cell, in whatever order the files come.
 *
 * @param parts the workbooks; the first by name says which framework and year it is, unless there is a base
 * @param base the merge before, whose values stay where the files are blank; changes against it go into the log
 */
export function mergeTemplates(parts: readonly MergePart[], base: FilledTemplate | null): Merged | null {
  const sorted = [...parts].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0))
  const first = base ?? sorted[0]?.template
  if (!first) return null
  const notes: MergeNote[] = []
  const accepted = sorted.filter((part) => isAccepted(part, first, notes))
  const unit = base?.unit || unitOf(accepted)
  const merger = new Merger(first.identity.whole, accepted, base, unit, notes)
  const filling = merger.merge()
  return {
    options: {
      framework: first.identity.whole,
      year: first.year,
      unit,
      part: null,
      plans: plansOf(accepted, base),
      filling,
    },
    notes,
    taken: accepted.map(({ file }) => file),
    receipts: accepted.map(receiptOf),
  }
}

function isAccepted({ file, template }: MergePart, first: FilledTemplate, notes: MergeNote[]): boolean {
  const [found, wanted] = [template.identity.whole.id, first.identity.whole.id]
  if (found !== wanted) notes.push({ kind: 'refused', text: sentence(WORDS.framework, { file, found, wanted }) })
  else if (template.year !== first.year) {
    const years = { found: String(template.year), wanted: String(first.year) }
    notes.push({ kind: 'refused', text: sentence(WORDS.year, { file, ...years }) })
  } else return true
  return false
}

/** The columns of a plan that any of the files has. */
function plansOf(parts: readonly MergePart[], base: FilledTemplate | null): readonly PlanColumn[] {
  const all = [...(base ? [base] : []), ...parts.map(({ template }) => template)]
  return planColumns.filter((column) => all.some(({ identity }) => identity.plans.includes(column)))
}

/** The unit that the first file names which does not name its own agency there. */
function unitOf(parts: readonly MergePart[]): string {
  const named = parts.filter(({ template }) => template.unit !== '')
  const [first] = [...named.filter(({ template }) => template.unit !== template.identity.part?.agency), ...named]
  return first?.template.unit ?? ''
}

/** A value with where it came from. */
interface Offer {
  readonly value: CellValue
  readonly part: MergePart
  readonly at: string
}

class Merger {
  private readonly log: CellValue[][] = []
  private readonly leads: ReadonlyMap<string, string>

  constructor(
    private readonly framework: Framework,
    private readonly parts: readonly MergePart[],
    private readonly base: FilledTemplate | null,
    private readonly unit: string,
    private readonly notes: MergeNote[],
  ) {
    this.leads = leadsOf(parts)
  }

  merge(): Filling {
    for (const part of this.parts) {
      this.tellOddRows(part)
      this.tellReadings(part)
      this.tellOutside(part)
    }
    const rows = leavesOf(this.framework).flatMap(({ code }) => {
      const row = this.row(code)
      return row.values.size + row.comments.size > 0 ? [[code, row] as const] : []
    })
    this.tellMissing()
    const [evidence = [], annex = [], log = [], outside = []] = listNames.map((name) => this.lines(name))
    const receipts = this.parts.map(receiptLine).filter((line) => !log.some((known) => isSameLine(known, line)))
    const lists = {
      evidence,
      annex,
      log: [...log, ...receipts, ...this.log],
      outside: [...outside, ...this.otherUnits()],
    }
    return { rows: new Map(rows), lists }
  }

  private row(code: string): FilledRow {
    const values = new Map<FilledColumn, CellValue>()
    for (const column of this.columnsOf(code)) {
      const value = this.value(code, column)
      if (value !== null) values.set(column, value)
    }
    return { values, comments: this.comments(code) }
  }

  private columnsOf(code: string): Set<FilledColumn> {
    return new Set(this.sources().flatMap(({ filling }) => [...(filling.rows.get(code)?.values.keys() ?? [])]))
  }

  private value(code: string, column: FilledColumn): CellValue {
    const before = this.base?.filling.rows.get(code)?.values.get(column) ?? null
    const offers = this.offers(code, column)
    const [taken, ...others] = offers
    if (!taken) {
      if (before !== null && this.parts.some(({ template }) => has(template, code)))
        this.tell('kept', 'kept', { code, column: headerOf(column), taken: shown(before) })
      return before
    }
    const told = new Set([plain(taken.value), ...(this.base ? [plain(before)] : [])])
    for (const other of others) {
      if (told.has(plain(other.value))) continue
      told.add(plain(other.value))
      this.tellConflict(code, column, taken, other)
    }
    if (this.base && plain(before) !== plain(taken.value)) this.note(taken, code, column, before, taken.part.file)
    return taken.value
  }

  /** What the files have for a cell: the agency that the criterion names first, then the others by the names of their files. */
  private offers(code: string, column: FilledColumn): Offer[] {
    const offers = this.parts.flatMap((part) => {
      const value = part.template.filling.rows.get(code)?.values.get(column) ?? null
      const place = part.template.placeOf(code, column)
      return value === null ? [] : [{ value, part, at: `${part.file} ${place?.cell ?? ''}`.trim() }]
    })
    const lead = this.leads.get(code)
    const before = plain(this.base?.filling.rows.get(code)?.values.get(column) ?? null)
    // What an agency left as it got it gives way to what another one changed.
    const rank = ({ part, value }: Offer) =>
      (this.base && plain(value) === before ? 2 : 0) + (part.template.identity.part?.agency === lead ? 0 : 1)
    return offers.sort((a, b) => rank(a) - rank(b))
  }

  private comments(code: string): Map<FilledColumn, string> {
    const comments = new Map<FilledColumn, string>()
    const all = this.sources().flatMap(({ filling }) => [...(filling.rows.get(code)?.comments ?? [])])
    for (const [column, text] of all)
      comments.set(column, withComment(comments.get(column), column === 'agency' ? withoutMark(text) : text))
    return new Map([...comments].filter(([, text]) => text !== ''))
  }

  private sources(): readonly FilledTemplate[] {
    return [...(this.base ? [this.base] : []), ...this.parts.map(({ template }) => template)]
  }

  /** Lines of a list: one that several files have was one before the split, one that a file has twice stays two. */
  private lines(name: ListName): (readonly CellValue[])[] {
    const merged: (readonly CellValue[])[] = []
    const counts = new Map<string, number>()
    for (const source of this.sources()) {
      const own = new Map<string, number>()
      for (const line of this.linesOf(name, source)) {
        const key = line.map(plain).join('\u0000')
        const count = (own.get(key) ?? 0) + 1
        own.set(key, count)
        if (count <= (counts.get(key) ?? 0)) continue
        counts.set(key, count)
        merged.push(line)
      }
    }
    return name === 'annex' ? merged.filter((line) => !isFilledElsewhere(line, merged)) : merged
  }

  /** Of the base the lines that no file took over; its log whole. */
  private linesOf(name: ListName, source: FilledTemplate): readonly (readonly CellValue[])[] {
    const lines = filledLines(source.filling, name)
    if (source !== this.base || name === 'log') return lines
    // A file that came again brings what is left of it anew.
    if (name === 'outside') return lines.filter(([file]) => !this.parts.some((part) => part.file === file))
    const place = codeColumn(name)
    return lines.filter((line) => !this.parts.some(({ template }) => has(template, plain(line[place] ?? null))))
  }

  private tellOddRows({ file, template }: MergePart): void {
    for (const code of template.oddRows) this.tell('unknown', 'unknown', { file, code })
    const lost = leavesOf(template.identity.framework).filter(({ code }) => !template.codes.has(code))
    if (lost.length > 0) this.tell('missing', 'row', { file, codes: lost.map(({ code }) => code).join(', ') })
    for (const { code, cell, found, wanted } of template.maxima)
      this.tell('maximum', 'maximum', { at: `${file} ${cell}`, code, found, wanted })
  }

  private tellReadings({ file, template }: MergePart): void {
    for (const what of template.unread) this.tell('unread', 'unread', { file, what })
    for (const { at, found, header } of template.renamed)
      this.tell('renamed', 'renamed', { at: `${file} ${at.cell}`, found, header })
    for (const text of template.uncounted) this.notes.push({ kind: 'uncounted', text: uncountedSentence(file, text) })
  }

  private tellOutside({ file, template }: MergePart): void {
    const { left } = template.account
    for (const { sheet, cell, kind, content } of left.slice(0, MOST_NAMED)) {
      const words = {
        at: `${file} «${sheet}» ${cell}`.trim(),
        kind: LEFT_KINDS[kind].toLowerCase(),
        content: clipped(content),
      }
      this.tell('outside', isOnlyNamed(kind) ? 'named' : 'outside', words)
    }
    if (left.length > MOST_NAMED) this.tell('outside', 'more', { file, n: left.length - MOST_NAMED })
    if (template.unit !== '' && template.unit !== this.unit)
      this.tell('unit', 'unit', { file, found: `«${template.unit}»`, taken: `«${this.unit}»` })
  }

  /** Units that files name and the merged one does not. */
  private otherUnits(): (readonly CellValue[])[] {
    const others = this.parts.filter(({ template }) => template.unit !== '' && template.unit !== this.unit)
    return others.map(({ file, template }) => [file, '', '', 'Đơn vị', template.unit])
  }

  private tellMissing(): void {
    const covered = new Set(
      this.parts.flatMap(({ template }) => leavesOf(template.identity.framework).map(({ code }) => code)),
    )
    const agencies = this.base?.agencies ?? null
    const missing = new Map<string, string[]>()
    for (const { code, agencies: named } of leavesOf(this.framework)) {
      if (covered.has(code)) continue
      const agency = agencies?.get(code)?.[0] ?? named[0] ?? 'đơn vị chưa rõ'
      missing.set(agency, [...(missing.get(agency) ?? []), code])
    }
    for (const [agency, codes] of missing)
      this.tell('missing', 'missing', { agency, n: codes.length, codes: codes.join(', ') })
  }

  private tellConflict(code: string, column: FilledColumn, taken: Offer, left: Offer): void {
    this.tell('conflict', 'conflict', {
      code,
      column: headerOf(column),
      taken: shown(taken.value),
      takenAt: taken.at,
      left: shown(left.value),
      leftAt: left.at,
    })
    this.note(taken, code, column, left.value, `hai giá trị: ${left.at}, ${taken.at}`)
  }

  private note({ part, value }: Offer, code: string, column: FilledColumn, before: CellValue, why: string): void {
    const who = part.template.identity.part?.agency ?? part.file
    this.log.push([part.changed, who, code, headerOf(column), before, value, why])
  }

  private tell(kind: MergeNote['kind'], text: keyof typeof WORDS, words: Readonly<Record<string, Word>>): void {
    this.notes.push({ kind, text: sentence(WORDS[text], words) })
  }
}

/** The mark of a criterion of several agencies: it names at least two. */
const MARK = /^[^\n;]+;[^\n]+$/

/** A note without the mark that splitting put above it; what a person wrote in its manner stays. */
function withoutMark(note: string): string {
  const [first = '', ...rest] = note.split('\n')
  return first.startsWith(SHARED_NOTE) && MARK.test(first) ? rest.join('\n') : note
}

/** Notes of several files on one cell, each once. */
function withComment(there: string | undefined, own: string): string {
  const known = (there ?? '').split('\n\n').filter((each) => each !== '')
  return own === '' || known.includes(own) ? known.join('\n\n') : [...known, own].join('\n\n')
}

/** An indicator without a figure that another file gave the figure of. */
const isFilledElsewhere = (line: readonly CellValue[], all: readonly (readonly CellValue[])[]): boolean =>
  plain(line[ANNEX_PLACES.value] ?? null) === '' &&
  all.some(
    (other) =>
      plain(other[ANNEX_PLACES.value] ?? null) !== '' &&
      line.slice(0, ANNEX_PLACES.value).every((value, place) => plain(value) === plain(other[place] ?? null)),
  )

const has = ({ identity }: FilledTemplate, code: string): boolean => identity.framework.byCode.has(code)

/** For each criterion the agency that the first file to have it names first. */
function leadsOf(parts: readonly MergePart[]): ReadonlyMap<string, string> {
  const leads = new Map<string, string>()
  for (const { template } of parts)
    for (const [code, [lead]] of template.agencies) if (lead !== undefined && !leads.has(code)) leads.set(code, lead)
  return leads
}

const isSameLine = (a: readonly CellValue[], b: readonly CellValue[]): boolean =>
  b.every((value, place) => plain(value) === plain(a[place] ?? null))

/** Things outside the template that are named for each file; all of them stand in the workbook. */
const MOST_NAMED = 20
const MOST_LETTERS = 80

function clipped(value: CellValue): string {
  const text = shown(value)
  return text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS)}…»` : text
}

/** A value for comparing: a day is a day however it is stored. */
function plain(value: CellValue): string {
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  return value === null ? '' : String(value).normalize('NFC').trim()
}

function shown(value: CellValue): string {
  if (!(value instanceof Date)) return `«${plain(value)}»`
  const [year, month, day] = value.toISOString().slice(0, 10).split('-')
  return `«${day}/${month}/${year}»`
}
