import { describe, expect, it } from 'vitest'
import { checks, runChecks } from '../checks/index.js'
import { parseFramework } from '../framework/index.js'
import { plainGrid } from './grid.js'
import { assemble, type Column, type ColumnRole, columnTotal } from './index.js'

const node = (code: string, maximum: number, kind: 'points' | 'bonus' | 'penalty' = 'points') => ({
  code,
  title: { vi: `Tiêu chí ${code}`, en: `Criterion ${code}` },
  maximum,
  kind,
})
const parsed = parseFramework({
  id: 'so',
  decision: null,
  date: null,
  years: [2026],
  title: { vi: 'Sở', en: 'Department' },
  source: 'test',
  total: 10,
  nodes: [{ ...node('1', 10), children: [node('1.1', 10), node('1.2', 1, 'bonus'), node('1.3', 1, 'penalty')] }],
})

/** A field of 10 points with a bonus and a penalty below it. */
function sheetOf(field: number | null, penalty: number | null, bonus: number | null) {
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error))
  const column = (role: ColumnRole, col: number): Column => ({
    role,
    name: role,
    year: null,
    col,
    unit: null,
    framework: null,
  })
  const rows = [
    ['1', 'Tiêu chí 1', 10, field],
    ['1.1', 'Tiêu chí 1.1', 10, 9],
    ['1.2', 'Tiêu chí 1.2', 1, bonus],
    ['1.3', 'Tiêu chí 1.3', 1, penalty],
  ]
  const columns = [column('maximum', 2), column('result', 3)]
  return assemble(
    plainGrid('Sở', rows),
    { firstRow: 0, codeCol: 0, titleCol: 1, columns, wordColumns: [], inputColumns: [] },
    parsed.value,
  )
}
const found = (...args: Parameters<typeof sheetOf>) => runChecks(sheetOf(...args), checks).map(({ check }) => check)

describe('below a field', () => {
  it.each([0.25, -0.25])('a penalty written as %d is taken off, a bonus added', (penalty) => {
    expect(columnTotal(sheetOf(null, penalty, 0.5), 1)).toMatchObject({ total: 9.25, maximum: 10, index: 92.5 })
    expect(found(9.25, penalty, 0.5)).toEqual([])
    expect(found(9.75, penalty, 0.5)).toEqual(['sum-mismatch'])
  })
  it('neither is in the maximum, filled in or not', () => {
    expect(columnTotal(sheetOf(9, null, null), 1)).toMatchObject({ total: 9, maximum: 10, index: 90 })
  })
})
