import {
  authored,
  type CellValue,
  columnLetters,
  decimalComma,
  type Framework,
  type FrameworkNode,
  frameworkData,
  notKnownWord,
  ruleList,
} from '@parscore/scoring'
import { printReady } from '../template/print-names.js'
import { heights, rowHeight } from '../template/row-height.js'
import { landscape, pageNumbers, SheetCells } from '../template/sheet-cells.js'
import { FONT, styles } from '../template/style.js'
import { type DataValidation, type SheetModel, writeWorkbook } from '../write/write-workbook.js'
import {
  ABOUT_ROWS,
  ABOUT_SHEET,
  CHOICES,
  EXAMPLES_SHEET,
  NODE_COLUMNS,
  NODES_SHEET,
  type NodeColumn,
} from './columns.js'
import { RULE_COLUMNS, RULE_WORDS } from './rule-columns.js'

/** The same on every day, so that the workbook is the same byte for byte. */
const MADE = new Date(Date.UTC(2026, 0, 1))
/** Rows for nodes that are still to be written. */
const SPARE = 150

/** What stands in a row of the list of nodes. */
export type NodeCells = Readonly<Partial<Record<NodeColumn, CellValue>>>

/**
 * A workbook in which people write a framework: one row a node, lists to choose from, an example of every rule.
 *
 * @param framework the one to start from, or `null` for a blank one
 */
export function frameworkWorkbook(framework: Framework | null): Promise<Uint8Array> {
  const { sheets, names } = printReady([aboutSheet(framework), nodesSheet(framework), examplesSheet()])
  return writeWorkbook({
    sheets: [...sheets],
    namedRanges: [...names],
    defaultFont: FONT,
    activeSheet: framework ? 1 : 0,
    properties: { title: framework?.title.vi ?? 'Bộ tiêu chí', creator: 'parscore', created: MADE, modified: MADE },
  })
}

function aboutSheet(framework: Framework | null): SheetModel {
  const sheet = new SheetCells()
  const values = aboutValues(framework)
  sheet.value(1, 0, 'THÔNG TIN BỘ TIÊU CHÍ', styles.title)
  sheet.value(
    2,
    0,
    'Mã chỉ gồm chữ thường, số và dấu gạch ngang, ví dụ so-2026. Năm áp dụng cách nhau bằng dấu phẩy. Viết xong thì dùng việc «Nhập bộ tiêu chí» của parscore.',
    styles.subtitle,
  )
  for (const [index, [key, label]] of ABOUT_ROWS.entries()) {
    sheet.value(4 + index, 0, label, styles.header)
    sheet.value(4 + index, 1, values[key] ?? null, styles.fillText)
  }
  return {
    name: ABOUT_SHEET,
    rows: [],
    cells: sheet.cells,
    columns: [{ width: 24 }, { width: 100 }],
    rowDefs: heights(ABOUT_ROWS.map(([key], index) => [4 + index, linesHeight(values[key] ?? null, 100)])),
    pageSetup: landscape(null),
  }
}

const linesHeight = (value: CellValue, width: number): number =>
  String(value ?? '')
    .split('\n')
    .reduce((total, line) => total + rowHeight([[line, width]]), 0)

function aboutValues(framework: Framework | null): Readonly<Record<string, CellValue>> {
  if (!framework) return { total: 100 }
  const { counts, corrections, dates, kind } = framework
  const { generalRules } = frameworkData(framework)
  const more = {
    ...(Object.keys(counts).length > 0 ? { counts } : {}),
    ...(corrections.length > 0 ? { corrections } : {}),
    ...(dates.length > 0 ? { dates } : {}),
    ...(generalRules === undefined ? {} : { generalRules }),
    ...(kind === 'scored' ? {} : { kind }),
  }
  return {
    id: framework.id,
    decision: framework.decision,
    date: framework.date?.split('-').reverse().join('/') ?? null,
    years: framework.years.join(', '),
    titleVi: framework.title.vi,
    titleEn: framework.title.en,
    source: framework.source,
    total: framework.total,
    ratings:
      framework.ratings.map(({ from, title }) => `${title.vi} | ${title.en}: ${decimalComma(from)}`).join('\n') || null,
    unknown: framework.unknown.map(({ vi, en }) => `${vi} | ${en}`).join('\n') || null,
    more: Object.keys(more).length > 0 ? JSON.stringify(more) : null,
  }
}

function nodesSheet(framework: Framework | null): SheetModel {
  const sheet = new SheetCells()
  const rows = (framework?.nodes ?? []).map(nodeCells)
  sheet.row(
    1,
    NODE_COLUMNS.map(([, header]) => header),
    styles.header,
  )
  const last = 1 + rows.length + SPARE
  for (let row = 2; row <= last; row += 1)
    for (const [col, [key]] of NODE_COLUMNS.entries())
      sheet.value(row, col, rows[row - 2]?.[key] ?? null, STYLES[key] ?? styles.fillText)
  return {
    name: NODES_SHEET,
    rows: [],
    cells: sheet.cells,
    columns: NODE_COLUMNS.map(([, , width]) => ({ width })),
    freezePane: { rows: 1, columns: 2 },
    dataValidations: choices(last),
    rowDefs: heights([[1, 48], ...rows.map((row, index) => [index + 2, nodeHeight(row)] as const)]),
    pageSetup: { ...landscape('1:1', 3), printTitlesColumn: 'A:B' },
    headerFooter: pageNumbers,
  }
}

type Style = (typeof styles)[keyof typeof styles]

const STYLES: Readonly<Record<string, Style>> = {
  code: styles.fillCode,
  maximum: styles.fillPoints,
  ...Object.fromEntries(
    RULE_COLUMNS.map(({ key, holds }) => [key, holds === 'share' ? styles.fillRate : styles.fillPoints]),
  ),
  // «15/6» would become a day of this year.
  deadline: styles.fillCode,
  list: styles.fillCode,
}

/** Rows grow with what stands in them, up to what a screen shows. */
const nodeHeight = (row: NodeCells): number =>
  Math.min(240, Math.max(16, ...NODE_COLUMNS.map(([key, , width]) => linesHeight(row[key] ?? null, width))))

/** A node as its row. */
export function nodeCells(node: FrameworkNode): NodeCells {
  const rule = node.rule?.authored()
  const { basis, counts, printed, missing, notAssessed } = node
  const more = Object.fromEntries(
    Object.entries({ counts, printed, missing, notAssessed }).filter(([, value]) => value !== undefined),
  )
  return {
    code: node.code,
    titleVi: node.title.vi,
    titleEn: node.title.en,
    maximum: node.maximum ?? notKnownWord,
    kind: node.kind === 'points' ? null : wordOf(CHOICES.kind, node.kind),
    measure: wordOf(CHOICES.measure, node.measure),
    ...(rule ? { rule: rule.words, ...rule.cells, list: rule.list } : {}),
    agencies: node.agencies.join('\n') || null,
    deadline: node.deadline ?? null,
    // The form has a column of its own for a scale that is stated in part.
    status: wordOf(CHOICES.status, basis?.status === 'partly' ? 'stated' : basis?.status),
    quote: basis?.quote ?? null,
    proof: basis?.proof ?? null,
    source: basis?.source ?? null,
    note: basis?.note ?? null,
    partly: basis?.status === 'partly' ? 'Có' : null,
    assigned: node.assigned ? 'Có' : null,
    incomplete: node.incomplete ? 'Có' : null,
    more: Object.keys(more).length > 0 ? JSON.stringify(more) : null,
  }
}

const wordOf = (words: Readonly<Record<string, unknown>>, meant: unknown): string | null =>
  Object.entries(words).find(([, value]) => value === meant)?.[0] ?? null

function choices(last: number): DataValidation[] {
  const lists: readonly (readonly [NodeColumn, readonly string[]])[] = [
    ['rule', RULE_WORDS],
    ...Object.entries(CHOICES).flatMap(([key, words]) => {
      const column = NODE_COLUMNS.find(([name]) => name === key)?.[0]
      return column ? [[column, Object.keys(words)] as const] : []
    }),
  ]
  return lists.map(([key, values]) => {
    const letter = columnLetters(NODE_COLUMNS.findIndex(([name]) => name === key))
    // A list in a validation holds 255 characters and no commas: longer ones are fetched from the sheet of examples.
    const isLong = values.join(',').length > 255 || values.some((value) => value.includes(','))
    return {
      type: 'list' as const,
      ...(isLong
        ? { formula1: `'${EXAMPLES_SHEET}'!$A$${EXAMPLES_START}:$A$${EXAMPLES_START + values.length - 1}` }
        : { values: [...values] }),
      allowBlank: true,
      showErrorMessage: true,
      errorStyle: 'stop' as const,
      errorTitle: 'Kiểm tra lại',
      errorMessage: 'Chọn một giá trị trong danh sách.',
      range: `${letter}2:${letter}${last}`,
    }
  })
}

const EXAMPLES_START = 4
const EXAMPLE_MAXIMUM = 2
const EXAMPLE_COLUMNS = [...RULE_COLUMNS.map(({ key }) => key), 'list']

function examplesSheet(): SheetModel {
  const sheet = new SheetCells()
  const headers = EXAMPLE_COLUMNS.map((key) => NODE_COLUMNS.find(([name]) => name === key)?.[1] ?? '')
  sheet.value(1, 0, `MỖI CÁCH CHẤM MỘT VÍ DỤ, VỚI ĐIỂM TỐI ĐA LÀ ${EXAMPLE_MAXIMUM}`, styles.title)
  sheet.row(EXAMPLES_START - 1, ['Cách chấm', ...headers, 'Nghĩa là'], styles.header)
  for (const [index, { authoring, example, describe }] of ruleList.entries()) {
    const { words, cells, list } = authored(authoring, example)
    const row = EXAMPLES_START + index
    sheet.value(row, 0, words, styles.text)
    for (const [col, key] of EXAMPLE_COLUMNS.entries())
      sheet.value(row, col + 1, key === 'list' ? list : (cells[key] ?? null), EXAMPLE_STYLES[key] ?? styles.text)
    sheet.value(row, EXAMPLE_COLUMNS.length + 1, describe(example, EXAMPLE_MAXIMUM).vi, styles.text)
  }
  return {
    name: EXAMPLES_SHEET,
    rows: [],
    cells: sheet.cells,
    columns: [30, ...RULE_COLUMNS.map(({ width }) => width), 36, 70].map((width) => ({ width })),
    rowDefs: heights([[EXAMPLES_START - 1, 34], ...ruleList.map((_, index) => [EXAMPLES_START + index, 32] as const)]),
    pageSetup: landscape(null),
  }
}

const EXAMPLE_STYLES: Readonly<Record<string, Style>> = {
  ...Object.fromEntries(RULE_COLUMNS.flatMap(({ key, holds }) => (holds === 'share' ? [[key, styles.rate]] : []))),
  list: styles.code,
}
