import { isDeduction } from '../sheet/deduction.js'
import { findCells, numberIn, type ScoreRow, type ScoreSheet } from '../sheet/score-sheet.js'
import { inSheet, type SheetCheck } from './sheet-check.js'

/** Points below 0. Only a change may be negative, and a penalty where the sheet writes it so. */
export const negativePoints: SheetCheck = {
  id: 'negative-points',
  since: '0.1.0',
  severity: 'error',
  repair: 'none',
  title: { vi: 'Điểm âm', en: 'Negative points' },
  help: { vi: 'Điểm và điểm tối đa không thể âm.', en: 'Points and maxima cannot be negative.' },
  figures: null,
  examples: {
    wrong: { columns: ['maximum', 'result'], rows: [['1', 'A', 1, -0.5]] },
    right: { columns: ['maximum', 'result'], rows: [['1', 'A', 1, 0.5]] },
    findings: [
      { cell: 'D2', found: -0.5, expected: null, vi: 'Điểm −0,5 là số âm.', en: 'The points −0.5 are negative.' },
    ],
  },
  run(sheet) {
    const negative = findCells(
      sheet,
      ({ points }, row, column) =>
        points.kind === 'number' && points.reading.value < 0 && column.role !== 'change' && !isDeducted(row, sheet),
    )
    return negative.map(({ cell, row, column, index }) => {
      const value = numberIn(row, index) ?? 0
      return {
        cell,
        ...inSheet(row, column),
        found: value,
        expected: null,
        sentence: { vi: 'Điểm {value} là số âm.', en: 'The points {value} are negative.' },
        words: { value },
      }
    })
  },
}

/** A deduction, or the total of them: called so, or with nothing but negative figures («Chậm nộp hồ sơ, −2, −0,5»). */
const isDeducted = (row: ScoreRow, sheet: ScoreSheet): boolean =>
  row.beside === 'penalty' || row.scope?.beside === 'penalty' || isDeduction(row, sheet)
