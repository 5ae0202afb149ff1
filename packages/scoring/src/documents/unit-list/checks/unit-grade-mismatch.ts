import type { Check, Found } from '../../../checks/check.js'
import type { GradeBound } from '../../../sheet/grade-bound.js'
import { indexOf } from '../../../sheet/total.js'
import type { Text } from '../../../text.js'
import { fold } from '../../../values/fold.js'
import { leastOutOfOrder } from '../least-out-of-order.js'
import { mostOf } from '../most-of.js'
import { columnsWithRole, figureIn, rankedFigure, type UnitList, type UnitRow } from '../unit-list.js'
import { onUnit, UNIT_HEADER } from './unit-remark.js'

interface Graded {
  readonly row: UnitRow
  readonly points: number
  readonly grade: string
}

/**
 * A grade that is not what the points earn: by the bounds that the list states, else by the other units, as no unit with a better
 * grade can have fewer points.
 */
export const unitGradeMismatch: Check<UnitList> = {
  id: 'unit-grade-mismatch',
  since: '0.1.0',
  severity: 'error',
  repair: 'none',
  title: { vi: 'Xếp loại không theo điểm', en: 'Grade against the points' },
  help: {
    vi: 'So điểm của đơn vị với mức của từng loại và với các đơn vị cùng loại.',
    en: 'Compare the unit’s points with the bounds of the grades and with units of the same grade.',
  },
  figures: null,
  examples: {
    wrong: [
      [...UNIT_HEADER],
      ['1', 'Sở A', 95, 1, 'Xuất sắc'],
      ['2', 'Sở B', 88, 2, 'Khá'],
      ['3', 'Sở C', 86, 3, 'Tốt'],
      ['4', 'Sở D', 84, 4, 'Tốt'],
      ['5', 'Sở E', 75, 5, 'Khá'],
    ],
    right: [
      [...UNIT_HEADER],
      ['1', 'Sở A', 95, 1, 'Xuất sắc'],
      ['2', 'Sở B', 88, 2, 'Tốt'],
      ['3', 'Sở C', 75, 3, 'Khá'],
    ],
    findings: [
      {
        cell: 'E6',
        found: 'Khá',
        expected: null,
        vi: 'Sở E: 75 điểm được xếp «Khá», còn Sở C 86 điểm được xếp «Tốt».',
        en: 'Sở E: 75 points are graded “Khá”, Sở C with 86 “Tốt”.',
      },
    ],
  },
  run(list) {
    const graded = list.rows.flatMap((row): Graded[] => {
      const points = rankedFigure(list, row)
      return points === null || !row.grade ? [] : [{ row, points, grade: row.grade.text }]
    })
    return list.bounds.length > 0 ? againstBounds(list, graded) : againstOthers(list, graded)
  },
}

const isGrade = (a: string, b: string) => fold(a) === fold(b)

function againstBounds(list: UnitList, graded: readonly Graded[]): Found[] {
  const bounds = [...list.bounds].sort((a, b) => b.from - a.from)
  const earnedBy = (points: number) =>
    bounds.find(({ from, inclusive }) => (inclusive ? points >= from : points > from))
  return graded.flatMap(({ row, points, grade }) => {
    // Bounds are of points or of percent: a grade that follows from either is right.
    const figures = [indexIn(list, row, points), points].filter((figure) => figure !== null)
    const own = bounds.find((bound) => isGrade(bound.grade, grade))
    const [first = points] = figures
    // A grade without a stated bound may be the lowest; points that reach no bound are its.
    const isEarned = (earned: GradeBound | undefined) => own === earned || (earned && isGrade(earned.grade, grade))
    if (figures.some((figure) => isEarned(earnedBy(figure)))) return []
    const earned = earnedBy(first)
    const bound = earned ?? own ?? null
    return [
      onGrade(list, row, { points: first, grade, expected: earned?.grade ?? null, bound, isIndex: figures.length > 1 }),
    ]
  })
}

/** What a unit's points are in percent of what it could have, as printed or divided; `null` where that is not known, or is the points. */
function indexIn(list: UnitList, row: UnitRow, points: number): number | null {
  const [percent] = columnsWithRole(list, 'percent')
  const printed = percent === undefined ? null : (figureIn(row, percent)?.value ?? null)
  const most = mostOf(list, row, list.ranked)
  const index = printed ?? (most === null || most <= 0 ? null : indexOf(points, most))
  return index === points ? null : index
}

const OF_POINTS: Text = {
  vi: '{unit}: {points} điểm được xếp «{grade}», nhưng «{bound}» từ {from} điểm.',
  en: '{unit}: {points} {points:point|points} are graded “{grade}”, but “{bound}” begins at {from}.',
}
const OF_INDEX: Text = {
  vi: '{unit}: chỉ số {points} được xếp «{grade}», nhưng «{bound}» từ {from}.',
  en: '{unit}: an index of {points} is graded “{grade}”, but “{bound}” begins at {from}.',
}

function onGrade(
  list: UnitList,
  row: UnitRow,
  words: {
    readonly points: number
    readonly grade: string
    readonly expected: string | null
    readonly bound: GradeBound | null
    /** Whether `points` are in percent of what the unit could have. */
    readonly isIndex: boolean
  },
): Found {
  const { points, grade, expected, bound, isIndex } = words
  return onUnit(list, row, list.ranked, {
    ...(row.grade ? { cell: row.grade } : {}),
    found: grade,
    expected,
    sentence: isIndex ? OF_INDEX : OF_POINTS,
    words: { points, grade, bound: bound?.grade ?? '', from: bound?.from ?? 0 },
  })
}

function againstOthers(list: UnitList, graded: readonly Graded[]): Found[] {
  const order = gradesByPoints(graded)
  const place = ({ grade }: Graded) => order.indexOf(fold(grade))
  const contradicts = (a: Graded, b: Graded) =>
    a.row.year === b.row.year &&
    a.row.group === b.row.group &&
    place(a) !== place(b) &&
    (place(a) < place(b) ? a.points < b.points : b.points < a.points)
  return leastOutOfOrder(graded, contradicts).map(([{ row, points, grade }, other]) =>
    onUnit(list, row, list.ranked, {
      ...(row.grade ? { cell: row.grade } : {}),
      found: grade,
      expected: null,
      sentence: {
        vi: '{unit}: {points} điểm được xếp «{grade}», còn {other} {less} điểm được xếp «{second}».',
        en: '{unit}: {points} {points:point|points} are graded “{grade}”, {other} with {less} “{second}”.',
      },
      words: { points, grade, other: other.row.unit, less: other.points, second: other.grade },
    }),
  )
}

/** The grades from the best down, by the middle unit of each: one wrong grade does not turn them round. */
function gradesByPoints(graded: readonly Graded[]): string[] {
  const byGrade = new Map<string, number[]>()
  for (const { grade, points } of graded) byGrade.set(fold(grade), [...(byGrade.get(fold(grade)) ?? []), points])
  const middle = (points: readonly number[]) => [...points].sort((a, b) => a - b)[Math.floor(points.length / 2)] ?? 0
  return [...byGrade].sort(([, a], [, b]) => middle(b) - middle(a)).map(([grade]) => grade)
}
