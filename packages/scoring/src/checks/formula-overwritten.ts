import { rootRows, type ScoreSheet } from '../sheet/score-sheet.js'
import type { Found } from './check.js'
import { summed } from './formulas.js'
import { inSheet, type SheetCheck } from './sheet-check.js'
import { totalColumns } from './totals.js'

/** A number where the rest of the column computes: a formula that was typed over. */
export const formulaOverwritten: SheetCheck = {
  id: 'formula-overwritten',
  since: '0.1.0',
  severity: 'warning',
  repair: 'none',
  title: { vi: 'Công thức bị ghi đè', en: 'Formula overwritten' },
  help: {
    vi: 'Các dòng mẹ khác của cột là công thức cộng, dòng này là số gõ tay: khi dòng con đổi, số này không đổi theo.',
    en: 'Other parents of the column are sums by formula, this one is typed: when a child changes it will not.',
  },
  figures: null,
  examples: {
    wrong: {
      columns: ['result'],
      rows: [
        ['1', 'A', 1],
        ['1.1', 'a', 1],
        ['2', 'B', 1],
        ['2.1', 'b', 1],
        ['3', 'C', 1],
        ['3.1', 'c', 1],
      ],
      formulas: { C2: 'SUM(C3:C3)', C4: 'SUM(C5:C5)' },
    },
    right: {
      columns: ['result'],
      rows: [
        ['1', 'A', 1],
        ['1.1', 'a', 1],
        ['2', 'B', 1],
        ['2.1', 'b', 1],
        ['3', 'C', 1],
        ['3.1', 'c', 1],
      ],
      formulas: { C2: 'SUM(C3:C3)', C4: 'SUM(C5:C5)', C6: 'SUM(C7:C7)' },
    },
    findings: [
      {
        cell: 'C6',
        found: '1',
        expected: null,
        vi: 'Ô này là số 1 gõ tay, trong khi 2 trên 3 dòng mẹ của cột là công thức.',
        en: 'This cell is the typed number 1, where 2 of 3 parents of the column are formulas.',
      },
    ],
  },
  run(sheet) {
    const roots = rootRows(sheet)
    return totalColumns(sheet).flatMap((index) => {
      if (sheet.columns[index]?.role === 'computed') return typedOver(sheet, index)
      const wholes = sheet.rows.filter(
        (row) => summed(row, roots).length > 0 && row.cells[index]?.points.kind === 'number',
      )
      const computed = wholes.filter((row) => row.cells[index]?.formula)
      if (computed.length * 2 <= wholes.length) return []
      return wholes.flatMap((row) => {
        const cell = row.cells[index]
        if (!cell || cell.formula !== null) return []
        return [
          {
            cell,
            ...inSheet(row, sheet.columns[index] ?? null),
            found: cell.text,
            expected: null,
            sentence: {
              vi: 'Ô này là số {text} gõ tay, trong khi {n} trên {all} dòng mẹ của cột là công thức.',
              en: 'This cell is the typed number {text}, where {n} of {all} parents of the column are formulas.',
            },
            words: { text: cell.text, n: computed.length, all: wholes.length },
          },
        ]
      })
    })
  },
}

/** In the column that a template computes every number is a formula, of leaves too. */
function typedOver(sheet: ScoreSheet, index: number): Found[] {
  const column = sheet.columns[index] ?? null
  const numbers = sheet.rows.filter((row) => row.cells[index]?.points.kind === 'number')
  const typed = numbers.filter((row) => row.cells[index]?.formula === null)
  const [first] = typed
  const firstCell = first?.cells[index]
  if (!firstCell) return []
  if (typed.length * 2 > numbers.length)
    return [
      {
        cell: firstCell,
        ...inSheet(null, column),
        found: firstCell.text,
        expected: null,
        sentence: {
          vi: '{n} trên {all} ô của cột này là số thay cho công thức; điểm không còn đổi theo số liệu. Chép số liệu sang mẫu mới.',
          en: '{n} of {all} {all:cell|cells} of this column {n:is a number in place of a formula|are numbers in place of formulas}; points no longer follow the inputs. Copy the inputs into a new template.',
        },
        words: { n: typed.length, all: numbers.length },
      },
    ]
  return typed.flatMap((row) => {
    const cell = row.cells[index]
    if (!cell) return []
    return [
      {
        cell,
        ...inSheet(row, column),
        found: cell.text,
        expected: null,
        sentence: {
          vi: 'Ô này là số {text} gõ đè lên công thức chấm điểm.',
          en: 'This cell is the number {text}, typed over the formula that scores.',
        },
        words: { text: cell.text },
      },
    ]
  })
}
