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
import { joinedFields } from './joined-fields.js'
import { withMaxima } from './plain-maxima.js'
import { type PrintedCriterion, printedCriteria } from './printed-criteria.js'
import type { PrintedSource } from './printed-source.js'
import { scaleColumn, withoutScale } from './scale-column.js'

/** A framework read from a printed table. */
export interface PrintedFramework {
  readonly framework: Framework
  /** What is to be looked at, in the order of the table. */
  readonly doubts: readonly Doubt[]
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
  const tables = tablesIn(grids, source).map(built)
  const joined = joinedFields(tables)
  if (!joined) return fail(NO_CRITERIA)
  const { roots, tables: own } = joined
  // What lists the fields stands for all of them.
  const main = own.find((table) => table.roots.length === roots.length) ?? own[0]
  if (!main) return fail(NO_CRITERIA)
  const about = main.builder.about({ ...source, lines: [...own.flatMap(linesAbove), ...source.lines] })
  const parsed = parseFramework({ ...about, total: totalOf(roots), nodes: roots })
  if (!parsed.ok) return fail(mistaken(parsed.error, roots))
  main.builder.compareTotal(parsed.value.total)
  const left = tables.filter((table) => !own.includes(table))
  const told = left.map(({ grid }) => doubtAt(null, null, LEFT_OUT, { name: grid.name }))
  const doubts = own.flatMap(({ builder }) => builder.doubts)
  return ok({ framework: parsed.value, doubts: inOrder([...told, ...doubts], parsed.value) })
}

/** A table with the nodes made of its criteria. */
interface BuiltTable extends PrintedTable {
  readonly builder: FrameworkBuilder
  readonly roots: readonly NodeDraft[]
  readonly size: number
}

function built(table: PrintedTable): BuiltTable {
  const builder = new FrameworkBuilder(table.sheet, table.criteria)
  return { ...table, builder, roots: builder.roots(), size: nodeRows(table.sheet).length }
}

/** The tables of criteria; where there are none, the criteria of a running text. */
function tablesIn(grids: readonly Grid[], { lines, name }: PrintedSource): PrintedTable[] {
  const tables = grids.flatMap((grid) => tableIn(grid) ?? [])
  if (tables.length > 0) return tables
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
