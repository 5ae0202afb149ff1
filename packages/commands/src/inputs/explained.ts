import {
  fail,
  type Lang,
  type LossTable,
  type LostPoints,
  lossTableOf,
  lostPoints,
  type OlderRuleLoss,
  ok,
  olderRuleOfSheet,
  olderRuleOfTable,
  type Result,
  type ScoreSheet,
  type Text,
  withWrittenCauses,
} from '@parscore/scoring'
import type { CheckedWorkbook } from '@parscore/workbook'
import { columnOf } from './column-of.js'

/** The column of a score sheet whose losses are explained. */
export interface Scored {
  readonly sheet: ScoreSheet
  readonly column: number
  readonly lost: LostPoints
}

/** What a file says of lost points. */
export interface Explained {
  readonly scored: Scored | null
  /** The file's own table of causes, else the one that its score sheet gives. */
  readonly table: { readonly table: LossTable; readonly isWritten: boolean }
  /** The year that the score sheet is of, where it says so. */
  readonly year: number | null
  /** Losses by the rule of 100 %, scored again under that of 80 %. */
  readonly older: readonly OlderRuleLoss[]
}

const NOTHING: Text = {
  vi: 'cột này chưa có điểm, hoặc không biết điểm tối đa',
  en: 'this column has no points, or no maximum is known',
}
const NO_SHEET: Text = {
  vi: 'Tệp không có bảng chấm, cũng không có bảng giải trình mất điểm. Chọn tệp có cột điểm tối đa và cột điểm đạt được; kế hoạch thì dùng việc «Kế hoạch và tiến độ», báo cáo thì dùng việc «Đối chiếu báo cáo», biểu thống kê thì dùng việc «Kiểm tra bảng chấm».',
  en: 'The file has neither a score sheet nor a table of lost points. Choose one with maxima and points; of a plan use “Plan and progress”, of a report “Check a report”, of an annex “Check a score sheet”.',
}

/** The losses of a checked file: of its first score sheet, and of its own table of causes where it has one. */
export function explainedIn(
  { sheets, documents }: CheckedWorkbook,
  column: string | null,
  lang: Lang,
): Result<Explained, Text> {
  const written = documents.flatMap(({ document }) => (document.kind === 'loss-table' ? [document.table] : []))[0]
  const sheet = sheets[0]?.sheet
  if (!sheet && !written) return fail(NO_SHEET)
  const scored = sheet ? scoredColumn(sheet, column) : ok(null)
  if (!scored.ok && !written) return scored
  const alone = scored.ok ? scored.value : null
  const own = alone && written ? { ...alone, lost: withWrittenCauses(alone.lost, written) } : alone
  const made = own ? lossTableOf(own.sheet, own.column, lang) : null
  const table = written ?? made
  if (!table) return fail(NOTHING)
  const older = [...(own ? olderRuleOfSheet(own.sheet, own.column) : []), ...(written ? olderRuleOfTable(written) : [])]
  return ok({
    scored: own,
    table: { table, isWritten: written !== undefined },
    year: sheets[0]?.whose.year ?? null,
    older,
  })
}

function scoredColumn(sheet: ScoreSheet, name: string | null): Result<Scored, Text> {
  const place = columnOf(sheet, name)
  if (!place.ok) return place
  const lost = lostPoints(sheet, place.value)
  return lost ? ok({ sheet, column: place.value, lost }) : fail(NOTHING)
}
