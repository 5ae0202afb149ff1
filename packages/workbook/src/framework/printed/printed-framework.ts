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
  type ScoreRow,
  type ScoreSheet,
  sentence,
  type Text,
  textOf,
} from '@parscore/scoring'
import { readSheet } from '../../table/read-sheet.js'
import { criteriaOfText } from './criteria-of-text.js'
import { type Doubt, doubtAt } from './doubt.js'
import { FrameworkBuilder, type NodeDraft, totalOf } from './framework-builder.js'
import { withMaxima } from './plain-maxima.js'
import { type PrintedCriterion, printedCriteria } from './printed-criteria.js'
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

const LEFT_OUT: Text = { vi: 'Bảng «{name}» chưa đưa vào.', en: 'The table “{name}” was left out.' }
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
  const builder = new FrameworkBuilder(table.sheet, table.criteria)
  const roots = builder.roots()
  const about = builder.about({ ...source, lines: [...linesAbove(table), ...source.lines] })
  const parsed = parseFramework({ ...about, total: totalOf(roots), nodes: roots })
  if (!parsed.ok) return fail(mistaken(parsed.error, roots))
  builder.compareTotal(parsed.value.total)
  const left = others.map(({ grid }) => doubtAt(null, null, LEFT_OUT, { name: grid.name }))
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

const AT_ROW: Text = { vi: '«{title}»: {message}', en: '“{title}”: {message}' }

/** What makes no framework, in the words of the table: a path into our data tells nobody anything. */
function mistaken(mistakes: readonly FrameworkMistake[], roots: readonly NodeDraft[]): Text {
  const told = mistakes.map(({ path, message }) => {
    const title = titleAt(path, roots)
    return title === null ? message : sentence(AT_ROW, { title, message })
  })
  const inLang = (lang: keyof Text) => [...new Set(told.map((text) => text[lang]))].join('; ')
  return { vi: inLang('vi'), en: inLang('en') }
}

/** The title of the criterion that a path such as `nodes[0].children[1].rule`, or a code, leads to. */
function titleAt(path: string, roots: readonly NodeDraft[]): string | null {
  let below: readonly NodeDraft[] = roots
  let draft: NodeDraft | undefined
  for (const [, at] of path.matchAll(/(?:nodes|children)\[(\d+)\]/g)) {
    draft = below[Number(at)]
    below = draft?.children ?? []
  }
  return draft?.title.vi ?? everyNode(roots).find(({ code }) => code === path)?.title.vi ?? null
}

const everyNode = (nodes: readonly NodeDraft[]): NodeDraft[] =>
  nodes.flatMap((node) => [node, ...everyNode(node.children ?? [])])
