import {
  type Annex,
  assembleAnnex,
  builtinIndicatorLists,
  fold,
  type Grid,
  type IndicatorList,
} from '@parscore/scoring'
import { findHeader, type HeaderWords } from '../table/find-header.js'

type Role = 'code' | 'title' | 'unit' | 'previous' | 'value' | 'note'

const WORDS: HeaderWords<Role> = [
  ['code', /^(?:stt|tt|so tt|so thu tu|ma|ma so)$/],
  ['note', /ghi chu/],
  ['previous', /nam truoc|ky truoc|cung ky/],
  ['unit', /don vi tinh|^dvt$/],
  ['title', /chi tieu|^noi dung/],
  ['value', /so lieu|^ket qua|^gia tri|^thuc hien/],
]

/** A column of points makes the table a score sheet, a budget a plan. */
const OTHER = /^(?:diem|muc tieu)\b|kinh phi|trong so/

/**
 * Reads a statistical annex (biểu thống kê) from a grid.
 *
 * @returns `null` where the grid has no table with indicators, their unit and a figure
 */
export function readAnnex(grid: Grid, lists: readonly IndicatorList[] = builtinIndicatorLists()): Annex | null {
  const header = findHeader(grid, WORDS, ['title', 'unit', 'value'], fold)
  if (!header || header.names.some((name) => OTHER.test(fold(name)))) return null
  const { columns, names, firstRow } = header
  const title = columns.get('title') ?? 0
  const value = columns.get('value') ?? 0
  const annex = assembleAnnex(
    grid,
    {
      firstRow,
      code: columns.get('code') ?? Math.max(0, title - 1),
      title,
      unit: columns.get('unit') ?? 0,
      value,
      previous: columns.get('previous') ?? null,
      note: columns.get('note') ?? null,
      column: names[value] ?? '',
    },
    lists,
  )
  return annex.rows.length > 0 ? annex : null
}
