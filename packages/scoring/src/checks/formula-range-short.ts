import { findCells, rootRows, type ScoreRow } from '../sheet/score-sheet.js'
import { covered, isAddingFormula, references, summed } from './formulas.js'
import { inSheet, type SheetCheck } from './sheet-check.js'

/** A sum whose range leaves out a child. */
export const formulaRangeShort: SheetCheck = {
  id: 'formula-range-short',
  since: '0.1.0',
  severity: 'error',
  repair: 'none',
  title: { vi: 'Công thức cộng thiếu dòng', en: 'Sum leaves a row out' },
  help: {
    vi: 'Công thức cộng của dòng mẹ không gồm hết các dòng con, thường do chèn dòng ở cuối vùng. Sửa lại vùng cộng.',
    en: 'The sum of the parent does not take in all its children, often after a row was added at the end. Mend the range.',
  },
  figures: null,
  examples: {
    wrong: {
      columns: ['result'],
      rows: [
        ['1', 'A', 1],
        ['1.1', 'a', 1],
        ['1.2', 'b', 1],
      ],
      formulas: { C2: 'SUM(C3:C3)' },
    },
    right: {
      columns: ['result'],
      rows: [
        ['1', 'A', 2],
        ['1.1', 'a', 1],
        ['1.2', 'b', 1],
      ],
      formulas: { C2: 'SUM(C3:C4)' },
    },
    findings: [
      {
        cell: 'C2',
        found: '=SUM(C3:C3)',
        expected: null,
        vi: 'Công thức =SUM(C3:C3) không cộng 1.2.',
        en: 'The formula =SUM(C3:C3) leaves out 1.2.',
      },
    ],
  },
  run(sheet) {
    const roots = rootRows(sheet)
    return findCells(sheet, ({ formula }) => formula !== null && isAddingFormula(formula)).flatMap(
      ({ cell, row, column, index }) => {
        // A bonus and a penalty are in no maximum.
        const parts = summed(row, roots).filter(({ beside }) => column.role !== 'maximum' || beside === null)
        const formula = cell.formula ?? ''
        const taken = references(formula)
        const inside = (part: ScoreRow): boolean => {
          const own = part.cells[index]
          return (own !== undefined && covered(taken, own)) || (part.children.length > 0 && part.children.every(inside))
        }
        const left = parts.filter((part) => !inside(part) && hasPoints(part, index))
        // A formula that takes in none of them sums something else (SUMIF over codes, another sheet).
        if (left.length === 0 || left.length === parts.length) return []
        return [
          {
            cell,
            ...inSheet(row, column),
            found: `=${formula}`,
            expected: null,
            sentence: {
              vi: 'Công thức ={formula} không cộng {codes}.',
              en: 'The formula ={formula} leaves out {codes}.',
            },
            words: { formula, codes: left.map((part) => part.code).join(', ') },
          },
        ]
      },
    )
  },
}

/** Whether a part has anything in a column: what the survey alone scores is in no sum of what was assessed. */
const hasPoints = (part: ScoreRow, column: number): boolean =>
  (part.cells[column]?.points.kind ?? 'blank') !== 'blank' || part.children.some((child) => hasPoints(child, column))
