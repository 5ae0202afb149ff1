import {
  assemblePlan,
  fold,
  type Grid,
  linesAbove,
  type PlanRole,
  type ReformPlan,
  textOf,
  titleYear,
} from '@parscore/scoring'
import { findHeader, type HeaderWords } from '../../table/find-header.js'

const WORDS: HeaderWords<PlanRole> = [
  ['number', /^(?:stt|tt|so tt|so thu tu|ma|ma so)$/],
  ['doneOn', /ngay (?:hoan thanh|xong)/],
  ['done', /^da xong|^tinh (?:trang|hinh)|^ket qua (?:thuc hien|dat|den|trien khai)|^trang thai|^muc do hoan thanh/],
  ['evidence', /minh chung|kiem chung/],
  ['end', /ket thuc/],
  ['start', /bat dau|^thoi gian|^tien do/],
  // Beside a start the time of completion is the end; alone it may hold both.
  ['end', /hoan thanh/],
  ['verification', /xac minh|san pham/],
  ['budget', /kinh phi/],
  ['coordinating', /phoi hop/],
  ['lead', /trach nhiem|chu tri|^don vi thuc hien|^co quan thuc hien/],
  ['note', /ghi chu/],
  ['indicator', /^chi so|chi tieu|^muc tieu/],
  ['title', /noi dung|nhiem vu|hoat dong|cong viec/],
]

/** A column of points makes the table a score sheet. */
const OTHER = /^diem\b|diem chuan|diem toi da/

/**
 * Reads a reform plan (kế hoạch CCHC) from a grid.
 *
 * @returns `null` where the grid has no table of activities with who and when
 */
export function readPlan(grid: Grid): ReformPlan | null {
  const header = findHeader(grid, WORDS, ['title', 'lead', 'start'], fold)
  if (!header || header.names.some((name) => OTHER.test(fold(name)))) return null
  const columns = new Map(header.columns)
  const last = Math.max(...columns.values())
  // A header over two lines loses the width of «Thời gian»: the column after the last is the notes.
  if (!columns.has('note') && header.names.some((name) => /ghi chú/iu.test(name))) columns.set('note', last + 1)
  const plan = assemblePlan(grid, {
    firstRow: header.firstRow,
    columns,
    names: header.names,
    year: titleYear(grid, header.firstRow),
    above: textsAbove(grid, header.row),
    lines: linesAbove(grid, header.row),
  })
  const hasActivities = plan.fields.some(({ results }) => results.some(({ activities }) => activities.length > 0))
  return hasActivities ? plan : null
}

/** Rows above a table that may say what its amounts count. */
const NEAR = 5

/** The short texts right above the table, the nearest first: «Đơn vị tính: nghìn đồng». */
const textsAbove = (grid: Grid, row: number): string[] =>
  grid.rows
    .slice(Math.max(0, row - NEAR), row)
    .flatMap((values) => values.map(textOf))
    .filter((text) => text !== '' && text.length < 60)
    .reverse()
