import { type ColumnRole, isPoints } from '../sheet/column.js'
import { nodeRows, numberIn, type ScoreRow, type ScoreSheet } from '../sheet/score-sheet.js'
import type { Text } from '../text.js'
import type { Found } from './check.js'
import { inSheet, type SheetCheck } from './sheet-check.js'

/** Points claimed without evidence and without an explanation. */
export const evidenceMissing: SheetCheck = {
  id: 'evidence-missing',
  since: '0.1.0',
  severity: 'warning',
  repair: 'none',
  title: { vi: 'Thiếu tài liệu kiểm chứng', en: 'Evidence missing' },
  help: {
    vi: 'Có điểm mà không có tài liệu kiểm chứng thì phải có giải trình; nếu không, hội đồng thẩm định không có căn cứ để cho điểm.',
    en: 'Points without evidence need an explanation; without either, the appraisers have nothing to go by.',
  },
  figures: null,
  examples: {
    wrong: {
      columns: ['maximum', 'self', 'evidence'],
      rows: [
        ['1', 'A', 1, 1, 'BC 12/BC-SNV'],
        ['2', 'B', 1, 0.5, null],
      ],
    },
    right: {
      columns: ['maximum', 'self', 'evidence', 'explanation'],
      rows: [
        ['1', 'A', 1, 1, 'BC 12/BC-SNV', null],
        ['2', 'B', 1, 0.5, null, 'Đang chờ kết quả kiểm tra'],
        ['3', 'C', 1, 0, null, null],
      ],
    },
    findings: [
      {
        cell: 'D3',
        found: 0.5,
        expected: null,
        vi: 'Tiêu chí 2 được 0,5 điểm nhưng chưa có tài liệu kiểm chứng hay giải trình.',
        en: 'Criterion 2 has 0.5 points but neither evidence nor an explanation.',
      },
    ],
  },
  run(sheet) {
    const evidence = sheet.wordColumns.findIndex((column) => column.role === 'evidence')
    const claimed = sheet.columns.findIndex(({ role }) => role === 'self')
    const points = claimed >= 0 ? claimed : sheet.columns.findIndex(isPoints)
    if (evidence < 0 || points < 0) return []
    const leaves = nodeRows(sheet).filter(
      (row) => row.children.length === 0 && row.node?.measure !== 'survey' && (numberIn(row, points) ?? 0) > 0,
    )
    const missing = leaves.filter((row) => !isProved(sheet, row))
    if (missing.length > FEW && missing.length > leaves.length * NOT_YET)
      return notYet(sheet, points, missing, leaves.length)
    return missing.flatMap((row) => ofRow(sheet, points, row))
  },
}

/** From this share of rows without evidence on, and more than so few, the column is not used or yet to be filled in: that is told once. */
const NOT_YET = 0.5
const FEW = 2

function ofRow(sheet: ScoreSheet, points: number, row: ScoreRow): Found[] {
  const [cell, value] = [row.cells[points], numberIn(row, points)]
  if (!cell || value === null) return []
  return [
    {
      cell,
      ...inSheet(row, sheet.columns[points] ?? null),
      found: value,
      expected: null,
      sentence: {
        vi: 'Tiêu chí {code} được {value} điểm nhưng chưa có tài liệu kiểm chứng hay giải trình.',
        en: 'Criterion {code} has {value} {value:point|points} but neither evidence nor an explanation.',
      },
      words: { code: row.code, value },
    },
  ]
}

function notYet(sheet: ScoreSheet, points: number, missing: readonly ScoreRow[], all: number): Found[] {
  const cell = missing[0]?.cells[points]
  if (!cell) return []
  const codes = missing.map(({ code }) => code).join(', ')
  return [
    {
      cell,
      ...inSheet(null, sheet.columns[points] ?? null),
      found: null,
      expected: null,
      sentence: missing.length === all ? NONE : SOME,
      words: { n: missing.length, all, codes },
    },
  ]
}

const NONE: Text = {
  vi: 'Cả {all} tiêu chí có điểm đều chưa có tài liệu kiểm chứng hay giải trình.',
  en: 'None of the {all} criteria with points has evidence or an explanation.',
}
const SOME: Text = {
  vi: 'Còn {n} trên {all} tiêu chí có điểm mà chưa có tài liệu kiểm chứng hay giải trình: {codes}.',
  en: '{n} of {all} criteria with points {n:has|have} neither evidence nor an explanation: {codes}.',
}

/** Whether a row or one that it is under has evidence or an explanation: what proves a criterion proves its parts. */
const isProved = (sheet: ScoreSheet, row: ScoreRow): boolean =>
  hasWords(sheet, row, 'evidence') ||
  hasWords(sheet, row, 'explanation') ||
  (row.parent !== null && isProved(sheet, row.parent))

/** Whether a row has something in a column of words, or in the cell that is merged over it there. */
export const hasWords = (sheet: ScoreSheet, row: ScoreRow, role: ColumnRole): boolean =>
  sheet.wordColumns.some(
    (column, place) =>
      column.role === role && ((row.words[place] ?? '') !== '' || mergedWords(sheet, row, column.col, place)),
  )

function mergedWords(
  { merges, rows }: ScoreSheet,
  { codeCell: { row } }: ScoreRow,
  col: number,
  place: number,
): boolean {
  const block = merges.find(
    ({ firstRow, lastRow, firstCol, lastCol }) => firstRow < row && row <= lastRow && firstCol <= col && col <= lastCol,
  )
  const first = block && rows.find(({ codeCell }) => codeCell.row === block.firstRow)
  return (first?.words[place] ?? '') !== ''
}
