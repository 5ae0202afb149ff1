import { type Framework, fail, fold, leavesOf, nodeRows, ok, type Result, sentence, type Text } from '@parscore/scoring'
import type { CheckedWorkbook, FilledRow } from '@parscore/workbook'
import { codesInShort } from '../report/codes-in-short.js'
import { columnOf } from './column-of.js'

const NO_SHEET: Text = {
  vi: 'Tệp không có bảng chấm nào để lấy điểm năm trước.',
  en: 'The file has no score sheet to take last year’s points from.',
}
const LEFT: Text = {
  vi: '{n} tiêu chí của bảng năm trước không cùng mã và cùng tên với bộ {id}, không điền: {codes}',
  en: '{n} {n:criterion|criteria} of last year’s sheet {n:has|have} no match of code and title in {id} and {n:was|were} left out: {codes}',
}
const MISSING: Text = {
  vi: '{n} tiêu chí của bộ {id} không có điểm trong bảng năm trước: {codes}',
  en: '{n} {n:criterion|criteria} of {id} {n:has|have} no points in last year’s sheet: {codes}',
}
/** Codes that are named. */
const MOST_NAMED = 12

/** Last year's points. */
export interface PreviousPoints {
  /** By the code of the criterion. */
  readonly points: ReadonlyMap<string, number>
  /** What could not be taken over, and what nothing was found for. */
  readonly left: readonly Text[]
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
  const open = leavesOf(framework).flatMap(({ code }) => (points.has(code) ? [] : [code]))
  return ok({ points, left: [...told(LEFT, left, framework), ...told(MISSING, open, framework)] })
}

function told(words: Text, codes: readonly string[], { id }: Framework): readonly Text[] {
  return codes.length === 0 ? [] : [sentence(words, { n: codes.length, id, codes: codesInShort(codes, MOST_NAMED) })]
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
