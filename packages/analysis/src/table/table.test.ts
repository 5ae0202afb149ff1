import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { panelOf } from '../panel/panel-of-cells.js'
import { readPanel } from '../panel/read-panel.js'
import { type TableInput, tableOf } from './table.js'

const input: TableInput = {
  units: ['A', 'B', 'C'],
  nodes: ['1', '2'],
  rows: [
    [1, 2],
    [null, 0],
    [5, 4],
  ],
  source: 'x.csv',
}
const table = (more: Partial<TableInput> = {}) => {
  const made = tableOf({ ...input, ...more })
  if (!made.ok) throw new Error(made.error.vi)
  return made.value
}

describe('a table', () => {
  it('gives figures by name; missing and unknown are null, a 0 is a 0', () => {
    expect([
      table().value('A', '2'),
      table().value('B', '1'),
      table().value('B', '2'),
      table().value('Z', '1'),
    ]).toEqual([2, null, 0, null])
    expect([...table().column('1')]).toEqual([
      ['A', 1],
      ['B', null],
      ['C', 5],
    ])
  })
  it.each([
    ['no unit', { units: [], rows: [] }, 'bảng không có đơn vị'],
    ['no name', { units: ['A', ' ', 'C'] }, 'đơn vị 2: không có tên'],
    ['a node that stands twice', { nodes: ['1', '1'] }, 'tiêu chí 2: «1» đã có ở tiêu chí 1'],
    ['a unit that is written alike', { units: ['Hà', 'Ha\u0300', 'C'] }, 'đã có ở đơn vị 1'],
    ['a short row', { rows: [[1, 2], [0], [5, 4]] }, '«B» có 1 ô cho 2 tiêu chí'],
    ['too few rows', { rows: [[1, 2]] }, '1 dòng cho 3 đơn vị'],
    [
      'a figure that is none',
      {
        rows: [
          [1, 2],
          [1, Number.NaN],
          [5, 4],
        ],
      },
      '«B», «2»: NaN',
    ],
  ] as const)('with %s is refused with the place', (_name, wrong, words) => {
    const made = tableOf({ ...input, ...wrong })
    expect(made.ok ? '' : made.error.vi).toContain(words)
  })
  it('keeps units and nodes that one asks for', () => {
    expect(table().where((unit) => unit !== 'B')).toMatchObject({ units: ['A', 'C'] })
    expect(table().only(['2', 'x', '1'])).toMatchObject({
      nodes: ['2', '1'],
      rows: [
        [2, 1],
        [0, null],
        [4, 5],
      ],
    })
  })
  it('stands beside another, and says which node both have', () => {
    const joined = table().join(table({ units: ['C', 'D', 'E'], nodes: ['3', '4'] }))
    expect(joined.ok && joined.value.value('C', '3')).toBe(1)
    expect(joined.ok && joined.value.value('D', '1')).toBeNull()
    const same = table().join(table())
    expect(same.ok ? '' : same.error.vi).toContain('«1»')
  })
  it('has means of groups by a rule for what is missing', () => {
    const group = (unit: string) => (unit === 'C' ? 'n' : 'm')
    expect(table().groupBy(group, 'refuse').rows).toEqual([
      [null, 1],
      [5, 4],
    ])
    expect(table().groupBy(group, 'known').rows[0]).toEqual([1, 1])
    expect(
      table().groupBy(
        group,
        'known',
        new Map([
          ['A', 3],
          ['B', 1],
        ]),
      ).rows[0],
    ).toEqual([1, 1.5])
    expect(table().groupBy(() => null, 'known').units).toEqual([])
    expect(() => table().groupBy(group, JSON.parse('"knn"'))).toThrow('there is no rule “knn”')
    // B has a figure and no weight: a mean of A alone would say nothing of it.
    expect(table().groupBy(group, 'known', new Map([['A', 3]])).rows[0]).toEqual([1, null])
    for (const weight of [-1, Number.NaN])
      expect(() => table().groupBy(group, 'known', new Map([['A', weight]]))).toThrow(/weights: that of “A”/)
  })
  it('is written with names and source, missing cells empty', () =>
    expect(table({ units: ['A, B', 'B', 'C'] }).toCsv()).toBe(
      '\uFEFFunit,1,2,source\n"A, B",1,2,x.csv\nB,,0,x.csv\nC,5,4,x.csv\n',
    ))
  it('is written without a formula for a spreadsheet, and read again as it was', () => {
    const hostile = table({
      units: ['=HYPERLINK("http://x";"A")', '-1', "'@B"],
      nodes: ['+1', '＝2'],
      source: '=x.csv',
    })
    const csv = hostile.toCsv()
    expect(csv).toBe(
      `\uFEFFunit,'+1,'＝2,source\n"'=HYPERLINK(""http://x"";""A"")",1,2,'=x.csv\n'-1,,0,'=x.csv\n''@B,5,4,'=x.csv\n`,
    )
    const { panel } = readPanel(csv, { source: 'x', provinces: null, year: 2020 })
    expect(panel.year(2020)).toMatchObject({ units: hostile.units, nodes: hostile.nodes, rows: hostile.rows })
  })
  it('keeps its figures to the last bit in a csv', () => {
    const figures = fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 2, maxLength: 2 })
    fc.assert(
      fc.property(figures, (row) => {
        const csv = table({ units: ['A'], rows: [row] }).toCsv()
        const { panel, rejected } = readPanel(csv, { source: 'x', provinces: null, year: 2020 })
        expect(panel.year(2020).rows).toEqual([row.map((value) => value + 0)])
        expect(rejected.map(({ kind }) => kind)).toEqual(['left-out'])
      }),
    )
  })
  it('comes from a year of a panel, with what was measured in it', () => {
    const cell = (unit: string, year: number, node: string) => ({
      unit,
      year,
      node,
      value: 1,
      provenance: { source: 'x', line: 1 },
    })
    const { panel } = panelOf([cell('A', 2018, '1'), cell('B', 2019, '2'), cell('B', 2019, '1')])
    expect(panel.year(2018)).toMatchObject({ units: ['A'], nodes: ['1'], rows: [[1]], source: 'x' })
    expect(panel.year(2019)).toMatchObject({ units: ['B'], nodes: ['1', '2'], rows: [[1, 1]] })
  })
})
