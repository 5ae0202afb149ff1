import { plainGrid } from '@parscore/scoring'
import { describe, expect, it } from 'vitest'
import { isMostlyText } from './statistics-tables.js'

const rows = [
  ['1', 'Kế hoạch cải cách hành chính', 2, 2],
  ['2', 'Kiểm tra công tác cải cách hành chính', 2, 1],
]
const table = plainGrid('Bảng 1', rows)
const asLines = rows.map((cells) => cells.join('\t')).join('\n')
const words = 'Trong năm 2025, tỉnh đã ban hành 12 văn bản chỉ đạo về cải cách hành chính. '

describe('a text with tables in it', () => {
  it('is a report where its words are most of it', () => {
    expect(isMostlyText(`${words.repeat(5)}\n${asLines}`, [table])).toBe(true)
  })
  it('is its table where that is most of it, and where every line is a row', () => {
    expect(isMostlyText(`${words}\n${asLines}`, [table])).toBe(false)
    expect(isMostlyText(asLines, [table])).toBe(false)
  })
})
