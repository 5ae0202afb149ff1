import { describe, expect, it } from 'vitest'
import { exampleTable } from './example-table.js'
import { checkHelp, checkKinds, checksNamed, type ExampleTable, type HelpPart } from './index.js'

const helpOf = (id: string): readonly HelpPart[] => checksNamed(id).flatMap(({ check }) => checkHelp(check))
const tablesIn = (parts: readonly HelpPart[]): readonly ExampleTable[] =>
  parts.flatMap((part) => (part.kind === 'table' ? [part.table] : []))
const textsIn = (parts: readonly HelpPart[], lang: 'vi' | 'en') =>
  parts.flatMap((part) => (part.kind === 'table' ? [] : [part.text[lang]]))
const everyCheck = checkKinds.flatMap(({ checks }) => checks)

describe('what a check says of itself', () => {
  it('why it matters, the wrong table, what is found in it and where, the right table', () => {
    const parts = helpOf('sum-mismatch')
    expect(textsIn(parts, 'vi')).toEqual([
      'Điểm của dòng mẹ phải bằng tổng điểm các dòng con. Kiểm tra lại từng dòng con rồi sửa chỗ sai.',
      'Mức độ: lỗi.',
      'parscore không tự sửa: cần người xem lại số liệu rồi quyết định.',
      'Có từ phiên bản 0.1.0.',
      'Ví dụ sai',
      'parscore báo',
      'Ô D2: 5.7 ghi 1, nhưng các tiêu chí con cộng lại được 0,75 (0,25 + 0,5); lệch 0,25.',
      'Ví dụ đúng',
    ])
    const [wrong, right] = tablesIn(parts)
    expect(wrong?.letters).toEqual(['A', 'B', 'C', 'D'])
    expect(wrong?.rows.map((row) => row.map(({ vi }) => vi))).toEqual([
      ['Stt', 'Tiêu chí', 'Điểm tối đa', 'Kết quả'],
      ['5.7', 'A', '1', '1'],
      ['5.7.1', 'B', '0,5', '0,25'],
      ['5.7.2', 'C', '0,5', '0,5'],
    ])
    expect(right?.rows[1]?.[3]).toEqual({ vi: '0,75', en: '0.75' })
  })
  it('that a repair is certain, where one is', () => {
    const certain = everyCheck.filter(({ repair }) => repair === 'certain')
    expect(certain.length).toBeGreaterThan(0)
    for (const check of certain) expect(textsIn(checkHelp(check), 'en').join(' ')).toContain('The repair is certain')
  })
  it('a question to running text shows the passage', () => {
    expect(textsIn(helpOf('rank-change'), 'vi')).toContain(
      'Tỉnh xếp thứ 32/63, tăng 5 bậc so với năm 2021 (xếp thứ 35/63).',
    )
  })
  it('a name that two kinds of document have in common is told for both', () => {
    expect(checksNamed('share-over-100').map(({ kind }) => kind.title.en)).toEqual([
      'Statistical annexes',
      'Questions to reports in running text',
    ])
  })
  it.each(everyCheck.map((check) => [check.id, check] as const))(
    '%s: the cells that its findings name stand in the table that is shown',
    (_, check) => {
      const parts = checkHelp(check)
      const wrong = tablesIn(parts)[0]
      const cells =
        check.examples && 'findings' in check.examples ? check.examples.findings.map(({ cell }) => cell) : []
      for (const cell of cells) {
        const [, letters, row] = /^([A-Z]+)(\d+)$/.exec(cell) ?? []
        expect(wrong?.letters, cell).toContain(letters)
        expect(wrong?.rows[Number(row) - 1], cell).toBeDefined()
      }
      for (const lang of ['vi', 'en'] as const) for (const text of textsIn(parts, lang)) expect(text).not.toBe('')
    },
  )
})

describe('an example as a table', () => {
  const figures = { columns: ['maximum', 'result 2018'], rows: [['1', 'A', 1, '0,5']] } as const
  it('has headers that a person reads, with the year', () => {
    expect(exampleTable(figures).rows[0]?.map(({ vi }) => vi)).toEqual([
      'Stt',
      'Tiêu chí',
      'Điểm tối đa',
      'Kết quả 2018',
    ])
  })
  it('tells a number that is text from a number, as Excel does', () => {
    expect(exampleTable(figures).rows[1]?.map(({ vi }) => vi)).toEqual(['1', 'A', '1', "'0,5"])
  })
  it('shows formulas, and tells merged cells, hidden rows and the framework', () => {
    const merge = { firstRow: 1, lastRow: 2, firstCol: 2, lastCol: 2 }
    const { rows, notes } = exampleTable({
      columns: ['result'],
      rows: [
        ['1', 'A', 1.5],
        ['1.1', 'B', 1.5],
      ],
      formulas: { C2: 'SUM(C3:C3)' },
      merges: [merge],
      hiddenRows: [2],
      framework: 'par-2018',
    })
    expect(rows[1]?.[2]).toEqual({ vi: '=SUM(C3:C3) → 1,5', en: '=SUM(C3:C3) → 1.5' })
    expect(notes.map(({ vi }) => vi)).toEqual(['Bộ tiêu chí par-2018.', 'Ô gộp: C2:C3.', 'Dòng ẩn: 3.'])
  })
  it('every column of the examples has a name in words', () => {
    const names = everyCheck.flatMap(({ examples }) =>
      examples && 'findings' in examples && 'columns' in examples.wrong ? examples.wrong.columns : [],
    )
    for (const name of names) {
      const header = exampleTable({ columns: [name], rows: [] }).rows[0]?.[2]
      expect(header?.vi, name).not.toBe(name)
    }
  })
})
