import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { stackedGrids, stackedTables } from './stacked-tables.js'

const sample = (name: string) =>
  readFileSync(new URL(`../../../../../templates/samples/${name}`, import.meta.url), 'utf8')

describe('a text copied from a document cell by cell', () => {
  it('gives Đắk Nông’s plan of 2018: header, 52 activities of eight or nine cells, totals', () => {
    const [table] = stackedTables(sample('daknong-2018-ke-hoach.txt'))
    const rows = table?.rows ?? []
    expect(rows[0]?.slice(0, 3)).toEqual(['Stt', 'Nội dung', 'Chỉ số'])
    expect(rows.filter(([first = '']) => first.startsWith('Hoạt động'))).toHaveLength(51)
    expect(rows.filter(([first]) => first === 'Tổng').map((row) => row[3])).toEqual(['350', '0', '100', '120', '150'])
  })
  it('tells blank lines within a row from those between rows where every row is as wide as the first', () => {
    const [table] = stackedTables(sample('daknong-2016-giai-trinh.txt'))
    expect(table?.rows.every((row) => row.length === 4)).toBe(true)
    expect(table?.rows.map(([number]) => number).filter((number) => number !== '')).toEqual([
      'Stt',
      '1',
      '2',
      '3',
      '4',
      '5',
      '6',
      '8',
      '9',
    ])
  })
  it('keeps the paragraphs of a cell together and ends with the table', () => {
    const rows = Array.from(
      { length: 5 },
      (_, at) => `\t${at}\n\tViệc ${at}\n\t- Chủ trì: A\n\n- Phối hợp: B\n\tTháng 1\n`,
    )
    const text = `Mở đầu\n\tStt\n\tNội dung\n\tTrách nhiệm\n\tThời gian\n\n${rows.join('\n')}\n\n\nLời kết của văn bản.\n`
    const [grid] = stackedGrids(text, 'x.txt')
    expect(grid?.name).toBe('x.txt, dòng 2')
    expect(grid?.rows).toHaveLength(6)
    expect(grid?.rows[1]).toEqual(['0', 'Việc 0', '- Chủ trì: A\n\n- Phối hợp: B', 'Tháng 1'])
    expect(JSON.stringify(grid?.rows)).not.toContain('Lời kết')
  })
  it('a tab-separated table is none', () => expect(stackedTables('Stt\tA\tB\n1\tx\t2\n'.repeat(30))).toEqual([]))
  it('running text is none', () => expect(stackedTables('Kính gửi\n\nTrân trọng.\n'.repeat(100))).toEqual([]))
})
