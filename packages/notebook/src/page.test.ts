import { expect, it } from 'vitest'
import { pageOn } from './page.js'

it('a table keeps figures, what is missing of them and their heading at the right, words at the left', () => {
  const shown: string[] = []
  const rows = [
    ['A & B', 1.5, null],
    ['C', null, null],
  ]
  pageOn({ html: (text) => shown.push(text) }).table(['Tên', 'Điểm', 'Ghi chú'], rows)
  const sides = [...(shown[0] ?? '').matchAll(/text-align:(\w+)">([^<]*)</g)].map(
    ([, side, text]) => `${text}: ${side}`,
  )
  expect(sides).toEqual([
    'Tên: left',
    'Điểm: right',
    'Ghi chú: left',
    'A &amp; B: left',
    '1,5: right',
    '–: left',
    'C: left',
    '–: right',
    '–: left',
  ])
})
