import type { Check } from '../../../checks/check.js'
import { besideWhat } from '../../../checks/figure-names.js'
import { isPoints } from '../../../sheet/column.js'
import { fullAddress } from '../../../sheet/grid.js'
import { numberIn, rootRows, type ScoreSheet, summedBy } from '../../../sheet/score-sheet.js'
import { columnTotals, pointsOf } from '../../../sheet/total.js'
import { difference, roundHalfUp } from '../../../values/decimal.js'
import { fold, foldedLikeness } from '../../../values/fold.js'
import { figureIn, type UnitList, type UnitRow } from '../unit-list.js'
import { onUnit } from './unit-remark.js'

/** What a score sheet of the same workbook says that a unit has. */
export interface UnitTotal {
  readonly unit: string
  /** Folded: columns of different units that are of one kind have one. */
  readonly kind: string
  /** The field that it is of, or `null` for all of them. */
  readonly field: { readonly code: string; readonly title: string } | null
  /** What its fields come to, and what its row of the total prints, where that is another. */
  readonly values: readonly number[]
  /** Its index. */
  readonly index: number | null
  /** Where it stands. */
  readonly place: string
}

/**
 * What a score sheet says of the units that it scores: the one that it is of, or those over its columns.
 *
 * @param unit whose sheet it is, or `null` where nothing says so
 */
export function unitTotalsOf(sheet: ScoreSheet, unit: string | null): UnitTotal[] {
  const totalRow = sheet.rows.findLast((row) => row.kind === 'total' && summedBy(row) === null)
  return columnTotals(sheet).flatMap(({ column, total, index }) => {
    const whose = column.unit ?? unit
    if (whose === null || total === null || !isPoints(column)) return []
    const at = sheet.columns.indexOf(column)
    const printed = totalRow ? numberIn(totalRow, at) : null
    const cell = totalRow?.cells[at]
    const kind = column.unit === null ? fold(column.name) : column.role
    return [
      {
        unit: whose,
        kind,
        field: null,
        values: printed === null || printed === total ? [total] : [total, printed],
        index,
        place: cell ? fullAddress(cell.sheet, cell.address) : sheet.name,
      },
      ...fieldsOf(sheet, at).map((field) => ({ ...field, unit: whose, kind: `${kind} ${field.field.code}` })),
    ]
  })
}

/** What the fields of a sheet have in a column. */
function fieldsOf(sheet: ScoreSheet, at: number) {
  return rootRows(sheet).flatMap((row) => {
    const { code, title, cells } = row
    const [points, cell] = [pointsOf(row, at), cells[at]]
    if (points === null || !cell) return []
    return [{ field: { code, title }, values: [points], index: null, place: fullAddress(cell.sheet, cell.address) }]
  })
}

/** A figure of a list beside what the unit's own sheet comes to. */
interface Beside {
  readonly row: UnitRow
  readonly column: number
  readonly found: number
  readonly expected: number
  readonly agrees: boolean
  readonly place: string
}

/** So many units agree where a column of the list is that of their sheets. */
const FEWEST = 2
const MOSTLY = 0.5

/**
 * The check that compares a list of units with their own score sheets of the same workbook: a summary says what the sheets say.
 *
 * @param totals of the other sheets; without them there is nothing to compare
 */
export function unitTotalMismatch(totals: readonly UnitTotal[]): Check<UnitList> {
  return {
    id: 'unit-total-mismatch',
    since: '0.1.0',
    severity: 'error',
    repair: 'none',
    title: { vi: 'Điểm đơn vị khác bảng chấm của đơn vị', en: 'Points differ from the unit’s own sheet' },
    help: {
      vi: 'Điểm của đơn vị trong bảng tổng hợp phải là điểm ở bảng chấm của chính đơn vị đó.',
      en: 'The points of a unit in a summary are those of the unit’s own score sheet.',
    },
    figures: besideWhat('Bảng chấm', 'Score sheet'),
    // Needs a workbook of several sheets: its examples are the tests of other offices' sheets.
    examples: null,
    run: (list) =>
      list.columns.flatMap((_, column) =>
        comparedWith(list, column, totals)
          .filter(({ agrees }) => !agrees)
          .map(({ row, found, expected, place }) =>
            onUnit(list, row, column, {
              found,
              expected,
              difference: difference(found, expected),
              sentence: {
                vi: 'Bảng tổng hợp ghi {unit} {found} điểm, bảng chấm của đơn vị ({place}) là {expected}.',
                en: 'The summary has {found} for {unit}, the unit’s own sheet ({place}) {expected}.',
              },
              words: { found, expected, place },
            }),
          ),
      ),
  }
}

/** The figures of a column beside those of the sheets that it is of; none where it is of something else. */
function comparedWith(list: UnitList, column: number, totals: readonly UnitTotal[]): readonly Beside[] {
  const role = list.columns[column]?.role
  if (role === undefined || role === 'rank' || role === 'maximum') return []
  const name = list.columns[column]?.name ?? ''
  const own = totals.filter(({ field }) => field === null || isOfField(name, field))
  const kinds = new Set(own.map(({ kind }) => kind))
  const possible = [...kinds].flatMap((kind) => {
    const of = own.filter((each) => each.kind === kind)
    return [besideOf(list, column, of, ({ values }) => values), besideOf(list, column, of, ({ index }) => index ?? [])]
  })
  const proven = possible.filter((figures) => {
    const held = figures.filter(({ agrees }) => agrees).length
    return held >= FEWEST && held >= figures.length * MOSTLY
  })
  const agreeing = (figures: readonly Beside[]) => figures.filter(({ agrees }) => agrees).length
  return proven.sort((a, b) => agreeing(b) - agreeing(a))[0] ?? []
}

function besideOf(
  list: UnitList,
  column: number,
  totals: readonly UnitTotal[],
  valuesOf: (total: UnitTotal) => number | readonly number[],
): Beside[] {
  return list.rows.flatMap((row) => {
    const own = totals.filter(({ unit }) => nameOf(unit) === nameOf(row.unit))
    const [total] = own
    const printed = figureIn(row, column)
    const values = total ? [valuesOf(total)].flat() : []
    const [expected] = values
    // A unit with two sheets (two years) is in question.
    if (!printed || !total || own.length > 1 || expected === undefined) return []
    const agrees = values.some(
      (value) => value === printed.value || roundHalfUp(value, printed.decimals) === printed.value,
    )
    return [{ row, column, found: printed.value, expected, agrees, place: total.place }]
  })
}

/** Whether a column is called as a field is: by its title, or by its number («Lĩnh vực 3», «LV III»). */
function isOfField(name: string, { code, title }: { readonly code: string; readonly title: string }): boolean {
  const numbered = /^(?:linh vuc|lv|muc|phan) (?:so )?(\S+)$/.exec(fold(name))?.[1]
  return numbered === undefined ? foldedLikeness(fold(name), fold(title)) >= ALIKE : numbered === fold(code)
}

/** Names that share so many words are one. */
const ALIKE = 0.6

/** Kinds of units by their letters, folded. */
const SHORT: Readonly<Record<string, string>> = {
  tp: 'thanh pho',
  tx: 'thi xa',
  tt: 'thi tran',
  h: 'huyen',
  q: 'quan',
  x: 'xa',
  p: 'phuong',
}

/** One name for «UBND xã Hòa Phú», «Xã Hòa Phú» and «X. Hòa Phú». */
const nameOf = (unit: string): string =>
  fold(unit)
    .replace(/^(?:ubnd|uy ban nhan dan) /, '')
    .replace(/^(?:t[pxt]|[hqxp]) /, (short) => `${SHORT[short.trim()] ?? ''} `)
