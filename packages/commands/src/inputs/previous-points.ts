import { type Framework, fail, fold, nodeRows, ok, type Result, sentence, type Text } from '@parscore/scoring'
import type { CheckedWorkbook, FilledRow } from '@parscore/workbook'
import { columnOf } from './column-of.js'

const NO_SHEET: Text = {
  vi: 'Tệp không có bảng chấm nào để lấy điểm năm trước.',
  en: 'The file has no score sheet to take last year’s points from.',
}
const LEFT: Text = {
  vi: '{n} tiêu chí của bảng năm trước không cùng mã và cùng tên với bộ {id}, không điền: {codes}',
  en: '{n} {n:criterion|criteria} of last year’s sheet {n:has|have} no match of code and title in {id} and {n:was|were} left out: {codes}',
}
/** Codes that are named. */
const MOST_NAMED = 12

/** Last year's points. */
export interface PreviousPoints {
  /** By the code of the criterion. */
  readonly points: ReadonlyMap<string, number>
  /** What could not be taken over; `null` where all could. */
  readonly left: Text | null
}

/**
 * The points that last year's sheet gives, for the criteria of a framework: a code may mean another criterion from one year to the
 * next, so the title has to be the same too.
 */
export function previousPoints({ sheets }: CheckedWorkbook, framework: Framework): Result<PreviousPoints, Text> {
  const [first] = sheets
  if (!first) return fail(NO_SHEET)
  const { sheet } = first
  const column = columnOf(sheet, null)
  if (!column.ok) return column
  const points = new Map<string, number>()
  const left: string[] = []
  for (const { code, title, children, cells } of nodeRows(sheet)) {
    const found = cells[column.value]?.points
    if (children.length > 0 || found?.kind !== 'number') continue
    const own = framework.byCode.get(code)
    if (own && own.children.length === 0 && fold(own.title.vi) === fold(title)) points.set(code, found.reading.value)
    else left.push(code)
  }
  const named = left.slice(0, MOST_NAMED).join(', ') + (left.length > MOST_NAMED ? '…' : '')
  const told = left.length > 0 ? sentence(LEFT, { n: left.length, id: framework.id, codes: named }) : null
  return ok({ points, left: told })
}

/** The rows with last year's points beside what stands in them. */
export function withPoints(
  rows: ReadonlyMap<string, FilledRow>,
  points: ReadonlyMap<string, number>,
): ReadonlyMap<string, FilledRow> {
  const all = new Map(rows)
  for (const [code, value] of points) {
    const row = rows.get(code)
    const values = new Map([...(row?.values ?? []), ['previous', value] as const])
    all.set(code, { values, comments: row?.comments ?? new Map() })
  }
  return all
}
