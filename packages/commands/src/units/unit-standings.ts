import {
  type Finding,
  fail,
  fold,
  ok,
  type Result,
  roleNames,
  sentence,
  type Text,
  type UnitList,
  type UnitResult,
  unitListResults,
  unitResult,
} from '@parscore/scoring'
import { commonRole, placeIn, type RankedBy } from './ranked-column.js'
import type { UnitSheet } from './unit-sheet.js'
import type { UnitSource } from './unit-source.js'

/** The results of units from all files, and what is told beside them. */
export interface UnitStandings {
  readonly units: readonly UnitResult[]
  /** The columns by which they are ranked, as their headers name them. */
  readonly columns: readonly string[]
  readonly findings: readonly Finding[]
  /** The file of each finding. */
  readonly files: ReadonlyMap<Finding, string>
  /** Units and rows that are not ranked, each with its reason. */
  readonly left: readonly Text[]
}

const NO_COLUMN: Text = {
  vi: '{unit}: không xếp hạng vì không có điểm ở cột mà các đơn vị khác được xếp ({column}).',
  en: '{unit}: not ranked, as it has no points in the column by which the others are ranked ({column}).',
}
const NO_MAXIMUM: Text = {
  vi: '{unit}: không xếp hạng vì không biết điểm tối đa.',
  en: '{unit}: not ranked, as its maximum is not known.',
}
const OVER: Text = {
  vi: '{unit}: không xếp hạng vì {points} trên {maximum} điểm là {index}%, quá 100%.',
  en: '{unit}: not ranked, as {points} of {maximum} {maximum:point|points} is {index} %, over 100 %.',
}
const UNREAD: Text = {
  vi: '{file}, dòng {row}: không xếp hạng vì {why} («{text}»)',
  en: '{file}, row {row}: not ranked: {why} (“{text}”)',
}
const HUNDRED = 100

/**
 * Puts the lists and sheets of all files together. Sheets are ranked by one column, for all the same; lists by the column that each
 * names as its total.
 *
 * @param column part of the name of the column to rank by, or `null`
 */
export function unitStandings(sources: readonly UnitSource[], column: string | null): UnitStandings {
  const lists = sources.flatMap(({ file, lists: own }) => own.map(({ list, findings }) => ({ file, list, findings })))
  const sheets = sources.flatMap(({ sheets: own }) => own)
  const by: RankedBy | null = column === null ? commonRole(sheets) : { kind: 'name', name: column }
  const results = sheets.map((sheet) => ({ sheet, result: resultOf(sheet, by) }))
  const ranked = lists.filter(
    ({ file, list }) => !isSummary(list, sources.find((each) => each.file === file)?.sheets ?? []),
  )
  const listed = ranked.flatMap(({ list }) => unitListResults(list).map(possible))
  // A file may hold a second table of the same unit, which only adds to the first.
  const named = new Set(results.flatMap(({ sheet, result }) => (result.ok ? [sheet.unit] : [])))
  const isRanked = ({ unit }: UnitSheet) => named.has(unit)
  const all = [...listed, ...results.map(({ result }) => result)]
  return {
    units: all.flatMap((result) => (result.ok ? [result.value] : [])),
    columns: [
      ...new Set([
        ...ranked.map(({ list }) => list.columns[list.ranked]?.name ?? ''),
        ...sheets.flatMap((sheet) => nameOfPlace(sheet, by) ?? []),
      ]),
    ],
    findings: [...lists.flatMap(({ findings }) => findings), ...sheets.flatMap(errorsIn)],
    left: [
      ...lists.flatMap(({ file, list }) =>
        list.unread.map(({ row, text, why }) => sentence(UNREAD, { file, row, text, why })),
      ),
      ...listed.flatMap((result) => (result.ok ? [] : [result.error])),
      ...results.flatMap(({ sheet, result }) => (result.ok || isRanked(sheet) ? [] : [result.error])),
    ],
    files: new Map(
      sources.flatMap(({ file, ...source }) => findingsOf(source).map((finding) => [finding, file] as const)),
    ),
  }
}

/** Whether a list sums up the score sheets of the same file: then its units are ranked by their sheets, and not twice. */
function isSummary({ rows }: UnitList, sheets: readonly UnitSheet[]): boolean {
  const own = new Set(sheets.map(({ unit }) => fold(unit)))
  return sheets.length > 1 && rows.every(({ unit }) => own.has(fold(unit)))
}

/** Where units are columns their names stand before what the points are called. */
function nameOfPlace(sheet: UnitSheet, by: RankedBy | null): string | null {
  const place = by && placeIn(sheet, by)
  const { name = null, unit = null } = (place === null ? undefined : sheet.sheet.columns[place]) ?? {}
  const own = unit === null ? '' : `${unit} – `
  return own !== '' && name?.startsWith(own) ? name.slice(own.length) : name
}

function resultOf(sheet: UnitSheet, by: RankedBy | null): Result<UnitResult, Text> {
  const place = by && placeIn(sheet, by)
  const asked = by?.kind === 'role' ? roleNames[by.role] : (by?.name ?? '')
  if (place === null) return fail(sentence(NO_COLUMN, { unit: sheet.unit, column: asked }))
  const result = unitResult(sheet.sheet, place, sheet.unit, sheet.sheet.framework?.title.vi ?? '')
  return result
    ? possible({ ...result, year: result.year ?? sheet.year })
    : fail(sentence(NO_MAXIMUM, { unit: sheet.unit }))
}

/** More than all points is an error of the sheet; ranked, it would stand above everybody. */
function possible(result: UnitResult): Result<UnitResult, Text> {
  const { unit, points, maximum, index } = result
  return maximum !== null && index > HUNDRED ? fail(sentence(OVER, { unit, points, maximum, index })) : ok(result)
}

const findingsOf = ({ lists, sheets }: Pick<UnitSource, 'lists' | 'sheets'>): readonly Finding[] =>
  [...lists, ...sheets].flatMap(({ findings }) => findings)

/** What is wrong in a unit's sheet: of an error nobody knows which column it will be put right in. */
const errorsIn = ({ findings }: UnitSheet): readonly Finding[] =>
  findings.filter(({ severity }) => severity === 'error')
