import { type CellValue, type Framework, leavesOf, nodeRows, numberIn, sentence, type Text } from '@parscore/scoring'
import { columnsFor } from './columns.js'
import { type FilledColumn, type FilledRow, type Filling, type ListName, listNames } from './filling.js'
import { ANNEX_PLACES, codeColumn } from './list-sheets.js'
import type { FilledTemplate } from './read-template.js'
import { agenciesOf, SHARED_NOTE } from './split.js'
import type { TemplateOptions } from './template-options.js'

/** A workbook that an agency sent back. */
export interface MergePart {
  /** Name of the file. */
  readonly file: string
  /** When it was last changed, to show in the log. */
  readonly changed: string
  readonly template: FilledTemplate
}

/** Something that a person should know about a merge. */
export interface MergeNote {
  readonly kind: 'refused' | 'conflict' | 'maximum' | 'missing' | 'unknown' | 'kept'
  readonly text: Text
}

/** The merged template, ready to be built, and what there is to say. */
export interface Merged {
  readonly options: TemplateOptions
  readonly notes: readonly MergeNote[]
  /** Files that were taken. */
  readonly taken: readonly string[]
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
  kept: {
    vi: 'Tiêu chí {code}, cột «{column}»: các tệp để trống, giữ {taken} của bản tổng hợp trước.',
    en: 'Criterion {code}, column “{column}”: blank in the files, {taken} of the merge before was kept.',
  },
} as const satisfies Record<string, Text>

const HEADERS = new Map(columnsFor(12).all.map(({ key, header }) => [key, header]))
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
  const merger = new Merger(first.identity.whole, accepted, base, notes)
  const filling = merger.merge()
  return {
    options: { framework: first.identity.whole, year: first.year, unit: first.unit, part: null, filling },
    notes,
    taken: accepted.map(({ file }) => file),
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
    private readonly notes: MergeNote[],
  ) {
    this.leads = leadsOf(parts)
  }

  merge(): Filling {
    for (const part of this.parts) this.tellOddRows(part)
    const rows = leavesOf(this.framework).flatMap(({ code }) => {
      const row = this.row(code)
      return row.values.size + row.comments.size > 0 ? [[code, row] as const] : []
    })
    this.tellMissing()
    const [evidence = [], annex = [], log = []] = listNames.map((name) => this.lines(name))
    return { rows: new Map(rows), lists: { evidence, annex, log: [...log, ...this.log] } }
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
    for (const [column, text] of all) comments.set(column, withComment(comments.get(column), text))
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
    const lines = source.filling.lists[name]
    if (source !== this.base || name === 'log') return lines
    const place = codeColumn(name)
    return lines.filter((line) => !this.parts.some(({ template }) => has(template, plain(line[place] ?? null))))
  }

  private tellOddRows({ file, template }: MergePart): void {
    const rows = nodeRows(template.sheet)
    for (const row of template.sheet.rows)
      if (row.kind === 'stray' || (row.kind === 'node' && !this.framework.byCode.has(row.code)))
        this.tell('unknown', 'unknown', { file, code: row.code || row.title })
    const there = new Set(rows.map(({ code }) => code))
    const lost = leavesOf(template.identity.framework).filter(({ code }) => !there.has(code))
    if (lost.length > 0) this.tell('missing', 'row', { file, codes: lost.map(({ code }) => code).join(', ') })
    const place = template.sheet.columns.findIndex(({ role }) => role === 'maximum')
    for (const row of rows) {
      const [found, wanted] = [numberIn(row, place), row.node?.maximum ?? null]
      if (row.children.length > 0 || found === null || wanted === null || found === wanted) continue
      this.tell('maximum', 'maximum', {
        at: `${file} ${row.cells[place]?.address ?? ''}`,
        code: row.code,
        found,
        wanted,
      })
    }
  }

  private tellMissing(): void {
    const covered = new Set(
      this.parts.flatMap(({ template }) => leavesOf(template.identity.framework).map(({ code }) => code)),
    )
    const agencies = this.base ? agenciesOf(this.base) : null
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

  private tell(
    kind: MergeNote['kind'],
    text: keyof typeof WORDS,
    words: Readonly<Record<string, string | number>>,
  ): void {
    this.notes.push({ kind, text: sentence(WORDS[text], words) })
  }
}

/** Notes of several files on one cell, each once; our own marks are left out. */
function withComment(there: string | undefined, text: string): string {
  const own = text.startsWith(SHARED_NOTE) ? text.split('\n').slice(1).join('\n') : text
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
    for (const [code, [lead]] of agenciesOf(template)) if (lead !== undefined && !leads.has(code)) leads.set(code, lead)
  return leads
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
