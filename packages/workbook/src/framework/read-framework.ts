import {
  type AnyRule,
  type AuthoringColumn,
  addressOf,
  type CellValue,
  type Framework,
  type FrameworkMistake,
  fail,
  fold,
  fullAddress,
  type Grid,
  itemInLine,
  notKnownWord,
  numberOfCell,
  parseDate,
  parseFramework,
  type Result,
  rateOfCell,
  sentence,
  type Text,
} from '@parscore/scoring'
import { ABOUT_ROWS, CHOICES, NODE_COLUMNS, type NodeColumn } from './columns.js'
import { columnOfParameter, RULE_WORDS, ruleOfWords } from './rule-columns.js'

/** A mistake in an authoring workbook. */
export interface CellMistake {
  /** Full address, such as `'Bộ tiêu chí'!D7`. */
  readonly cell: string
  readonly message: Text
}

const NO_SHEET: Text = {
  vi: 'Tệp không có trang «Bộ tiêu chí» với các cột của mẫu. Tạo mẫu bằng parscore framework export.',
  en: 'The file has no sheet “Bộ tiêu chí” with the columns of the template. Make one with parscore framework export.',
}
const NOT_A_CHOICE: Text = {
  vi: '«{text}» không có trong danh sách: {choices}',
  en: '“{text}” is not one of: {choices}',
}
const NO_CODE: Text = { vi: 'dòng có nội dung nhưng chưa có mã', en: 'the row has something in it but no code' }
const NO_PARENT: Text = {
  vi: 'tiêu chí mẹ «{parent}» của {code} không có ở các dòng trên',
  en: 'the parent “{parent}” of {code} does not stand above',
}
const NOT_JSON: Text = {
  vi: 'nội dung cột «Khác» không đọc được (JSON)',
  en: 'the column “Khác” cannot be read (JSON)',
}
const NO_LIST: Text = {
  vi: 'còn trống; cách chấm này cần danh sách mức, nội dung hoặc hạn, mỗi dòng một mục',
  en: 'is empty; this rule needs a list of bands, items or days, one a line',
}
const NOT_A_RATING: Text = {
  vi: '«{line}» không phải một hạng; mỗi dòng viết như «Tốt: 90»',
  en: '“{line}” is no rating; a line reads like “Good: 90”',
}
const NOT_A_DATE: Text = { vi: '«{text}» không phải ngày/tháng/năm', en: '“{text}” is no day/month/year' }

/**
 * Reads a framework from an authoring workbook and tells every mistake at once, each with its cell.
 *
 * @param grids the sheets of the workbook
 */
export function readFrameworkWorkbook(grids: readonly Grid[]): Result<Framework, readonly CellMistake[]> {
  const nodes = grids.flatMap((grid) => nodesTable(grid) ?? [])[0]
  if (!nodes) return fail([{ cell: fullAddress(grids[0]?.name ?? '', 'A1'), message: NO_SHEET }])
  const reader = new Reader(nodes, grids.find((grid) => aboutCell(grid, 'id') !== null) ?? nodes.grid)
  return reader.read()
}

/** Whether a workbook is the authoring form: one of its sheets has the form's own columns. */
export const isAuthoringForm = (grids: readonly Grid[]): boolean => grids.some((grid) => nodesTable(grid) !== null)

interface NodesTable {
  readonly grid: Grid
  /** Row of the header. */
  readonly header: number
  readonly columns: ReadonlyMap<NodeColumn, number>
}

/** The list of nodes, wherever its header stands and in whatever order its columns are. */
function nodesTable(grid: Grid): NodesTable | null {
  const wanted = new Map(NODE_COLUMNS.map(([key, header]) => [fold(header), key]))
  for (const [header, row] of grid.rows.slice(0, 20).entries()) {
    const columns = new Map<NodeColumn, number>()
    for (const [col, value] of row.entries()) {
      const key = wanted.get(fold(String(value ?? '')))
      if (key !== undefined && !columns.has(key)) columns.set(key, col)
    }
    if (columns.has('code') && columns.has('titleVi') && columns.has('maximum')) return { grid, header, columns }
  }
  return null
}

/** The row of the sheet about the framework that has a label, or `null`. */
function aboutCell(grid: Grid, key: string): { readonly row: number; readonly value: CellValue } | null {
  const label = fold(ABOUT_ROWS.find(([name]) => name === key)?.[1] ?? '')
  const row = grid.rows.findIndex((cells) => fold(String(cells[0] ?? '')) === label)
  return row < 0 ? null : { row, value: grid.rows[row]?.[1] ?? null }
}

interface NodeDraft {
  readonly data: Record<string, unknown>
  readonly children: NodeDraft[]
  readonly row: number
}

class Reader {
  private readonly mistakes: CellMistake[] = []

  constructor(
    private readonly table: NodesTable,
    private readonly about: Grid,
  ) {}

  read(): Result<Framework, readonly CellMistake[]> {
    const { roots, byCode } = this.tree()
    const about = this.aboutData()
    const parsed = parseFramework({ ...about, nodes: roots.map(dataOf) })
    if (parsed.ok && this.mistakes.length === 0) return parsed
    if (!parsed.ok) this.tellOfData(parsed.error, roots, byCode)
    return fail(inOrder(this.mistakes))
  }

  private tree(): { readonly roots: NodeDraft[]; readonly byCode: Map<string, NodeDraft> } {
    const byCode = new Map<string, NodeDraft>()
    const roots: NodeDraft[] = []
    const { grid, header } = this.table
    for (let row = header + 1; row < grid.rows.length; row += 1) {
      if (![...this.table.columns.values()].some((col) => !isBlank(grid.rows[row]?.[col] ?? null))) continue
      const code = this.text(row, 'code')?.replace(/\.$/, '') ?? null
      if (code === null) {
        this.tell(row, 'code', NO_CODE)
        continue
      }
      const draft = { data: this.nodeData(row, code), children: [], row }
      const parent = parentOf(code, byCode)
      if (parent === undefined)
        this.tell(row, 'code', sentence(NO_PARENT, { code, parent: code.split('.').slice(0, -1).join('.') }))
      else (parent?.children ?? roots).push(draft)
      if (!byCode.has(code)) byCode.set(code, draft)
    }
    return { roots, byCode }
  }

  private nodeData(row: number, code: string): Record<string, unknown> {
    const titleVi = this.text(row, 'titleVi') ?? ''
    const status = this.choice(row, 'status')
    const isBased = BASIS_COLUMNS.some((key) => this.text(row, key) !== null)
    if (isBased && this.text(row, 'status') === null)
      this.tell(row, 'status', sentence(NO_STATUS, { choices: Object.keys(CHOICES.status).join('; ') }))
    const basis = {
      status,
      ...given({
        quote: this.text(row, 'quote'),
        proof: this.text(row, 'proof'),
        source: this.text(row, 'source'),
        note: this.text(row, 'note'),
      }),
      ...given({ partly: this.choice(row, 'partly') }),
    }
    return {
      code,
      title: { vi: titleVi, en: this.text(row, 'titleEn') ?? titleVi },
      maximum: this.maximum(row),
      ...given({
        kind: this.choice(row, 'kind'),
        measure: this.choice(row, 'measure'),
        rule: this.rule(row),
        deadline: this.dayMonth(row),
        assigned: this.choice(row, 'assigned'),
        incomplete: this.choice(row, 'incomplete'),
      }),
      ...(status === null && Object.keys(basis).length === 1 ? {} : { basis }),
      agencies: (this.text(row, 'agencies') ?? '')
        .split(/[;\n]/)
        .map((name) => name.trim())
        .filter((name) => name !== ''),
      ...this.json(row),
    }
  }

  private rule(row: number): Record<string, unknown> | null {
    const words = this.text(row, 'rule')
    if (words === null) return null
    const rule = ruleOfWords(words)
    if (!rule) {
      this.tell(row, 'rule', sentence(NOT_A_CHOICE, { text: words, choices: RULE_WORDS.join('; ') }))
      return null
    }
    const numbers = rule.authoring.cells.flatMap(({ column, parameter }) => {
      const value = this.parameter(row, column)
      return value === undefined ? [] : [[parameter, value] as const]
    })
    return { kind: rule.kind, ...Object.fromEntries(numbers), ...this.list(row, rule) }
  }

  private list(row: number, { authoring }: AnyRule): Readonly<Record<string, unknown>> {
    if (!authoring.list) return {}
    const lines = linesOf(this.text(row, 'list') ?? '')
    const read = lines.length === 0 ? fail(NO_LIST) : authoring.list.read(lines)
    if (read.ok) return read.value
    this.tell(row, 'list', read.error)
    return {}
  }

  /** Shares may be written as 80 % or 0,8; counts and points as numbers; `null` where people write that it is not known. */
  private parameter(row: number, { key, holds }: AuthoringColumn): number | null | undefined {
    const value = plainValue(this.value(row, key))
    if (isNotKnown(value)) return null
    const read = holds === 'share' ? rateOfCell(value) : numberOfCell(value, 'points')
    if (read.ok) return read.value ?? undefined
    this.tell(row, key, read.error)
    return undefined
  }

  private maximum(row: number): number | null {
    const value = plainValue(this.value(row, 'maximum'))
    if (isNotKnown(value)) return null
    const read = numberOfCell(value, 'points')
    if (read.ok) return read.value
    this.tell(row, 'maximum', read.error)
    return null
  }

  /** `15/6` may have become a day of some year on the way. */
  private dayMonth(row: number): string | null {
    const value = this.value(row, 'deadline')
    if (!(value instanceof Date)) return this.text(row, 'deadline')
    return `${value.getUTCDate()}/${value.getUTCMonth() + 1}`
  }

  private choice(row: number, key: keyof typeof CHOICES): unknown {
    const text = this.text(row, key)
    if (text === null) return null
    const words = Object.entries(CHOICES[key])
    const found = words.find(([word]) => fold(word) === fold(text))
    if (found) return found[1]
    this.tell(row, key, sentence(NOT_A_CHOICE, { text, choices: words.map(([word]) => word).join('; ') }))
    return null
  }

  private json(row: number): Record<string, unknown> {
    const text = this.text(row, 'more')
    const read = text === null ? {} : jsonObject(text)
    if (read === null) this.tell(row, 'more', NOT_JSON)
    return read ?? {}
  }

  private aboutData(): Record<string, unknown> {
    const text = (key: string) => textOf(aboutCell(this.about, key)?.value ?? null)
    const more = text('more')
    const read = more === null ? {} : jsonObject(more)
    if (read === null) this.tellAbout('more', NOT_JSON)
    const total = numberOfCell(plainValue(aboutCell(this.about, 'total')?.value ?? null), 'points')
    if (!total.ok) this.tellAbout('total', total.error)
    const titleVi = text('titleVi') ?? ''
    return {
      id: text('id') ?? '',
      decision: text('decision'),
      date: this.isoDate(),
      years: (text('years') ?? '')
        .split(/[,;\s]+/)
        .filter((year) => year !== '')
        .map(Number),
      title: { vi: titleVi, en: text('titleEn') ?? titleVi },
      source: text('source') ?? '',
      total: total.ok ? total.value : null,
      ratings: this.ratings(text('ratings') ?? ''),
      unknown: (text('unknown') ?? '')
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map(twoLanguages),
      ...read,
    }
  }

  /** Ratings are written like the items of a checklist: «Tốt | Good: 90». */
  private ratings(lines: string): unknown {
    const ratings = linesOf(lines).map((line) => ({ line, item: itemInLine(line) }))
    const wrong = ratings.find(({ item }) => item === null)
    if (wrong) this.tellAbout('ratings', sentence(NOT_A_RATING, { line: wrong.line }))
    return ratings.flatMap(({ item }) => (item ? [{ from: item.points, title: item.title }] : []))
  }

  private isoDate(): string | null {
    const value = aboutCell(this.about, 'date')?.value ?? null
    if (value instanceof Date) return value.toISOString().slice(0, 10)
    const text = textOf(value)
    if (text === null) return null
    const day = parseDate(text)
    if (!day.ok) {
      this.tellAbout('date', sentence(NOT_A_DATE, { text }))
      return null
    }
    const two = (part: number) => String(part).padStart(2, '0')
    return `${day.value.year}-${two(day.value.month)}-${two(day.value.day)}`
  }

  private value(row: number, key: NodeColumn): CellValue {
    const col = this.table.columns.get(key)
    return col === undefined ? null : (this.table.grid.rows[row]?.[col] ?? null)
  }

  private text(row: number, key: NodeColumn): string | null {
    return textOf(this.value(row, key))
  }

  private tell(row: number, key: NodeColumn, message: Text): void {
    this.mistakes.push({ cell: this.address(row, key), message })
  }

  private tellAbout(key: string, message: Text): void {
    this.mistakes.push({
      cell: fullAddress(this.about.name, addressOf(aboutCell(this.about, key)?.row ?? 0, 1)),
      message,
    })
  }

  private address(row: number, key: NodeColumn): string {
    return fullAddress(this.table.grid.name, addressOf(row, this.table.columns.get(key) ?? 0))
  }

  /** Mistakes of the data in the words of the form: the cell, what stands above or beside it, what is wrong. */
  private tellOfData(
    mistakes: readonly FrameworkMistake[],
    roots: readonly NodeDraft[],
    byCode: ReadonlyMap<string, NodeDraft>,
  ): void {
    const told = new Set(this.mistakes.map(({ cell }) => cell))
    for (const { path, message } of mistakes) {
      const { cell, header } = this.placeOf(path, roots, byCode)
      // What could not be read is missing in the data too: it is told once.
      if (told.has(cell)) continue
      this.mistakes.push({ cell, message: header === null ? message : sentence(IN_COLUMN, { header, message }) })
    }
  }

  /** Where a mistake in the data stands: a path such as `nodes[0].children[1].rule.floor`, or the code of a node. */
  private placeOf(
    path: string,
    roots: readonly NodeDraft[],
    byCode: ReadonlyMap<string, NodeDraft>,
  ): { readonly cell: string; readonly header: string | null } {
    const own = byCode.get(path)
    if (own) return { cell: this.address(own.row, 'maximum'), header: null }
    let draft: NodeDraft | undefined
    let rest = path
    for (let step = /^(?:nodes|children)\[(\d+)\]\.?/.exec(rest); step; step = /^children\[(\d+)\]\.?/.exec(rest)) {
      draft = (draft?.children ?? roots)[Number(step[1])]
      rest = rest.slice(step[0].length)
    }
    if (draft) {
      const column = columnOfPath(rest, draft.data.rule) ?? (this.text(draft.row, 'more') === null ? 'code' : 'more')
      return { cell: this.address(draft.row, column), header: headerOf(NODE_COLUMNS, column) }
    }
    const key = path.split(/[.[]/)[0] ?? ''
    const about = key === 'title' ? 'titleVi' : ABOUT_ROWS.some(([name]) => name === key) ? key : 'more'
    const row = aboutCell(this.about, about)?.row ?? 0
    return { cell: fullAddress(this.about.name, addressOf(row, 1)), header: headerOf(ABOUT_ROWS, about) }
  }
}

const IN_COLUMN: Text = { vi: '«{header}»: {message}', en: '“{header}”: {message}' }

const headerOf = (headers: readonly (readonly [key: string, header: string, ...rest: unknown[]])[], key: string) =>
  headers.find(([name]) => name === key)?.[1] ?? null

const dataOf = ({ data, children }: NodeDraft): unknown => ({ ...data, children: children.map(dataOf) })

/** The parent of a code among those above it: `null` for a root, `undefined` where it is not there. */
function parentOf(code: string, byCode: ReadonlyMap<string, NodeDraft>): NodeDraft | null | undefined {
  const parts = code.split('.')
  if (parts.length === 1) return null
  for (let length = parts.length - 1; length > 0; length -= 1) {
    const found = byCode.get(parts.slice(0, length).join('.'))
    if (found) return found
  }
  return undefined
}

/** The columns that say what a row rests on, beside the one that says how. */
const BASIS_COLUMNS = ['quote', 'proof', 'source', 'note', 'partly'] as const
const NO_STATUS: Text = {
  vi: 'dòng có trích văn bản, chứng minh, nguồn hoặc ghi chú nhưng chưa chọn căn cứ: {choices}',
  en: 'the row has a quote, a proof, a source or a note, but how it is based is not chosen: {choices}',
}

/** The column that a path inside a node is about; `null` where it is none of those that have one of their own. */
function columnOfPath(path: string, rule: unknown): NodeColumn | null {
  const [first = '', second = ''] = path.split(/[.[]/)
  if (first === 'rule') return columnOfParameter(kindOf(rule), second)
  if (first === 'basis') return NODE_COLUMNS.find(([key]) => key === second)?.[0] ?? 'status'
  if (first === 'title') return second === 'en' ? 'titleEn' : 'titleVi'
  return NODE_COLUMNS.find(([key]) => key === first)?.[0] ?? null
}

const kindOf = (rule: unknown): string =>
  typeof rule === 'object' && rule !== null ? String(Reflect.get(rule, 'kind')) : ''

/** The entries of a cell: a line each, or parted by semicolons. */
const linesOf = (text: string): string[] =>
  text
    .split(/\r?\n|;/)
    .map((line) => line.trim())
    .filter((line) => line !== '')

const given = (values: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null))

const isBlank = (value: CellValue): boolean => value === null || String(value).trim() === ''

const textOf = (value: CellValue): string | null => {
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  return isBlank(value) ? null : String(value).normalize('NFC').trim()
}

const isNotKnown = (value: CellValue) => typeof value === 'string' && fold(value) === fold(notKnownWord)

const plainValue = (value: CellValue) => (value instanceof Date ? value.toISOString().slice(0, 10) : value)

function twoLanguages(line: string): Text {
  const [vi = '', en] = line.split(' | ').map((part) => part.trim())
  return { vi, en: en ?? vi }
}

function jsonObject(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null
  } catch {
    // A text that is no JSON is told by the cell that holds it.
    return null
  }
}

/** Mistakes from the top down; one cell may have several. */
const inOrder = (mistakes: readonly CellMistake[]): CellMistake[] => {
  const rowOf = ({ cell }: CellMistake) => Number(/(?<!\d)(\d+)$/.exec(cell)?.[1] ?? 0)
  return [...mistakes].sort((a, b) => rowOf(a) - rowOf(b))
}
