import { expect, it } from 'vitest'
import { exampleSheet } from '../checks/example.js'
import { columnTotal } from './total.js'
import { withValue } from './with-value.js'

const sheet = exampleSheet({
  columns: ['maximum', 'result'],
  rows: [
    ['1', 'A', 3, null],
    ['1.1', 'a', 1, 1],
    ['l.2', 'b', 2, 1.5],
    ['', 'Cộng', 3, 2.5],
    ['2', 'B', 2, 2],
    ['', 'Tổng cộng', 5, 4.5],
  ],
})
const at = (place: number) => {
  const row = sheet.rows[place]
  if (!row) throw new Error(`no row ${place}`)
  return row
}

it('a sheet with another number in one cell adds up to another total, and the sheet itself stays', () => {
  const changed = withValue(sheet, at(2), 1, 0.5)
  expect([columnTotal(sheet, 1)?.total, columnTotal(changed, 1)?.total]).toEqual([4.5, 3.5])
  expect(changed.rows[2]?.cells[1]).toMatchObject({
    value: 0.5,
    text: '0.5',
    address: 'D4',
    points: { kind: 'number', stored: 'number' },
  })
  expect(changed.rows[2]?.cells[0]).toBe(at(2).cells[0])
  expect(at(2).cells[1]?.value).toBe(1.5)
})

it('its rows are of one tree: parents, children, what totals sum and mended codes are of the copy', () => {
  const changed = withValue(sheet, at(1), 1, 0)
  const copied = new Set(changed.rows)
  expect(changed.rows.some((row) => sheet.rows.includes(row))).toBe(false)
  for (const row of changed.rows) {
    for (const other of [row.parent, row.scope, ...row.children, ...(row.addends ?? [])])
      expect(other === null || copied.has(other)).toBe(true)
  }
  expect(changed.rows.map(({ parent, scope, children }) => [parent?.code, scope?.code, children.length])).toEqual(
    sheet.rows.map(({ parent, scope, children }) => [parent?.code, scope?.code, children.length]),
  )
  expect(changed.codeRepairs.map(({ row, code }) => [copied.has(row), code])).toEqual([[true, '1.2']])
})

it('a row of another sheet changes nothing', () => {
  const other = exampleSheet({ columns: ['maximum', 'result'], rows: [['1', 'A', 3, 1]] }).rows[0]
  expect(other && columnTotal(withValue(sheet, other, 1, 0), 1)?.total).toBe(4.5)
})
