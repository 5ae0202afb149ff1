import { describe, expect, it } from 'vitest'
import { readPanel } from './read-panel.js'

const layout = { source: 'x.tsv', provinces: 'former' as const }
const told = (text: string, more: object = {}) =>
  readPanel(text, { ...layout, ...more }).rejected.map(({ line, message }) => `${line}: ${message.vi}`)

describe('a panel from a file', () => {
  it('is read long, with the line that each figure comes from', () => {
    const { panel, rejected } = readPanel(
      'year\tprovince\tnode\tvalue\n2018\tTP HCM\t1\t0,5\n2018\tHanoi\t1\t\n',
      layout,
    )
    expect(rejected).toEqual([])
    expect(panel.value('Hồ Chí Minh', 2018, '1')).toBe(0.5)
    expect(panel.provenance('Hồ Chí Minh', 2018, '1')).toEqual({ source: 'x.tsv', line: 2 })
    expect(panel.value('Hà Nội', 2018, '1')).toBeNull()
  })
  it('is read wide; an empty cell is missing, a 0 is a 0', () => {
    const { panel } = readPanel('Province,SC11,SC12\nP30,0,1.5\nP01,,2\n', { ...layout, year: 2018 })
    expect(panel.table(2018)).toEqual([
      [0, 1.5],
      [null, 2],
    ])
    expect(panel.units).toEqual(['Quảng Trị', 'Hà Nội'])
  })
  it.each([
    ['an unknown province', 'unit\tyear\tnode\tvalue\nHà Nộ\t2018\t1\t2', '2: không có tỉnh «Hà Nộ»'],
    ['a column of text', 'unit\tyear\ta\nHà Nội\t2018\tnhiều', '2: «nhiều» ở cột a không phải là số'],
    ['a year that is none', 'unit\tyear\ta\nHà Nội\thai nghìn\t1', '2: năm «hai nghìn»'],
    ['no name', 'unit\tyear\ta\n\t2018\t1', '2: không có tên đơn vị'],
    ['a header without units', 'x\ty\n1\t2', '1: dòng tiêu đề thiếu cột unit, year'],
    ['nothing', 'unit\tyear\ta\n', '1: tệp không có dòng số liệu nào'],
  ])('tells %s with its line', (_name, text, words) => expect(told(text)[0]).toContain(words))
  it('tells a figure above the maximum', () =>
    expect(told('unit\tyear\ta\nHà Nội\t2018\t101', { maximum: 100 })[0]).toContain('lớn hơn mức cao nhất 100'))
  it('keeps the first of two figures for one cell, and tells the second', () => {
    const { panel, duplicates } = readPanel('unit\tyear\ta\nHà Nội\t2018\t1\nHanoi\t2018\t2', layout)
    expect(panel.value('Hà Nội', 2018, 'a')).toBe(1)
    expect(duplicates).toMatchObject([{ cell: { value: 2, provenance: { line: 3 } }, first: { value: 1 } }])
  })
  it('reads quoted fields and units that are no provinces', () => {
    const { panel } = readPanel('unit,year,a\n"Sở A, B",2018,3\n', { ...layout, provinces: null })
    expect(panel.value('Sở A, B', 2018, 'a')).toBe(3)
  })
})
