import { describe, expect, it } from 'vitest'
import type { Column, ColumnRole } from './column.js'
import { type Block, type CellValue, plainGrid } from './grid.js'
import { type Layout, scan } from './scan.js'

const column = (role: ColumnRole, col: number, name: string): Column => ({
  role,
  name,
  year: null,
  col,
  unit: null,
  framework: null,
})
/** Code, title, maximum, result, note. */
const LAYOUT: Layout = {
  firstRow: 1,
  codeCol: 0,
  titleCol: 1,
  columns: [column('maximum', 2, 'Điểm tối đa'), column('result', 3, 'Điểm')],
  wordColumns: [column('note', 4, 'Ghi chú')],
  inputColumns: [],
}
const HEADER = ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm', 'Ghi chú']
const scanned = (
  rows: readonly (readonly CellValue[])[],
  layout: Partial<Layout> = {},
  merges: readonly Block[] = [],
) => scan({ ...plainGrid('Bảng', [HEADER, ...rows]), merges }, { ...LAYOUT, ...layout })
const codes = (...args: Parameters<typeof scanned>) => scanned(...args).map(({ token, title }) => [token.code, title])
const block = (firstRow: number, lastRow: number, firstCol = 0, lastCol = firstCol): Block => ({
  firstRow,
  lastRow,
  firstCol,
  lastCol,
})

it('reads code, title, points and words of a row', () => {
  const [row] = scanned([['1.1', '  Kế hoạch ', 1, '0,5', 'QĐ 12']])
  expect(row).toMatchObject({
    token: { style: 'dotted', code: '1.1' },
    titleToken: null,
    title: 'Kế hoạch',
    folded: 'ke hoach',
    codeCell: { address: 'A2' },
    titleCell: { address: 'B2', value: '  Kế hoạch ' },
    indent: 2,
    mergedFrom: null,
    cells: [
      { address: 'C2', points: { kind: 'number', reading: { value: 1 } } },
      { address: 'D2', text: '0,5', points: { kind: 'number', reading: { value: 0.5 } } },
    ],
    words: ['QĐ 12'],
    filled: true,
  })
})

describe('rows that are none of the table', () => {
  const [first, second] = [
    ['1', 'A', 1, 1],
    ['2', 'B', 1, 1],
  ] as const
  it('empty ones, headers again and numbers of columns are passed over', () => {
    const rows = [first, [], [null, '', null], HEADER, ['(1)', '(2)', '(3)', '(4)'], ['1', '2', '3', '4'], second]
    expect(codes(rows)).toEqual([
      ['1', 'A'],
      ['2', 'B'],
    ])
  })
  it('the header of another table ends it, unless its end is known', () => {
    const other = ['STT', 'Đơn vị', 'Số hồ sơ', 'Đúng hạn']
    expect(codes([first, other, second])).toEqual([['1', 'A']])
    expect(codes([first, other, second], { endRow: 4 })).toEqual([
      ['1', 'A'],
      ['2', 'B'],
    ])
  })
  it('what stands at its end or below is not read', () => {
    expect(codes([first, second], { endRow: 2 })).toEqual([['1', 'A']])
    expect(codes([first, second], { endRow: 99 })).toHaveLength(2)
  })
  it('a header again names at least one column as the table does', () => {
    expect(codes([first, ['Stt', 'Nội dung', 'Điểm chuẩn', 'ĐIỂM'], second])).toHaveLength(2)
  })
})

describe('whether a row is filled', () => {
  it.each<[string, readonly CellValue[], boolean]>([
    ['with points in one column', [null, 1], true],
    ['with words alone', ['Nguyễn Văn A', null], false],
    ['with nothing', [null, null], false],
    ['with a criterion left out', [null, 'Không đánh giá'], true],
    ['with an error', ['#REF!', null], true],
  ])('%s', (_name, cells, filled) => expect(scanned([['1', 'A', ...cells]])[0]?.filled).toBe(filled))
})

it('counts the spaces before a title', () => {
  const indents = scanned([['1', 'A'], ['2', ' \u00a0 B c'], ['3', 4], ['5']]).map(({ indent }) => indent)
  expect(indents).toEqual([0, 3, 0, 0])
})

describe('a code merged over several rows', () => {
  const rows = [
    ['1', 'A', 1],
    [null, 'B', 1],
    [null, 'C', 1],
  ]
  const mergedFrom = (...merges: Block[]) => scanned(rows, {}, merges).map((row) => row.mergedFrom)
  it('is that of the upper row', () => {
    expect(mergedFrom(block(1, 2))).toEqual([1, 1, null])
    expect(mergedFrom(block(2, 3, 0, 1))).toEqual([null, 2, 2])
  })
  it('is not told by blocks beside it', () => {
    expect(mergedFrom(block(1, 3, 1, 2))).toEqual([null, null, null])
    expect(scanned(rows, { codeCol: 1, titleCol: 1 }, [block(1, 3, 0)]).map((row) => row.mergedFrom)).toEqual([
      null,
      null,
      null,
    ])
  })
})

describe('code and title', () => {
  it('stand in two columns, in one, or both in the heading', () => {
    expect(codes([[null, '1.1. Kế hoạch', 1]])).toEqual([['1.1', 'Kế hoạch']])
    expect(codes([['1.1. Kế hoạch', null, 1]])).toEqual([['1.1', 'Kế hoạch']])
    expect(codes([['1 Kế hoạch', null, 1]])).toEqual([['1', 'Kế hoạch']])
    expect(codes([[null, '1 Kế hoạch', 1]])).toEqual([['', '1 Kế hoạch']])
    expect(codes([['1 Kế hoạch', 5]], { codeCol: 0, titleCol: 0 })).toEqual([['1', 'Kế hoạch']])
    expect(codes([['Ghi chú', 'a) Kế hoạch', 1]])).toEqual([['', 'a) Kế hoạch']])
  })
  it('the code of the title stands beside one of its own', () => {
    const [row] = scanned([['7', '1.1. Kế hoạch', 1]])
    expect([row?.token.code, row?.titleToken?.code, row?.title]).toEqual(['7', '1.1', '1.1. Kế hoạch'])
  })
})

describe('a column that only counts the rows', () => {
  const titled = ['1. Chỉ đạo', '1.1. Kế hoạch', '1.2. Báo cáo', '1.3. Kiểm tra', 'Tuyên truyền']
  const counted = (titles: readonly string[], from = 1) =>
    titles.map((title, at): readonly CellValue[] => [String(from + at), title, 1])
  it('leaves the codes to the titles', () => {
    expect(codes(counted(titled))).toEqual([
      ['1', 'Chỉ đạo'],
      ['1.1', 'Kế hoạch'],
      ['1.2', 'Báo cáo'],
      ['1.3', 'Kiểm tra'],
      ['', 'Tuyên truyền'],
    ])
    expect(codes(counted(titled, 5))[0]).toEqual(['1', 'Chỉ đạo'])
  })
  it('may have rows without a number between', () => {
    const rows = counted(titled.slice(0, 4))
    expect(codes([...rows.slice(0, 2), [null, 'CỘNG', 1], ...rows.slice(2)]).map(([code]) => code)).toEqual([
      '1',
      '1.1',
      '',
      '1.2',
      '1.3',
    ])
  })
  it('is none of fewer than four rows, of numbers that do not run, or of titles mostly without codes', () => {
    expect(codes(counted(titled.slice(0, 3))).map(([code]) => code)).toEqual(['1', '2', '3'])
    const gap = counted(titled.slice(0, 4)).map(([code, ...rest], at) => [at === 3 ? '9' : (code ?? null), ...rest])
    expect(codes(gap).map(([code]) => code)).toEqual(['1', '2', '3', '9'])
    const plain = ['1.1. Kế hoạch', '1.2. Báo cáo', 'Kiểm tra', 'Tuyên truyền']
    expect(codes(counted(plain)).map(([code]) => code)).toEqual(['1', '2', '3', '4'])
  })
  it('is one of four rows, and of titles of which three in five have codes', () => {
    expect(codes(counted(titled.slice(0, 4))).map(([code]) => code)).toEqual(['1', '1.1', '1.2', '1.3'])
    const three = ['1. Chỉ đạo', '1.1. Kế hoạch', 'Kiểm tra', '1.2. Báo cáo', 'Tuyên truyền']
    expect(codes(counted(three)).map(([code]) => code)).toEqual(['1', '1.1', '', '1.2', ''])
  })
})

it('asks the file whether it shows a number as a percentage', () => {
  const grid = { ...plainGrid('Bảng', [HEADER, ['1', 'A', 0.5, 0.5]]), shownAsPercent: new Set(['C2']) }
  expect(scan(grid, LAYOUT)[0]?.cells.map(({ points }) => points.kind)).toEqual(['text', 'number'])
})
