import { maximumOf, numberIn, rootRows, type ScoreRow, type ScoreSheet, sum } from '@parscore/scoring'
import { numberCell, type OfficeCell, type OfficeHead, type OfficeTable } from './office-table.js'

/** The targets of an annex: which columns of the sheet, or points that a plan was made of. */
export interface Targets {
  /** Place of the column of results in `sheet.columns`. */
  readonly result: number
  /** Places of columns of targets. */
  readonly columns: readonly number[]
  /** Points to reach by code, where the sheet has no targets; parents are sums of their children. */
  readonly planned: ReadonlyMap<string, number> | null
}

/** The annex of a plan to improve: criterion, maximum, result, targets, who does what. */
export function targetsDocument(sheet: ScoreSheet, targets: Targets, head: OfficeHead): OfficeTable {
  const result = sheet.columns[targets.result]
  const named = targets.columns.map((place) => sheet.columns[place]?.name ?? '')
  return {
    head,
    title: ['Phụ lục', 'MỤC TIÊU NÂNG CAO CHỈ SỐ CẢI CÁCH HÀNH CHÍNH'],
    columns: [
      { title: 'Stt', share: 8 },
      { title: 'Lĩnh vực/Tiêu chí/Tiêu chí thành phần', share: 42 },
      { title: 'Điểm chuẩn', share: 9 },
      { title: result?.name ?? '', share: 11 },
      ...[...named, ...(targets.planned ? ['Mục tiêu'] : [])].map((title) => ({ title, share: 11 })),
      { title: 'Thực hiện', share: 40 },
    ],
    rows: withTotal(sheet, targets),
    notes: [],
    orientation: 'landscape',
  }
}

/** The rows of the sheet, and below them the total of its fields. */
function withTotal(sheet: ScoreSheet, targets: Targets): OfficeCell[][] {
  const fields = rootRows(sheet).map((row) => rowsBelow(sheet, row, targets))
  const starts = fields.map((_, at) => fields.slice(0, at).reduce((total, rows) => total + rows.length, 0))
  const total = (fields[0]?.[0] ?? []).map(({ align }, col): OfficeCell => {
    if (col === 1) return { lines: ['Tổng điểm'], bold: true }
    const numbers = fields.map((rows) => rows[0]?.[col]?.number)
    const known = numbers.filter((number) => number !== undefined)
    if (align !== 'center' || known.length < numbers.length) return { lines: [] }
    return { ...numberCell(sum(known)), sumOf: starts, bold: true }
  })
  return [...fields.flat(), ...(fields.length > 1 ? [total] : [])]
}

function rowsBelow(sheet: ScoreSheet, row: ScoreRow, targets: Targets): OfficeCell[][] {
  const bold = row.children.length > 0
  const number = (value: number | null): OfficeCell => ({ ...numberCell(value), bold })
  const own: OfficeCell[] = [
    { lines: [row.code], bold },
    { lines: [row.title], bold },
    number(maximumOf(sheet, row, sheet.columns[targets.result])),
    number(numberIn(row, targets.result)),
    ...targets.columns.map((place) => number(numberIn(row, place))),
    ...(targets.planned ? [number(planned(row, targets.planned))] : []),
    { lines: [agencyOf(sheet, row)] },
  ]
  return [own, ...row.children.flatMap((child) => rowsBelow(sheet, child, targets))]
}

function planned(row: ScoreRow, goal: ReadonlyMap<string, number>): number | null {
  if (row.children.length === 0) return goal.get(row.code) ?? null
  const parts = row.children.map((child) => planned(child, goal))
  const known = parts.filter((part) => part !== null)
  return known.length === 0 ? null : sum(known)
}

function agencyOf(sheet: ScoreSheet, row: ScoreRow): string {
  const place = sheet.wordColumns.findIndex(({ role }) => role === 'agency')
  const written = place < 0 ? '' : (row.words[place] ?? '')
  return written || (row.children.length === 0 ? (row.node?.agencies.join('; ') ?? '') : '')
}
