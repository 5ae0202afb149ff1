import {
  type Annex,
  type AnnexLayout,
  assembleAnnex,
  builtinIndicatorLists,
  fold,
  type Grid,
  headerYear,
  type IndicatorList,
  readCode,
  textOf,
  titleYear,
} from '@parscore/scoring'
import { type FoundHeader, findHeader, type HeaderWords } from '../../table/find-header.js'

type Role = 'code' | 'title' | 'unit' | 'previous' | 'value' | 'note'

const WORDS: HeaderWords<Role> = [
  ['code', /^(?:stt|tt|so tt|so thu tu|ma|ma so)$/],
  ['note', /ghi chu/],
  ['previous', /nam truoc|ky truoc|cung ky/],
  ['unit', /don vi tinh|^dvt$/],
  ['title', /chi tieu|^noi dung/],
  [
    'value',
    /so lieu|^ket qua|^gia tri|^thuc hien|^so luong|ky bao cao|^(?:trong )?ky(?: nay)?$|ky nay|^(?:nam )?20\d\d$/,
  ],
]

/** A column of points makes the table a score sheet, a budget a plan. */
const OTHER = /^(?:diem|muc tieu)\b|kinh phi|trong so/

/**
 * Reads a statistical annex (biểu thống kê) from a grid.
 *
 * @returns `null` where the grid has no table with indicators, their unit and a figure; without units the indicators must be those
 *   of a list that is known
 */
export function readAnnex(grid: Grid, lists: readonly IndicatorList[] = builtinIndicatorLists()): Annex | null {
  const header = withPlainUnit(grid, findHeader(grid, WORDS, ['title', 'value'], fold))
  if (!header || header.names.some((name) => OTHER.test(fold(name)))) return null
  const layout = layoutOf(grid, header)
  const annex = assembleAnnex(grid, layout, lists)
  const isOne = layout.unit !== null || annex.list !== null
  return isOne && annex.rows.length > 0 ? annex : null
}

/** «Đơn vị» heads the units of indicators where they come again row after row; names of agencies do not. */
function withPlainUnit(grid: Grid, header: FoundHeader<Role> | null): FoundHeader<Role> | null {
  const col = header?.names.findIndex((name) => fold(name) === 'don vi') ?? -1
  if (!header || header.columns.has('unit') || col < 0) return header
  const units = grid.rows.slice(header.firstRow).flatMap((row) => fold(textOf(row[col] ?? null)) || [])
  const isUnit = units.length > 1 && new Set(units).size <= units.length / 2
  return isUnit ? { ...header, columns: new Map([...header.columns, ['unit', col]]) } : header
}

/** The first statistical annex among the sheets of a file. */
export function firstAnnex(grids: readonly Grid[]): Annex | null {
  for (const grid of grids) {
    const annex = readAnnex(grid)
    if (annex) return annex
  }
  return null
}

function layoutOf(grid: Grid, header: FoundHeader<Role>): AnnexLayout {
  const { columns, names } = header
  const title = columns.get('title') ?? 0
  const [value, previous] = figureColumns(header)
  const code = columns.get('code') ?? unnamedCodes(grid, header, title)
  return {
    firstRow: firstRowOf(grid, header, code, title),
    code,
    title,
    unit: columns.get('unit') ?? null,
    value,
    previous,
    note: columns.get('note') ?? null,
    column: names[value] ?? '',
    year: headerYear(names[value] ?? '') ?? titleYear(grid, header.row),
  }
}

/** This year's and last year's column: named so, or by their years. */
function figureColumns({ columns, names }: FoundHeader<Role>): readonly [value: number, previous: number | null] {
  const ofYears = names
    .flatMap((name, col) => (/^(?:nam )?20\d\d$/.test(fold(name)) ? [{ col, year: headerYear(name) ?? 0 }] : []))
    .sort((a, b) => b.year - a.year)
  const [latest, before] = ofYears
  const named = columns.get('previous') ?? null
  return latest && before && named === null ? [latest.col, before.col] : [columns.get('value') ?? 0, named]
}

/** Without a header of numbers they may stand in the column before the titles; else there are none. */
function unnamedCodes(grid: Grid, { firstRow }: FoundHeader<Role>, title: number): number | null {
  const below = grid.rows.slice(firstRow, firstRow + 20).map((row) => readCode(row[title - 1] ?? null).kind)
  return title > 0 && below.includes('numbered') ? title - 1 : null
}

/** Rows with number and title above a header that repeats on every page belong to the table: nothing is lost. */
function firstRowOf(grid: Grid, header: FoundHeader<Role>, code: number | null, title: number): number {
  if (code === null) return header.firstRow
  const above = grid.rows
    .slice(0, header.row)
    .findIndex((row) => readCode(row[code] ?? null).kind === 'numbered' && textOf(row[title] ?? null) !== '')
  return above < 0 ? header.firstRow : above
}
