import {
  builtinFrameworks,
  type CellValue,
  columnLetters,
  frameworkData,
  type Grid,
  ruleList,
  ruleSchema,
} from '@parscore/scoring'
import { describe, expect, it } from 'vitest'
import { readFile } from '../read/read-file.js'
import { NODE_COLUMNS, type NodeColumn } from './columns.js'
import { frameworkWorkbook } from './framework-workbook.js'
import { readFrameworkWorkbook } from './read-framework.js'

async function gridsOf(bytes: Uint8Array): Promise<readonly Grid[]> {
  const file = await readFile(bytes, 'x.xlsx')
  if (!file.ok) throw new Error(file.error.message.en)
  return file.value.grids
}

/** A small framework of a department as somebody types it. */
const ABOUT = [
  ['Mã bộ tiêu chí', 'so-2026'],
  ['Năm áp dụng', '2026'],
  ['Tên (tiếng Việt)', 'Bộ tiêu chí cấp sở'],
  ['Nguồn', 'Quyết định của tỉnh'],
  ['Tổng điểm', 5],
]
const GOOD: readonly Partial<Record<NodeColumn, CellValue>>[] = [
  { code: '1', titleVi: 'Chỉ đạo', maximum: 5 },
  {
    code: '1.1',
    titleVi: 'Kế hoạch',
    maximum: 2,
    rule: 'Theo mức',
    list: 'trên 90%: 2\ntừ 70%: 1',
    agencies: 'Văn phòng; Phòng Tổ chức',
  },
  { code: '1.2', titleVi: 'Báo cáo', maximum: '1,5', rule: 'Đúng thời hạn', list: '15/6; 10/12' },
  { code: '1.3', titleVi: 'Tỷ lệ', maximum: 1.5, rule: 'Phải đạt ngưỡng', floor: '80%', partial: 0.5 },
]
function grids(
  rows: readonly Partial<Record<NodeColumn, CellValue>>[],
  about: readonly (readonly CellValue[])[] = ABOUT,
): Grid[] {
  const base = {
    formulas: new Map<string, string>(),
    merges: [],
    hiddenRows: new Set<number>(),
    typed: true,
    dateSystem: '1900' as const,
    cutOff: false,
  }
  const header = NODE_COLUMNS.map(([, text]) => text)
  return [
    { ...base, name: 'Thông tin', rows: about },
    {
      ...base,
      name: 'Bộ tiêu chí',
      rows: [header, ...rows.map((row) => NODE_COLUMNS.map(([key]) => row[key] ?? null))],
    },
  ]
}
/** The cell of a column, wherever the parameters of rules have moved it. */
const at = (key: NodeColumn, row: number) =>
  `'Bộ tiêu chí'!${columnLetters(NODE_COLUMNS.findIndex(([name]) => name === key))}${row}`

const mistakes = (
  rows: readonly Partial<Record<NodeColumn, CellValue>>[],
  about?: readonly (readonly CellValue[])[],
) => {
  const read = readFrameworkWorkbook(grids(rows, about))
  return read.ok ? [] : read.error.map(({ cell, message }) => [cell, message.vi] as const)
}

const wordOfKind = { bonus: 'Điểm cộng', penalty: 'Điểm trừ' } as const

describe('a framework as a spreadsheet', () => {
  it.each(
    builtinFrameworks()
      .filter(({ nodes }) => nodes.length > 0)
      .map((framework) => [framework.id, framework] as const),
  )('%s loses nothing on the way there and back', async (_id, framework) => {
    const read = readFrameworkWorkbook(await gridsOf(await frameworkWorkbook(framework)))
    if (!read.ok) throw new Error(JSON.stringify(read.error.slice(0, 3)))
    expect(frameworkData(read.value)).toEqual(frameworkData(framework))
  })

  it('is read as somebody types it', () => {
    const read = readFrameworkWorkbook(grids(GOOD))
    if (!read.ok) throw new Error(JSON.stringify(read.error))
    expect(read.value.byCode.get('1.1')?.rule?.parameters).toEqual({
      kind: 'bands',
      bands: [
        { from: 0.9, inclusive: false, points: 2 },
        { from: 0.7, inclusive: true, points: 1 },
      ],
    })
    expect(read.value.byCode.get('1.1')?.agencies).toEqual(['Văn phòng', 'Phòng Tổ chức'])
    expect(read.value.byCode.get('1.2')?.rule?.parameters).toMatchObject({
      dates: [
        { day: 15, month: 6 },
        { day: 10, month: 12 },
      ],
    })
    expect(read.value.byCode.get('1.3')?.rule?.parameters).toMatchObject({ full: 1, floor: 0.8, partial: 0.5 })
  })

  it.each<[string, number, Partial<Record<NodeColumn, CellValue>>, string, string]>([
    ['a rule that there is not', 1, { rule: 'Theo ý' }, at('rule', 3), 'không có trong danh sách'],
    ['a band that cannot be read', 1, { list: 'nhiều: 2' }, at('list', 3), 'không phải một mức'],
    ['bands the wrong way round', 1, { list: 'từ 70%: 1\ntrên 90%: 2' }, at('list', 3), 'từ cao xuống thấp'],
    ['no list', 2, { list: null }, at('list', 4), 'còn trống'],
    ['a maximum that is no number', 3, { maximum: 'hai' }, at('maximum', 5), 'không phải là số'],
    ['96 for 96 %', 3, { floor: 80 }, at('floor', 5), '80'],
    ['a code twice', 2, { code: '1.1' }, at('maximum', 3), 'hai lần'],
    ['no parent', 2, { code: '7.1' }, at('code', 4), 'tiêu chí mẹ'],
    ['no code', 2, { code: null }, at('code', 4), 'chưa có mã'],
    ['maxima that do not add up', 3, { maximum: 1 }, at('maximum', 2), 'cộng lại được 4,5'],
    ['a status without its quote', 3, { status: 'Văn bản nêu' }, at('status', 5), 'trích nguyên văn'],
    [
      'a floor above the full mark',
      3,
      { full: '70%' },
      at('floor', 5),
      '«Ngưỡng dưới»: ngưỡng dưới không được cao hơn',
    ],
    [
      'decimals by halves',
      3,
      { rule: 'Theo tỷ lệ', decimals: 2.5 },
      at('decimals', 5),
      '«Số chữ số thập phân»: phải là số nguyên',
    ],
    ['a goal of nothing', 3, { rule: 'Theo tỷ lệ', full: '0%' }, at('full', 5), '«Đạt đủ từ»: phải lớn hơn 0%'],
    ['a band above the maximum', 1, { list: 'trên 90%: 3' }, at('list', 3), 'cao hơn điểm tối đa 2'],
    ['bands that fall', 1, { list: 'trên 90%: 1\ntừ 70%: 2' }, at('list', 3), 'không được ít điểm hơn'],
    [
      'a checklist that falls short',
      1,
      { rule: 'Từng nội dung', list: 'Báo: 1' },
      at('list', 3),
      'không bao giờ đạt điểm tối đa',
    ],
    [
      'a bonus on a plain criterion',
      3,
      { rule: 'Điểm cộng mỗi lần', each: 1 },
      at('rule', 5),
      'chỉ dùng cho tiêu chí loại',
    ],
    ['month 13', 2, { list: '1/13' }, at('list', 4), 'tháng phải từ 1 đến 12'],
    ['a code with a space', 3, { code: '1. 3' }, at('code', 5), '«Mã»: mã phải viết như'],
    ['a column «Khác» that is no JSON', 3, { more: '{x' }, at('more', 5), 'JSON'],
    ['what «Khác» may not hold', 3, { more: '{"a":1}' }, at('more', 5), '«Khác»: có mục không dùng: a'],
    ['a quote without how it is based', 3, { quote: 'Khoản 2' }, at('status', 5), 'chưa chọn căn cứ: Văn bản nêu'],
  ])('tells %s with its cell', (_name, place, change, cell, words) => {
    const found = mistakes(GOOD.map((row, index) => (index === place ? { ...row, ...change } : row)))
    expect(found.map(([place]) => place)).toContain(cell)
    expect(found.find(([place]) => place === cell)?.[1]).toContain(words)
  })

  const WRONG: readonly CellValue[] = [
    'abc',
    -1,
    1e9,
    '99%',
    '2..5',
    '31/2',
    true,
    '#REF!',
    '1;2;;',
    '{"a":1}',
    'Sai, sai: 3; hai',
  ]
  it.each(NODE_COLUMNS.map(([key]) => key))('tells whatever is wrong in the column %s in words of the form', (key) => {
    const told = WRONG.flatMap((value) =>
      GOOD.flatMap((_, place) => mistakes(GOOD.map((row, at) => (at === place ? { ...row, [key]: value } : row)))),
    )
    const words = told.map(([, message]) => message)
    expect(
      words.filter((message) => /\/\^|expected|[iI]nvalid|stated|nodes\[|undefined|NaN|\bnull\b/.test(message)),
    ).toEqual([])
  })

  it('tells a total that is no number with what it says', () => {
    const about = ABOUT.map(([label, value]) =>
      label === 'Tổng điểm' ? [label, 'trăm'] : [label ?? null, value ?? null],
    )
    expect(mistakes(GOOD, about)).toEqual([["'Thông tin'!B5", '«trăm» không phải là số']])
  })

  it('tells all mistakes at once, and those about the framework too', () => {
    const found = mistakes(
      GOOD.map((row, index) => ({ ...row, ...(index === 1 ? { rule: 'x' } : index === 3 ? { maximum: 'y' } : {}) })),
      ABOUT.map(([label, value]) => (label === 'Năm áp dụng' ? [label, ''] : [label ?? null, value ?? null])),
    )
    expect(found.map(([place]) => place)).toEqual(
      expect.arrayContaining([at('rule', 3), at('maximum', 5), "'Thông tin'!B2"]),
    )
  })

  it.each(ruleList.map((rule) => [rule.kind, rule] as const))(
    'holds a rule of kind %s, and what is not known',
    (kind, { example, authoring }) => {
      const rule = ruleSchema.parse({ ...example, kind })
      const { words, cells, list } = rule.authored()
      const beside = kind === 'bonus' || kind === 'penalty' ? kind : null
      const node = {
        code: '2',
        titleVi: 'Thử',
        maximum: 2,
        kind: beside && wordOfKind[beside],
        rule: words,
        ...cells,
        list,
      }
      const read = readFrameworkWorkbook(
        grids(
          [...GOOD, node],
          ABOUT.map((row) => (row[0] === 'Tổng điểm' ? ['Tổng điểm', beside ? 5 : 7] : row)),
        ),
      )
      if (!read.ok) throw new Error(JSON.stringify(read.error))
      expect(authoring.words).toBe(words)
      expect(read.value.byCode.get('2')?.rule?.parameters).toEqual(rule.parameters)
    },
  )

  it('says what a file that is none lacks', () => {
    const [first] = grids(GOOD)
    const read = readFrameworkWorkbook(first ? [first] : [])
    expect(read).toMatchObject({
      ok: false,
      error: [{ message: { vi: expect.stringContaining('bảng soạn bộ tiêu chí') } }],
    })
  })
})
