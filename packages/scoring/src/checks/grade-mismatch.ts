import { isPoints } from '../sheet/column.js'
import { type GradeScale, gradeEarned, gradeScale } from '../sheet/grade-scale.js'
import { maximumColumn, numberIn, type ScoreRow, type ScoreSheet, summedBy } from '../sheet/score-sheet.js'
import { columnTotal, indexOf } from '../sheet/total.js'
import { fold } from '../values/fold.js'
import type { Found } from './check.js'
import { besideWhat } from './figure-names.js'
import { inSheet, type SheetCheck } from './sheet-check.js'

/** A grade below the total that the scale below the table does not give. */
export const gradeMismatch: SheetCheck = {
  id: 'grade-mismatch',
  since: '0.1.0',
  severity: 'error',
  repair: 'none',
  title: { vi: 'Xếp loại không theo điểm', en: 'Grade against the points' },
  help: {
    vi: 'Khi dưới bảng có mức điểm của từng loại thì dòng «Xếp loại» phải theo tổng điểm hoặc chỉ số.',
    en: 'Where the least points of each grade stand below the table, the row of grades follows the total or the index.',
  },
  figures: besideWhat('Theo thang', 'By the scale'),
  examples: {
    wrong: {
      columns: ['maximum', 'self'],
      rows: [
        ['1', 'A', 100, 82],
        ['', 'Tổng', 100, 82],
        ['', 'Xếp loại', null, 'Tốt'],
        ['', 'Từ 90 điểm trở lên: Tốt'],
        ['', 'Từ 75 đến dưới 90 điểm: Khá'],
        ['', 'Dưới 75 điểm: Trung bình'],
      ],
    },
    right: {
      columns: ['maximum', 'self'],
      rows: [
        ['1', 'A', 100, 82],
        ['', 'Tổng', 100, 82],
        ['', 'Xếp loại', null, 'Khá'],
        ['', 'Tốt: từ 90%; Khá: từ 75% đến dưới 90%; Yếu: dưới 75%'],
      ],
    },
    findings: [
      {
        cell: 'D4',
        found: 'Tốt',
        expected: 'Khá',
        vi: 'Ghi xếp loại «Tốt», nhưng theo thang dưới bảng 82 là «Khá».',
        en: 'The grade is “Tốt”, but by the scale below the table 82 is “Khá”.',
      },
    ],
  },
  run(sheet) {
    const graded = sheet.rows.filter(
      (row) => row.kind === 'rank' && fold(row.title || row.codeCell.text).startsWith('xep loai'),
    )
    const scale = graded.length > 0 ? scaleOf(sheet, graded) : null
    return scale ? graded.flatMap((row) => ofRow(sheet, row, scale)) : []
  },
}

/** The scale below the table, else the one that the row of grades itself states: «XẾP LOẠI (Tốt ≥ 90; Khá ≥ 80)». */
const scaleOf = (sheet: ScoreSheet, graded: readonly ScoreRow[]): GradeScale | null =>
  gradeScale(sheet.below ?? []) ?? gradeScale(graded.map(({ title, codeCell }) => title || codeCell.text))

function ofRow(sheet: ScoreSheet, row: ScoreRow, scale: GradeScale): Found[] {
  return sheet.columns.flatMap((column, at): Found[] => {
    const cell = row.cells[at]
    const known = scale.steps.some(({ grade }) => isSame(grade, cell?.text ?? ''))
    const figures = isPoints(column) && known ? figuresOf(sheet, row, at) : []
    const earned = figures.map((figure) => ({ figure, step: gradeEarned(scale, figure) }))
    const first = scale.isPercent ? (earned[1] ?? earned[0]) : earned[0]
    if (!cell || !first?.step || earned.some(({ step }) => step !== null && isSame(step.grade, cell.text))) return []
    const { figure, step } = first
    return [
      {
        cell,
        ...inSheet(row, column),
        found: cell.text,
        expected: step.grade,
        sentence: SENTENCE,
        words: { found: cell.text, expected: step.grade, figure },
      },
    ]
  })
}

const SENTENCE = {
  vi: 'Ghi xếp loại «{found}», nhưng theo thang dưới bảng {figure} là «{expected}».',
  en: 'The grade is “{found}”, but by the scale below the table {figure} is “{expected}”.',
}

/** What a grade can be of: the total as printed and as it adds up, then the index: a grade that follows from one of them is right. */
function figuresOf(sheet: ScoreSheet, row: ScoreRow, column: number): number[] {
  const all = sheet.grandTotals ?? []
  if (all.length > 0)
    return all.flatMap((total) => withIndex(numberIn(total, column), numberIn(total, maximumColumn(sheet))))
  const printed = sheet.rows.findLast(
    (each) => each.kind === 'total' && summedBy(each) === null && each.position < row.position,
  )
  const index = sheet.rows.findLast((each) => each.kind === 'index')
  const { total = null, maximum = null } = columnTotal(sheet, column) ?? {}
  const points = [printed ? numberIn(printed, column) : null, total]
  const figures = points.flatMap((each) => withIndex(each, maximum))
  const printedIndex = index ? numberIn(index, column) : null
  return [...figures, ...(printedIndex === null ? [] : [printedIndex])]
}

/** Points, and what they are in percent. */
const withIndex = (points: number | null, maximum: number | null): number[] =>
  points === null ? [] : [points, ...(maximum !== null && maximum > 0 ? [indexOf(points, maximum)] : [])]

const isSame = (a: string, b: string): boolean => fold(a).replace(/^loai /, '') === fold(b).replace(/^loai /, '')
