import { findCells } from '../sheet/score-sheet.js'
import type { Check } from './check.js'
import { references } from './formulas.js'

/** Formulas that refer to themselves, directly or around. */
export const circularFormula: Check = {
  id: 'circular-formula',
  severity: 'error',
  title: { vi: 'Công thức vòng', en: 'Circular formula' },
  help: {
    vi: 'Công thức tham chiếu vòng về chính nó nên kết quả không xác định.',
    en: 'The formula comes back to itself, so its result is undefined.',
  },
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
  },
  run(sheet) {
    const cells = findCells(sheet, ({ formula }) => formula !== null)
    const circular = circularCells(new Map(cells.map(({ cell }) => [cell.address, references(cell.formula ?? '')])))
    return cells
      .filter(({ cell }) => circular.has(cell.address))
      .map(({ cell, row, column }) => ({
        cell,
        row,
        column,
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

/** The cells that can be reached from themselves. Iterative, so that no chain is too long for the stack. */
function circularCells(formulas: ReadonlyMap<string, ReadonlySet<string>>): Set<string> {
  const safe = new Map<string, number>()
  const users = new Map<string, string[]>()
  for (const [cell, used] of formulas) {
    const inner = [...used].filter((each) => formulas.has(each))
    safe.set(cell, inner.length)
    for (const each of inner) users.set(each, [...(users.get(each) ?? []), cell])
  }
  // Cells that depend on nothing open are taken away until only cycles, and what hangs on them, are left.
  const free = [...safe].filter(([, open]) => open === 0).map(([cell]) => cell)
  for (let cell = free.pop(); cell !== undefined; cell = free.pop()) {
    safe.delete(cell)
    for (const user of users.get(cell) ?? []) {
      const open = (safe.get(user) ?? 0) - 1
      safe.set(user, open)
      if (open === 0) free.push(user)
    }
  }
  return new Set([...safe.keys()].filter((cell) => reaches(cell, formulas, safe)))
}

function reaches(
  start: string,
  formulas: ReadonlyMap<string, ReadonlySet<string>>,
  among: ReadonlyMap<string, number>,
): boolean {
  const seen = new Set<string>()
  const open = [...(formulas.get(start) ?? [])]
  for (let cell = open.pop(); cell !== undefined; cell = open.pop()) {
    if (cell === start) return true
    if (seen.has(cell) || !among.has(cell)) continue
    seen.add(cell)
    open.push(...(formulas.get(cell) ?? []))
  }
  return false
}
