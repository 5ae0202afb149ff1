import {
  addressOf,
  besideOf,
  type ColumnRole,
  maximumColumn,
  numberIn,
  rootRows,
  type ScoreRow,
  type ScoreSheet,
  type SheetCell,
  sentence,
  sum,
  type Text,
} from '@parscore/scoring'
import { aboutDocument, idOf } from './about-document.js'
import { type Doubt, doubtAt } from './doubt.js'
import { type PrintedPart, partsOfLines, withoutHeadings } from './parts-of-lines.js'
import type { PrintedCriterion } from './printed-criteria.js'
import { scaleOf } from './printed-scale.js'
import type { PrintedSource } from './printed-source.js'
import { isCoded } from './rows-of-scale.js'
import { ruleOfScale } from './rule-of-scale.js'
import type { ScaleLine } from './scale-line.js'

const DOUBTS = {
  noMaximum: { vi: 'Chưa rõ điểm tối đa.', en: 'The maximum is not known.' },
  most: {
    vi: 'Không in điểm tối đa; {n} là mức cao nhất của các dòng bên dưới.',
    en: 'No maximum is printed; {n} is the most that the lines below give.',
  },
  summed: {
    vi: 'Không in điểm tối đa; {n} là tổng các phần.',
    en: 'No maximum is printed; {n} is the sum of the parts.',
  },
  sum: {
    vi: 'Điểm tối đa in là {maximum}, các phần in ra cộng lại được {parts}: bảng thiếu dòng hoặc in sai.',
    en: 'The printed maximum is {maximum}, the printed parts add up to {parts}: rows are missing, or a figure is wrong.',
  },
  other: { vi: 'Chưa hiểu: «{text}».', en: 'Not understood: “{text}”.' },
  duplicate: {
    vi: 'Mã «{code}» in hai lần; dòng này chưa đưa vào.',
    en: 'The code “{code}” is printed twice; this row was left out.',
  },
  year: { vi: 'Văn bản không nêu năm áp dụng; tạm ghi {year}.', en: 'The document names no year; {year} was written.' },
  title: { vi: 'Không thấy tên bộ tiêu chí; lấy tên tệp.', en: 'No title was found; the name of the file was taken.' },
  total: {
    vi: 'Dòng tổng in {printed}, các lĩnh vực cộng lại được {total}.',
    en: 'The printed total is {printed}, the fields add up to {total}.',
  },
  code: { vi: 'Văn bản không in mã; đặt là {code}.', en: 'The document prints no code; {code} was given.' },
  codes: {
    vi: 'Văn bản không in mã của {n} tiêu chí; đã đặt theo thứ tự: {codes}.',
    en: 'The document prints no code for {n} criteria; they were given in order: {codes}.',
  },
} as const satisfies Record<string, Text>

/** A node as the file of a framework has it. */
export interface NodeDraft {
  readonly kind: 'points' | 'bonus' | 'penalty'
  readonly maximum: number | null
  readonly code: string
  readonly title: Text
  readonly children?: readonly NodeDraft[]
  readonly [key: string]: unknown
}

/** What the doubts of a node name: its code, its cell; and what its parts have from it. */
interface NodePlace {
  readonly code: string
  readonly cell: Pick<SheetCell, 'sheet' | 'address' | 'col'>
  readonly agencies: readonly string[]
  readonly kind: NodeDraft['kind']
}

/** What the rule of a leaf is made of. */
interface LeafLines {
  readonly title: string
  readonly maximum: number | null
  readonly lines: readonly ScaleLine[]
  readonly isSurveyed: boolean
}

/** The points of all fields that are no bonus and no penalty. */
export const totalOf = (roots: readonly NodeDraft[]): number =>
  sum(roots.flatMap(({ kind, maximum }) => (kind === 'points' ? (maximum ?? 0) : [])))

const SURVEY = /(?:điều tra|khảo sát)|\bxhh\b/iu
/** A line that says that the points come from a survey, and not that one is to be held. */
const BY_SURVEY =
  /^(?:[-–+]\s)?(?:(?:số|điểm|kết quả|theo|qua|thông qua|căn cứ|tính|chấm|đánh giá|được|bằng|từ|phiếu)\s)*(?:điều tra|khảo sát|xhh)/iu
/** Codes that were given are told one by one up to so many. */
const FEW_CODES = 3

/** Makes the nodes of a framework of the criteria of a printed table, and keeps what is in doubt. */
export class FrameworkBuilder {
  readonly doubts: Doubt[] = []
  private readonly assigned: Doubt[] = []

  constructor(
    private readonly sheet: ScoreSheet,
    private readonly criteria: ReadonlyMap<ScoreRow, PrintedCriterion>,
  ) {
    for (const row of sheet.rows)
      if (row.kind === 'duplicate')
        this.doubts.push(doubtAt(row.code, row.codeCell, DOUBTS.duplicate, { code: row.code }))
  }

  /** The fields of the table with all that is below them. */
  roots(): NodeDraft[] {
    const roots = rootRows(this.sheet).map((row) => this.node(row, 'points'))
    const [first] = this.assigned
    if (first && this.assigned.length > FEW_CODES) {
      const codes = `${this.assigned
        .slice(0, FEW_CODES)
        .map(({ code }) => code)
        .join(', ')}, …`
      const message = sentence(DOUBTS.codes, { n: this.assigned.length, codes })
      this.doubts.push({ ...first, message })
    } else this.doubts.push(...this.assigned)
    return roots
  }

  private node(row: ScoreRow, above: NodeDraft['kind']): NodeDraft {
    const criterion = this.criteria.get(row)
    const title = criterion?.title || row.title
    const kind = besideOf(title) ?? above
    const printed = worthOf(criterion?.maximum ?? null, kind)
    const place = { code: codeOf(row), cell: row.titleCell, agencies: criterion?.agencies ?? [], kind }
    if (!isCoded(row)) this.assign(place)
    const children = row.children.filter((child) => this.criteria.has(child)).map((child) => this.node(child, kind))
    const parts = children.length === 0 && criterion ? partsOfLines(criterion.lines, printed) : null
    const below = parts ? parts.map((part, at) => this.part(part, at, place)) : children
    const maximum = this.maximum(place, printed, below)
    return {
      code: place.code,
      title: { vi: title, en: title },
      maximum,
      kind: above === 'points' ? kind : 'points',
      agencies: place.agencies,
      assigned: !isCoded(row),
      ...(below.length > 0
        ? { children: below, incomplete: this.isIncomplete(place, maximum, below) }
        : this.rule(place, { title, maximum, lines: criterion?.lines ?? [], isSurveyed: this.isSurveyed(row) })),
    }
  }

  /** A part that prints no code: its number below the criterion is its code. */
  private part(part: PrintedPart, at: number, above: NodePlace): NodeDraft {
    const { title, maximum, lines } = part
    const place = {
      ...above,
      code: `${above.code}.${at + 1}`,
      cell: { sheet: above.cell.sheet, address: addressOf(part.row, above.cell.col), col: above.cell.col },
    }
    this.assign(place)
    if (!part.isPrinted) this.doubts.push(doubtAt(place.code, place.cell, DOUBTS.most, { n: maximum }))
    const inner = partsOfLines(lines, maximum)?.map((each, index) => this.part(each, index, place)) ?? []
    return {
      code: place.code,
      title: { vi: title, en: title },
      maximum,
      kind: 'points',
      agencies: above.agencies,
      assigned: true,
      ...(inner.length > 0
        ? { children: inner, incomplete: this.isIncomplete(place, maximum, inner) }
        : this.rule(place, { title, maximum, lines, isSurveyed: false })),
    }
  }

  private assign({ code, cell }: NodePlace): void {
    this.assigned.push(doubtAt(code, cell, DOUBTS.code, { code }))
  }

  /** The rule of a leaf with its basis; the lines of the scale are its quotation. Without any the points are typed in. */
  private rule({ code, cell, kind }: NodePlace, leaf: LeafLines): Record<string, unknown> {
    const scale = scaleOf(withoutHeadings(leaf.lines), leaf.maximum)
    const quote = leaf.lines.map(({ text }) => text).join('\n')
    const doubt = (message: Text, words = {}) => this.doubts.push(doubtAt(code, cell, message, words))
    for (const text of scale.options.length > 0 ? scale.other : []) doubt(DOUBTS.other, { text })
    const read = ruleOfScale(scale, leaf.maximum, kind)
    for (const message of read?.doubts ?? []) doubt(message)
    const measure = leaf.isSurveyed || (!read && isOfSurvey(leaf)) ? { measure: 'survey' } : {}
    if (!read) return { ...measure, rule: { kind: 'entered' }, basis: { status: 'entered', ...noteOf(quote) } }
    const isEntered = read.rule.kind === 'entered'
    const basis = isEntered ? { status: 'entered', ...noteOf(quote) } : { status: 'stated', quote, partly: false }
    return { ...measure, rule: read.rule, basis }
  }

  /** Whether all points of a row stand in a column of the survey: «Điểm tối đa», in it «Điểm thẩm định» and «Điểm điều tra XHH». */
  private isSurveyed(row: ScoreRow): boolean {
    const of = (role: ColumnRole) => this.sheet.columns.findIndex((column) => column.role === role)
    const [whole, survey, appraisal] = [of('maximum'), of('survey'), of('appraisal')].map((at) =>
      at < 0 ? null : numberIn(row, at),
    )
    return Boolean(survey) && survey === whole && !appraisal
  }

  private maximum({ code, cell }: NodePlace, printed: number | null, children: readonly NodeDraft[]): number | null {
    if (printed !== null) return printed
    const parts = children.map(({ maximum }) => maximum).filter((maximum) => maximum !== null)
    if (children.length === 0 || parts.length < children.length) {
      this.doubts.push(doubtAt(code, cell, DOUBTS.noMaximum))
      return null
    }
    this.doubts.push(doubtAt(code, cell, DOUBTS.summed, { n: sum(parts) }))
    return sum(parts)
  }

  private isIncomplete({ code, cell }: NodePlace, maximum: number | null, children: readonly NodeDraft[]): boolean {
    const parts = children.map((child) => child.maximum).filter((each) => each !== null)
    if (maximum === null || parts.length < children.length || sum(parts) === maximum) return false
    this.doubts.push(doubtAt(code, cell, DOUBTS.sum, { maximum, parts: sum(parts) }))
    return true
  }

  about({ name, lines, year }: PrintedSource): Record<string, unknown> {
    const { title, decision, date, year: named } = aboutDocument(lines)
    const years = [
      named,
      ...this.sheet.columns.map((column) => column.year),
      yearOf(date),
      Number(/20\d\d/.exec(name)?.[0] ?? Number.NaN),
    ]
    const own = years.find((each): each is number => each !== null && !Number.isNaN(each)) ?? null
    if (own === null) this.doubts.push(doubtAt(null, null, DOUBTS.year, { year: String(year) }))
    if (title === null) this.doubts.push(doubtAt(null, null, DOUBTS.title))
    const shown = title ?? name.replace(/\.[^.]+$/, '')
    return {
      id: idOf(name),
      decision,
      date,
      years: [own ?? year],
      title: { vi: shown, en: shown },
      source: decision === null ? name : `${decision} (${name})`,
    }
  }

  compareTotal(total: number): void {
    const place = maximumColumn(this.sheet)
    const row = this.sheet.rows.find(
      ({ kind, scope, addends }) => kind === 'total' && scope === null && addends === null,
    )
    const printed = row?.cells[place]?.points
    if (row && printed?.kind === 'number' && printed.reading.value !== total)
      this.doubts.push(
        doubtAt(null, row.cells[place] ?? row.titleCell, DOUBTS.total, { printed: printed.reading.value, total }),
      )
  }
}

/** The code as frameworks write it: without brackets, `dd` for «đ)». */
const codeOf = ({ code }: ScoreRow): string => code.replace(/[()]/g, '').replace(/đ/g, 'dd').replace(/Đ/g, 'DD')

/** What is taken off may be printed with its sign: «-6». */
const worthOf = (maximum: number | null, kind: NodeDraft['kind']): number | null =>
  kind === 'penalty' && maximum !== null ? Math.abs(maximum) : maximum

const noteOf = (quote: string) => (quote === '' ? {} : { note: quote })

/** Whether words that say no rule say that the points come from a survey. */
const isOfSurvey = ({ title, lines }: LeafLines): boolean =>
  SURVEY.test(title) || lines.some(({ text }) => BY_SURVEY.test(text))

const yearOf = (date: string | null): number | null => (date === null ? null : Number(date.slice(0, 4)))
