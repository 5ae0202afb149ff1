import { findCells } from '../sheet/score-sheet.js'
import { circularCells } from './circular-cells.js'
import { inSheet, type SheetCheck } from './sheet-check.js'

/** Formulas that refer to themselves, directly or around. */
export const circularFormula: SheetCheck = {
  id: 'circular-formula',
  since: '0.1.0',
  severity: 'error',
  repair: 'none',
  title: { vi: 'Công thức vòng', en: 'Circular formula' },
  help: {
    vi: 'Công thức tham chiếu vòng về chính nó nên kết quả không xác định.',
    en: 'The formula comes back to itself, so its result is undefined.',
  },
  figures: null,
  examples: {
    wrong: {
      columns: ['result'],
      rows: [
        ['1', 'A', 0],
        ['1.1', 'a', 0],
      ],
      formulas: { C2: 'SUM(C3:C3)', C3: 'C2' },
    },
    right: {
      columns: ['result'],
      rows: [
        ['1', 'A', 1],
        ['1.1', 'a', 1],
      ],
      formulas: { C2: 'SUM(C3:C3)' },
    },
    findings: [
      {
        cell: 'C2',
        found: '=SUM(C3:C3)',
        expected: null,
        vi: 'Công thức =SUM(C3:C3) tham chiếu vòng về chính ô này.',
        en: 'The formula =SUM(C3:C3) comes back to this cell.',
      },
      {
        cell: 'C3',
        found: '=C2',
        expected: null,
        vi: 'Công thức =C2 tham chiếu vòng về chính ô này.',
        en: 'The formula =C2 comes back to this cell.',
      },
    ],
  },
  run(sheet) {
    const cells = findCells(sheet, ({ formula }) => formula !== null)
    const circular = circularCells(cells.map(({ cell }) => cell))
    return cells
      .filter(({ cell }) => circular.has(cell))
      .map(({ cell, row, column }) => ({
        cell,
        ...inSheet(row, column),
        found: `=${cell.formula ?? ''}`,
        expected: null,
        sentence: {
          vi: 'Công thức ={formula} tham chiếu vòng về chính ô này.',
          en: 'The formula ={formula} comes back to this cell.',
        },
        words: { formula: cell.formula ?? '' },
      }))
  },
}
