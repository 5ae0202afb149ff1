import { plainGrid } from '@parscore/scoring'
import { expect, it } from 'vitest'
import { compareFile } from './compare-file.js'

const file = (rows: (string | number | boolean | Date | null)[][]) =>
  ({ format: 'xlsx', grids: [plainGrid('S', rows)], notes: [] }) as const

it('cells that two readers say in their own ways are the same', () => {
  const own = file([['Điểm'.normalize('NFC'), 0.1 + 0.2, true, new Date('2018-12-31'), 'a\nb']])
  const cells = { A1: 'Điểm'.normalize('NFD'), B1: 0.3, C1: 1, D1: { day: '2018-12-31T00:00:00' }, E1: 'a_x000D_\nb' }
  expect(compareFile(own, [{ name: 'S', cells }])).toEqual({ cells: 5, differences: [] })
})

it('each other difference is told with its cause', () => {
  const own = file([[1, null, 'only ours']])
  const theirs = [
    { name: 'S', cells: { A1: 2, B1: 'x' } },
    { name: 'T', cells: { A1: 1 } },
  ]
  expect(compareFile(own, theirs).differences.map(({ cause }) => cause)).toEqual([
    'value differs',
    'cell missing',
    'cell that only we have',
    'sheet missing',
  ])
})
