import { builtinFramework, type CellValue } from '@parscore/scoring'
import { beforeAll, describe, expect, it } from 'vitest'
import { readFile } from '../../read/read-file.js'
import type { LeftCell } from '../account.js'
import { emptyFilling, type FilledColumn, type Filling } from '../filling.js'
import { type FilledTemplate, readTemplate } from '../read-template.js'
import { buildTemplate } from '../template.js'
import { mergeTemplates } from './merge.js'
import type { MergePart } from './merge-part.js'

const framework = builtinFramework('par-2016')
if (!framework) throw new Error('par-2016 is missing')

let empty: FilledTemplate
beforeAll(async () => {
  const file = await readFile(
    await buildTemplate({ framework, year: 2016, unit: '', part: null, filling: emptyFilling }),
    'x.xlsx',
  )
  const read = file.ok ? readTemplate(file.value.grids) : file
  if (!read.ok) throw new Error('the template cannot be read')
  empty = read.value
}, 60_000)

type Rows = readonly (readonly [code: string, column: FilledColumn, value: CellValue, comment?: string])[]
/** A filling with some cells, and lines of lists. */
function fillingOf(cells: Rows, lists: Partial<Filling['lists']> = {}): Filling {
  const rows = new Map<string, { values: Map<FilledColumn, CellValue>; comments: Map<FilledColumn, string> }>()
  for (const [code, column, value, comment] of cells) {
    const row = rows.get(code) ?? { values: new Map(), comments: new Map() }
    if (value !== null) row.values.set(column, value)
    if (comment !== undefined) row.comments.set(column, comment)
    rows.set(code, row)
  }
  return { rows, lists: { ...emptyFilling.lists, ...lists } }
}
const template = (rest: Partial<FilledTemplate> = {}): FilledTemplate => ({ ...empty, ...rest })
const partOf = (file: string, rest: Partial<FilledTemplate> = {}): MergePart => ({
  file,
  changed: '1/3/2017',
  template: template(rest),
})
const filled = (file: string, ...cells: Rows) => partOf(file, { filling: fillingOf(cells) })
const merge = (parts: readonly MergePart[], base: FilledTemplate | null = null) => {
  const merged = mergeTemplates(parts, base)
  if (!merged) throw new Error('nothing to merge')
  return merged
}
const told = (parts: readonly MergePart[], base: FilledTemplate | null = null) =>
  merge(parts, base).notes.map(({ kind, text }) => [kind, text.en])

describe('what a person is told of each file', () => {
  it('headers that were worded anew', () => {
    const at = { sheet: 'Bảng chấm', cell: 'J5' }
    expect(
      told([
        partOf('a.xlsx', {
          renamed: [{ at, found: 'Tự chấm', header: 'Điểm tự đánh giá' }],
        }),
      ]),
    ).toEqual([['renamed', 'a.xlsx J5: the header “Tự chấm” was read as the column “Điểm tự đánh giá”.']])
  })
  it('rows that the framework has not, rows that are missing, maxima that were changed', () => {
    const codes = new Set([...empty.codes].filter((code) => code !== 'I.1.a' && code !== 'I.2.a'))
    expect(
      told([
        partOf('a.xlsx', {
          oddRows: ['9.9'],
          codes,
          maxima: [{ code: 'I.1.b', cell: 'C9', found: 2, wanted: 1 }],
        }),
      ]),
    ).toEqual([
      ['unknown', 'a.xlsx: the row 9.9 is not in the framework and was not taken.'],
      ['missing', 'a.xlsx: the rows of I.1.a, I.2.a are missing.'],
      ['maximum', 'a.xlsx C9: the maximum of I.1.b was changed to 2; the framework’s 1 was kept.'],
    ])
  })
  it('twenty things outside the template by name, of more how many', () => {
    const left = (count: number): LeftCell[] =>
      Array.from({ length: count }, (_, n) => ({
        sheet: 'Khác',
        cell: `A${n + 1}`,
        kind: 'note',
        content: 'x'.repeat(n === 0 ? 90 : 1),
      }))
    const outside = (count: number) => told([partOf('a.xlsx', { account: { ...empty.account, left: left(count) } })])
    expect(outside(20)).toHaveLength(20)
    expect(outside(20)[0]).toEqual([
      'outside',
      `a.xlsx «Khác» A1: ghi chú «${'x'.repeat(79)}…» stands outside the template; kept on the sheet “Ngoài mẫu”.`,
    ])
    expect(outside(23).slice(20)).toEqual([
      ['outside', 'a.xlsx: 3 more things outside the template, see the sheet “Ngoài mẫu”.'],
    ])
  })
  it('files of another framework, not taken', () => {
    const other = builtinFramework('par-2018')
    if (!other) throw new Error('par-2018 is missing')
    const merged = merge([
      partOf('a.xlsx'),
      partOf('b.xlsx', { identity: { ...empty.identity, framework: other, whole: other } }),
      partOf('c.xlsx', { year: 2017 }),
    ])
    expect(merged.taken).toEqual(['a.xlsx'])
    expect(merged.notes.map(({ text }) => text.en)).toEqual([
      'b.xlsx: of the framework par-2018, not par-2016; the file was not taken.',
      'c.xlsx: of the year 2017, not 2016; the file was not taken.',
    ])
    expect(merged.receipts.map(({ file }) => file)).toEqual(['a.xlsx'])
  })
  it('nothing to merge is nothing', () => expect(mergeTemplates([], null)).toBeNull())
})

it('tells of rows so far down that they are not read', async () => {
  const bytes = await buildTemplate({ framework, year: 2016, unit: '', part: null, filling: emptyFilling })
  const file = await readFile(bytes, 'x.xlsx')
  const grids = file.ok ? file.value.grids.map((grid) => ({ ...grid, cutOff: grid.name === 'Minh chứng' })) : []
  const read = readTemplate(grids, 'so.xlsx')
  if (!read.ok) throw new Error(read.error.en)
  const notes = mergeTemplates([{ file: 'so.xlsx', changed: '', template: read.value }], null)?.notes ?? []
  expect(notes.map(({ text }) => text.vi)).toContain(
    'so.xlsx: Trang «Minh chứng» dài hơn 20000 dòng: các dòng sau không được đọc.',
  )
})

describe('the unit of a merge', () => {
  it('is that of the first file which does not name its own agency there; the others are told and kept', () => {
    const own = partOf('a.xlsx', {
      unit: 'Sở Nội vụ',
      identity: { ...empty.identity, part: { agency: 'Sở Nội vụ', codes: new Set(['I.1.a']) } },
    })
    const merged = merge([
      own,
      partOf('b.xlsx', { unit: 'Tỉnh A' }),
      partOf('c.xlsx', { unit: 'Tỉnh B' }),
      partOf('d.xlsx'),
    ])
    expect(merged.options.unit).toBe('Tỉnh A')
    expect(merged.notes.filter(({ kind }) => kind === 'unit').map(({ text }) => text.en)).toEqual([
      'a.xlsx: the unit «Sở Nội vụ» is not «Tỉnh A» of the merged file; kept on the sheet “Ngoài mẫu”.',
      'c.xlsx: the unit «Tỉnh B» is not «Tỉnh A» of the merged file; kept on the sheet “Ngoài mẫu”.',
    ])
    expect(merged.options.filling.lists.outside).toEqual([
      ['a.xlsx', '', '', 'Đơn vị', 'Sở Nội vụ'],
      ['c.xlsx', '', '', 'Đơn vị', 'Tỉnh B'],
    ])
    expect(merge([own]).options.unit).toBe('Sở Nội vụ')
  })
  it('is that of the merge before, or none', () => {
    expect(merge([partOf('b.xlsx', { unit: 'Tỉnh A' })], template({ unit: 'Tỉnh C' })).options.unit).toBe('Tỉnh C')
    expect(merge([partOf('b.xlsx')]).options.unit).toBe('')
  })
})

describe('two values for one cell', () => {
  it('the first by file name is taken where nobody is named for it, each other value told once', () => {
    const parts = [
      filled('c.xlsx', ['II.1', 'explanation', 'ba']),
      filled('b.xlsx', ['II.1', 'explanation', 'hai']),
      filled('a.xlsx', ['II.1', 'explanation', 'một']),
      filled('d.xlsx', ['II.1', 'explanation', 'hai']),
    ]
    const leaf = 'I.1.a'
    const named = parts.map((part) => ({
      ...part,
      template: {
        ...part.template,
        filling: {
          ...part.template.filling,
          rows: new Map([[leaf, part.template.filling.rows.get('II.1') ?? { values: new Map(), comments: new Map() }]]),
        },
      },
    }))
    const merged = merge(named)
    expect(merged.options.filling.rows.get(leaf)?.values.get('explanation')).toBe('một')
    const conflicts = merged.notes.filter(({ kind }) => kind === 'conflict').map(({ text }) => text.en)
    expect(conflicts).toEqual([
      expect.stringMatching(
        /^Criterion I\.1\.a, column “Giải trình”: «một» was taken \(a\.xlsx .+\), «hai» left \(b\.xlsx .+\)\.$/,
      ),
      expect.stringContaining('«ba» left (c.xlsx '),
    ])
    expect(merged.options.filling.lists.log.filter(([, , code]) => code !== null)).toEqual([
      [
        '1/3/2017',
        'a.xlsx',
        'I.1.a',
        'Giải trình',
        'hai',
        'một',
        expect.stringMatching(/^hai giá trị: b\.xlsx .+, a\.xlsx .+$/),
      ],
      ['1/3/2017', 'a.xlsx', 'I.1.a', 'Giải trình', 'ba', 'một', expect.stringContaining('c.xlsx')],
    ])
  })
  it('the same day or number written in two ways is one value', () => {
    const day = new Date(Date.UTC(2016, 5, 15))
    const parts = [
      filled('a.xlsx', ['I.1.b', 'input1', day], ['I.1.a', 'evidence', 'QĐ 1']),
      filled('b.xlsx', ['I.1.b', 'input1', new Date(Date.UTC(2016, 5, 15, 8))], ['I.1.a', 'evidence', ' QĐ 1 ']),
    ]
    expect(told(parts)).toEqual([])
    expect(told([...parts, filled('c.xlsx', ['I.1.b', 'input1', new Date(Date.UTC(2016, 5, 17))])])).toEqual([
      ['conflict', expect.stringMatching(/«15\/06\/2016» was taken .*«17\/06\/2016» left/)],
    ])
  })
  it('what a file left as the merge before had it gives way to what another one changed', () => {
    const base = template({ filling: fillingOf([['I.1.a', 'input1', 0.9]]) })
    const merged = merge(
      [filled('a.xlsx', ['I.1.a', 'input1', 0.9]), filled('b.xlsx', ['I.1.a', 'input1', 0.96])],
      base,
    )
    expect(merged.options.filling.rows.get('I.1.a')?.values.get('input1')).toBe(0.96)
    expect(merged.notes.filter(({ kind }) => kind === 'conflict')).toEqual([])
    expect(merged.options.filling.lists.log.filter(([, , code]) => code !== null)).toEqual([
      ['1/3/2017', 'b.xlsx', 'I.1.a', 'Số liệu', 0.9, 0.96, 'b.xlsx'],
    ])
  })
  it('what all files leave blank stays as the merge before had it, and is told', () => {
    const base = template({ filling: fillingOf([['I.1.a', 'input1', 0.9]]) })
    const merged = merge([partOf('a.xlsx')], base)
    expect(merged.options.filling.rows.get('I.1.a')?.values.get('input1')).toBe(0.9)
    expect(merged.notes.map(({ text }) => text.en)).toEqual([
      'Criterion I.1.a, column “Số liệu”: blank in the files, «0.9» of the merge before was kept.',
    ])
  })
})

describe('notes on cells', () => {
  const comments = (...texts: readonly string[]) =>
    merge(texts.map((text, n) => filled(`${n}.xlsx`, ['I.1.a', 'input1', null, text])))
      .options.filling.rows.get('I.1.a')
      ?.comments.get('input1')
  it('of several files stand below each other, each once', () => {
    expect(comments('một', 'hai', 'một')).toBe('một\n\nhai')
  })
  it('begin like our own mark and are kept, but for the mark itself', () => {
    const mark = 'Tiêu chí chung: Sở Nội vụ; Sở Tài chính'
    const merged = merge([
      filled('a.xlsx', ['I.1.a', 'agency', 'Sở Nội vụ', `${mark}\nxem lại`], ['I.1.b', 'agency', null, mark]),
      filled('b.xlsx', ['I.1.a', 'self', 1, 'Tiêu chí chung: giả'], ['I.1.b', 'agency', null, 'Tiêu chí chung: giả']),
    ]).options.filling.rows
    expect([merged.get('I.1.a')?.comments, merged.get('I.1.b')?.comments]).toEqual([
      new Map([
        ['agency', 'xem lại'],
        ['self', 'Tiêu chí chung: giả'],
      ]),
      new Map([['agency', 'Tiêu chí chung: giả']]),
    ])
  })
  it('that are blank are none', () => expect(comments('')).toBeUndefined())
})

describe('lists', () => {
  const line = (code: string, words: string): CellValue[] => [code, words, null, null, null, null, null, null]
  const listed = (
    name: 'evidence' | 'annex' | 'log' | 'outside',
    parts: readonly (readonly (readonly CellValue[])[])[],
    base: readonly (readonly CellValue[])[] | null = null,
  ) =>
    merge(
      parts.map((lines, n) => partOf(`${n}.xlsx`, { filling: fillingOf([], { [name]: lines }) })),
      base && template({ filling: fillingOf([], { [name]: base }) }),
    ).options.filling.lists[name]
  it('have a line of two files once, and twice what one file has twice', () => {
    const [a, b] = [line('I.1.a', 'QĐ 1'), line('I.1.a', 'QĐ 2')]
    expect(listed('evidence', [[a], [a, b]])).toEqual([a, b])
    expect(listed('evidence', [[a, a], [a]])).toEqual([a, a])
    expect(listed('evidence', [[a], [a, a, b]])).toEqual([a, a, b])
  })
  it('of the merge before keep only what no file took over', () => {
    const [old, own] = [line('I.1.a', 'cũ'), line('I.1.a', 'mới')]
    expect(listed('evidence', [[own]], [old])).toEqual([own])
    expect(listed('evidence', [[own]], [line('9.9', 'khác')])).toEqual([line('9.9', 'khác'), own])
  })
  it('of what stood outside: a file that came again brings what is left of it anew', () => {
    const kept = (file: string): CellValue[] => [file, 'Khác', 'A1', 'Giá trị', 'x']
    expect(listed('outside', [[]], [kept('0.xlsx'), kept('z.xlsx')])).toEqual([kept('z.xlsx')])
  })
  it('of the annex: an indicator without a figure goes where another file gave the figure', () => {
    const indicator = (value: CellValue, title = 'Số hồ sơ'): CellValue[] => [
      'I.1.a',
      'Tử số',
      title,
      'hồ sơ',
      value,
      null,
    ]
    expect(listed('annex', [[indicator(null)], [indicator(48)]])).toEqual([indicator(48)])
    expect(listed('annex', [[indicator(null)], [indicator(48, 'Khác')]])).toEqual([
      indicator(null),
      indicator(48, 'Khác'),
    ])
    expect(listed('annex', [[indicator(null)], [indicator(' ')]])).toEqual([indicator(null)])
  })
  it('of changes are kept whole, with a receipt for each file, once', () => {
    const first = merge([partOf('0.xlsx')])
    expect(first.options.filling.lists.log).toHaveLength(1)
    const again = merge([partOf('0.xlsx')], template({ filling: first.options.filling }))
    expect(again.options.filling.lists.log).toEqual(first.options.filling.lists.log)
  })
})

it('names the agency whose criteria no file has', () => {
  const half = builtinFramework('par-2016')
  if (!half) throw new Error('par-2016 is missing')
  const roots = half.roots.slice(1)
  const nodes = half.nodes.filter((node) => node.code.startsWith('II'))
  const cut = { ...half, roots, nodes, byCode: new Map(nodes.map((node) => [node.code, node])) }
  const codes = new Set([...empty.codes].filter((code) => code.startsWith('II')))
  const notes = told([partOf('a.xlsx', { identity: { ...empty.identity, framework: cut }, codes })])
  const missing = notes.filter(([kind]) => kind === 'missing').map(([, text]) => text)
  expect(missing[0]).toMatch(/^No file of Sở Nội vụ: \d+ criteria are missing \(I\.1\.a, I\.1\.b, /)
  expect(missing.length).toBeGreaterThan(1)
})
