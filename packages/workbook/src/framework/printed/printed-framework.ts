import {
  type Framework,
  type FrameworkMistake,
  fail,
  type Grid,
  maximumColumn,
  nodeRows,
  ok,
  parseFramework,
  type Result,
  rootRows,
  type ScoreRow,
  type ScoreSheet,
  sum,
  type Text,
  textOf,
} from '@parscore/scoring'
import { readSheet } from '../../table/read-sheet.js'
import { aboutDocument, idOf } from './about-document.js'
import { criteriaOfText } from './criteria-of-text.js'
import { type Doubt, doubtAt } from './doubt.js'
import { withMaxima } from './plain-maxima.js'
import { type PrintedCriterion, printedCriteria } from './printed-criteria.js'
import { proportionOfWords } from './proportion-of-words.js'
import { isCoded } from './rows-of-scale.js'
import { ruleOfOptions } from './rule-of-options.js'
import { scaleColumn, withoutScale } from './scale-column.js'

/** A framework read from a printed table. */
export interface PrintedFramework {
  readonly framework: Framework
  /** What is to be looked at, in the order of the table. */
  readonly doubts: readonly Doubt[]
}

/** What is known of the document beside its table. */
export interface PrintedSource {
  /** Name of the file. */
  readonly name: string
  /** The running lines of the document; the lines above the table where there are none. */
  readonly lines: readonly string[]
  /** The year to write where the document names none. */
  readonly year: number
}

const DOUBTS = {
  noMaximum: { vi: 'Chưa rõ điểm tối đa.', en: 'The maximum is not known.' },
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
  table: { vi: 'Bảng «{name}» chưa đưa vào.', en: 'The table “{name}” was left out.' },
  code: { vi: 'Văn bản không in mã; đặt là {code}.', en: 'The document prints no code; {code} was given.' },
} as const satisfies Record<string, Text>

const NO_CRITERIA: Text = {
  vi: 'Không có bảng tiêu chí: cần cột tiêu chí và cột điểm tối đa (Điểm chuẩn, Điểm tối đa, Thang điểm).',
  en: 'There is no table of criteria: a column of criteria and one of maxima are needed.',
}

/**
 * Reads a framework from a table as an office printed it. Codes, titles and levels are those of the reading stage; scales become rules
 * where their words say so, and what they do not say stays entered by hand.
 *
 * @returns the framework with every doubt, or why the grids hold none
 */
export function readPrintedFramework(grids: readonly Grid[], source: PrintedSource): Result<PrintedFramework, Text> {
  const [table, ...others] = tablesIn(grids, source)
  if (!table) return fail(NO_CRITERIA)
  const builder = new Builder(table.sheet, table.criteria)
  const roots = rootRows(table.sheet).map((row) => builder.node(row, 'points'))
  const about = builder.about({ ...source, lines: [...linesAbove(table), ...source.lines] })
  const parsed = parseFramework({ ...about, total: totalOf(roots), nodes: roots })
  if (!parsed.ok) return fail(mistaken(parsed.error))
  builder.compareTotal(parsed.value.total)
  const left = others.map(({ grid }) => doubtAt(null, null, DOUBTS.table, { name: grid.name }))
  return ok({ framework: parsed.value, doubts: inOrder([...left, ...builder.doubts], parsed.value) })
}

/** The tables of criteria, the largest first; where there are none, the criteria of a running text. */
function tablesIn(grids: readonly Grid[], { lines, name }: PrintedSource): PrintedTable[] {
  const tables = grids.flatMap((grid) => tableIn(grid) ?? [])
  if (tables.length > 0) return tables.sort((a, b) => nodeRows(b.sheet).length - nodeRows(a.sheet).length)
  const text = lines.length > 0 ? lines : grids.flatMap(({ rows }) => rows.map((row) => row.map(textOf).join(' ')))
  const criteria = criteriaOfText(text, name)
  const table = criteria && tableIn(criteria)
  return table ? [table] : []
}

/** A title stands alone in its row; a row of several cells above the criteria is the header. */
const linesAbove = ({ grid, sheet }: PrintedTable): string[] =>
  grid.rows
    .slice(0, sheet.rows[0]?.codeCell.row ?? 0)
    .map((row) => row.map(textOf).filter((text) => text !== ''))
    .filter((texts) => texts.length <= 2)
    .flat()

/** Doubts about the document first, then in the order of the criteria. */
function inOrder(doubts: readonly Doubt[], { nodes }: Framework): Doubt[] {
  const places = new Map(nodes.map(({ code }, at) => [code, at]))
  const place = ({ code }: Doubt) => (code === null ? -1 : (places.get(code) ?? nodes.length))
  return [...doubts].sort((a, b) => place(a) - place(b))
}

interface PrintedTable {
  readonly grid: Grid
  readonly sheet: ScoreSheet
  readonly criteria: ReadonlyMap<ScoreRow, PrintedCriterion>
}

function tableIn(grid: Grid): PrintedTable | null {
  const scale = scaleColumn(grid)
  const read = readSheet(withMaxima(scale ? withoutScale(grid, scale) : grid), { frameworks: [] })
  if (!read.ok || maximumColumn(read.value) < 0) return null
  return { grid, sheet: read.value, criteria: printedCriteria(grid, read.value, scale) }
}

const mistaken = (mistakes: readonly FrameworkMistake[]): Text => ({
  vi: mistakes.map(({ path, message }) => `${path}: ${message.vi}`).join('; '),
  en: mistakes.map(({ path, message }) => `${path}: ${message.en}`).join('; '),
})

/** A node as the file of a framework has it. */
interface NodeDraft {
  readonly kind: 'points' | 'bonus' | 'penalty'
  readonly maximum: number | null
  readonly [key: string]: unknown
}

const totalOf = (roots: readonly NodeDraft[]): number =>
  sum(roots.flatMap(({ kind, maximum }) => (kind === 'points' ? (maximum ?? 0) : [])))

const BONUS = /^(?:các )?(?:tiêu chí )?điểm (?:cộng|thưởng)/iu
const PENALTY = /^(?:các )?(?:tiêu chí )?điểm trừ/iu
const SURVEY = /(?:điều tra|khảo sát)|\bxhh\b/iu

class Builder {
  readonly doubts: Doubt[] = []

  constructor(
    private readonly sheet: ScoreSheet,
    private readonly criteria: ReadonlyMap<ScoreRow, PrintedCriterion>,
  ) {
    for (const row of sheet.rows)
      if (row.kind === 'duplicate')
        this.doubts.push(doubtAt(row.code, row.codeCell, DOUBTS.duplicate, { code: row.code }))
  }

  node(row: ScoreRow, above: NodeDraft['kind']): NodeDraft {
    const criterion = this.criteria.get(row)
    const title = criterion?.title || row.title
    const kind = BONUS.test(title) ? 'bonus' : PENALTY.test(title) ? 'penalty' : above
    const children = row.children.filter((child) => this.criteria.has(child)).map((child) => this.node(child, kind))
    const maximum = this.maximum(row, children)
    const doubt = (message: Text, words = {}) => this.doubts.push(doubtAt(row.code, row.titleCell, message, words))
    if (!isCoded(row)) doubt(DOUBTS.code, { code: row.code })
    return {
      code: row.code,
      title: { vi: title, en: title },
      maximum,
      kind: above === 'points' ? kind : 'points',
      agencies: criterion?.agencies ?? [],
      assigned: !isCoded(row),
      ...(children.length > 0
        ? { children, incomplete: this.isIncomplete(row, maximum, children) }
        : this.rule(row, kind, maximum)),
    }
  }

  /** The rule of a leaf with its basis; the lines of the scale are its quotation. Without any the points are typed in. */
  private rule(row: ScoreRow, kind: NodeDraft['kind'], maximum: number | null): Record<string, unknown> {
    const criterion = this.criteria.get(row)
    if (!criterion) return {}
    const doubt = (message: Text, words = {}) => this.doubts.push(doubtAt(row.code, row.titleCell, message, words))
    for (const text of criterion.options.length > 0 ? criterion.other : []) doubt(DOUBTS.other, { text })
    const read = ruleOfOptions(criterion.options, maximum, kind) ?? proportionOfWords(criterion.quote, maximum)
    for (const message of read?.doubts ?? []) doubt(message)
    const measure = SURVEY.test(criterion.title) || (!read && SURVEY.test(criterion.quote)) ? { measure: 'survey' } : {}
    if (!read) {
      const note = criterion.quote === '' ? {} : { note: criterion.quote }
      return { ...measure, rule: { kind: 'entered' }, basis: { status: 'entered', ...note } }
    }
    const isEntered = read.rule.kind === 'entered'
    const basis = isEntered
      ? { status: 'entered', note: criterion.quote }
      : { status: 'stated', quote: criterion.quote, partly: false }
    return { ...measure, rule: read.rule, basis }
  }

  private maximum(row: ScoreRow, children: readonly NodeDraft[]): number | null {
    const printed = this.criteria.get(row)?.maximum ?? null
    if (printed !== null) return printed
    const parts = children.map(({ maximum }) => maximum).filter((maximum) => maximum !== null)
    if (children.length === 0 || parts.length < children.length) {
      this.doubts.push(doubtAt(row.code, row.titleCell, DOUBTS.noMaximum))
      return null
    }
    this.doubts.push(doubtAt(row.code, row.titleCell, DOUBTS.summed, { n: sum(parts) }))
    return sum(parts)
  }

  private isIncomplete(row: ScoreRow, maximum: number | null, children: readonly NodeDraft[]): boolean {
    const parts = children.map((child) => child.maximum).filter((each) => each !== null)
    if (maximum === null || parts.length < children.length || sum(parts) === maximum) return false
    this.doubts.push(doubtAt(row.code, row.titleCell, DOUBTS.sum, { maximum, parts: sum(parts) }))
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

const yearOf = (date: string | null): number | null => (date === null ? null : Number(date.slice(0, 4)))
