// Which table sums another up, at the bounds where it just does and just does not.
import { describe, expect, it } from 'vitest'
import { summaryWitnesses } from '../causes/witness.js'
import { readTables } from '../reading/read-tables.js'
import { type CellValue, plainGrid } from '../sheet/grid.js'
import { exampleSheet } from './example.js'
import { summarised } from './summary-of.js'

type Rows = readonly (readonly CellValue[])[]
const HEADER = ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm', 'Điểm thẩm định']

function sheetOf(name: string, rows: Rows) {
  const [table] = readTables(plainGrid(name, rows), { frameworks: [] }).tables
  if (!table) throw new Error(`no table on ${name}`)
  return table.sheet
}

/** Fields of a detail: title, self and appraised points; each has two criteria, the first of a point, the other of the rest. */
type Field = readonly [title: string, maximum: number, self: number, appraised: number]
const FIELDS: readonly Field[] = [
  ['Chỉ đạo điều hành', 5, 4.5, 4],
  ['Cải cách thể chế', 4, 3.5, 3],
  ['Cải cách thủ tục hành chính', 6, 5.5, 5],
  ['Cải cách tổ chức bộ máy', 7, 6.5, 6],
]
const sumOf = (fields: readonly Field[], at: 1 | 2 | 3) => fields.reduce((sum, field) => sum + field[at], 0)
const detailRows = (fields: readonly Field[] = FIELDS, header: Rows[number] = HEADER): Rows => [
  header,
  ...fields.flatMap(([title, maximum, self, appraised], at) => [
    [`${at + 1}`, title, maximum, self, appraised],
    [`${at + 1}.1`, `Kế hoạch của ${title}`, 1, 1, 1],
    [`${at + 1}.2`, `Kết quả của ${title}`, maximum - 1, self - 1, appraised - 1],
  ]),
  [null, 'Tổng cộng', sumOf(fields, 1), sumOf(fields, 2), sumOf(fields, 3)],
]
const summaryRows = (fields: readonly Field[] = FIELDS, header: Rows[number] = HEADER): Rows => [
  header,
  ...fields.map(([title, maximum, self, appraised], at) => [`${at + 1}`, title, maximum, self, appraised]),
  [null, 'Tổng cộng', sumOf(fields, 1), sumOf(fields, 2), sumOf(fields, 3)],
]
/** The same fields with other points. */
const others = (places: readonly number[], by = -0.75) =>
  FIELDS.map(
    ([title, maximum, self, appraised], at): Field =>
      places.includes(at) ? [title, maximum, self + by, appraised + by] : [title, maximum, self, appraised],
  )

/** The names of what a table sums up, and how many of the figures that both have agree. */
const told = (summary: ReturnType<typeof sheetOf>, details: readonly ReturnType<typeof sheetOf>[]) =>
  summarised(summary, details).map(({ detail, figures }) => {
    const count = (agrees: string) => figures.filter((each) => each.agrees === agrees).length
    return `${detail.name}: ${count('exactly')} exactly, ${count('rounded')} rounded, ${count('not')} not`
  })
const plain = sheetOf('Tổng hợp', summaryRows())

describe('a table sums up the one whose upper rows it has', () => {
  it('with every figure of both, maxima and totals too', () =>
    expect(told(plain, [sheetOf('Chi tiết', detailRows())])).toEqual(['Chi tiết: 15 exactly, 0 rounded, 0 not']))
  it('and not itself, nor one without more rows, nor with fewer than two rows', () => {
    expect(told(plain, [plain])).toEqual([])
    expect(told(plain, [sheetOf('Bản khác', summaryRows())])).toEqual([])
    const one = FIELDS.slice(0, 1)
    const single = { ...plain, rows: plain.rows.slice(0, 1) }
    expect(told(single, [sheetOf('Chi tiết', detailRows(one))])).toEqual([])
  })
  it('while half of its figures agree, and not with fewer', () => {
    const detail = sheetOf('Chi tiết', detailRows())
    expect(told(sheetOf('Tổng hợp', summaryRows(others([0, 1]))), [detail])).toEqual([
      'Chi tiết: 9 exactly, 0 rounded, 6 not',
    ])
    expect(told(sheetOf('Tổng hợp', summaryRows(others([0, 1, 2]))), [detail])).toEqual([])
  })
  it('not by its maxima alone', () =>
    expect(told(sheetOf('Năm trước', summaryRows(others([0, 1, 2, 3]))), [sheetOf('Chi tiết', detailRows())])).toEqual(
      [],
    ))
  it('while four fifths of its rows are there, and not with fewer', () => {
    const five: readonly Field[] = [...FIELDS, ['Hiện đại hóa hành chính', 8, 7, 6]]
    const detail = sheetOf('Chi tiết', detailRows(FIELDS))
    expect(told(sheetOf('Tổng hợp', summaryRows(five)), [detail])).toHaveLength(1)
    const six: readonly Field[] = [...five, ['Cải cách tài chính công', 9, 8, 7]]
    expect(told(sheetOf('Tổng hợp', summaryRows(six)), [detail])).toEqual([])
  })
  it('by its maxima where titles are the same: another maximum is another row', () => {
    const grown = FIELDS.map(([title, maximum, self, appraised]): Field => [title, maximum + 1, self, appraised])
    expect(told(sheetOf('Tổng hợp', summaryRows(grown)), [sheetOf('Chi tiết', detailRows())])).toEqual([])
  })
  it('by its titles where it states no maxima, or the detail does not', () => {
    const without = (rows: Rows) => rows.map((row) => row.toSpliced(2, 1))
    expect(told(sheetOf('Tổng hợp', without(summaryRows())), [sheetOf('Chi tiết', detailRows())])).toEqual([
      'Chi tiết: 10 exactly, 0 rounded, 0 not',
    ])
    expect(told(plain, [sheetOf('Chi tiết', without(detailRows()))])).toHaveLength(1)
  })
  it('not by rows that have other titles', () => {
    const renamed = FIELDS.map(([, ...points], at): Field => [`Nội dung khác hẳn thứ ${at}`, ...points])
    expect(told(sheetOf('Tổng hợp', summaryRows(renamed)), [sheetOf('Chi tiết', detailRows())])).toEqual([])
  })
  it('not where what it has are leaves of the other', () => {
    const leaves: Rows = [HEADER, ...detailRows().filter(([code]) => `${code}`.includes('.'))]
    expect(told(sheetOf('Tiêu chí con', leaves), [sheetOf('Chi tiết', detailRows())])).toEqual([])
  })
  it('rounded too, and says so', () => {
    const fine = FIELDS.map(
      ([title, maximum, self, appraised]): Field => [title, maximum, self + 0.04, appraised + 0.04],
    )
    const found = told(sheetOf('Tổng hợp', summaryRows()), [sheetOf('Chi tiết', detailRows(fine))])
    expect(found).toEqual([expect.stringMatching(/^Chi tiết: \d+ exactly, \d+ rounded, \d+ not$/)])
    expect(found.join()).not.toContain(' 0 rounded')
  })
})

describe('of several tables', () => {
  it('it sums up the one with which more agrees, whichever comes first', () => {
    const [near, far] = [sheetOf('Gần', detailRows()), sheetOf('Xa', detailRows(others([0])))]
    expect(told(plain, [near, far]).map((each) => each.split(':')[0])).toEqual(['Gần'])
    expect(told(plain, [far, near]).map((each) => each.split(':')[0])).toEqual(['Gần'])
  })
  it('it sums up none where two fit as well', () =>
    expect(told(plain, [sheetOf('Bản 1', detailRows()), sheetOf('Bản 2', detailRows())])).toEqual([]))
  it('named by a unit it sums up the sheet of that unit alone', () => {
    const own = sheetOf('Sở Nội vụ', summaryRows())
    expect(told(own, [sheetOf('Sở Y tế', detailRows())])).toEqual([])
    const same = told(own, [sheetOf('Sở Nội vụ', detailRows(FIELDS, [...HEADER.slice(0, 3), 'Tự chấm', 'Thẩm định']))])
    expect(same).toHaveLength(1)
  })
})

describe('columns are compared', () => {
  const roles = (own: readonly string[], other: readonly string[]) => {
    const summary = sheetOf('Tổng hợp', summaryRows(FIELDS, [...HEADER.slice(0, 3), ...own]))
    const detail = sheetOf('Chi tiết', detailRows(FIELDS, [...HEADER.slice(0, 3), ...other]))
    return summarised(summary, [detail]).flatMap(({ figures }) => [
      ...new Set(figures.map(({ index, at }) => `${summary.columns[index]?.name} = ${detail.columns[at]?.name}`)),
    ])
  }
  it('by their role', () =>
    expect(roles(['Điểm tự chấm', 'Điểm thẩm định'], ['Tự đánh giá', 'Thẩm định'])).toEqual([
      'Điểm tối đa = Điểm tối đa',
      'Điểm tự chấm = Tự đánh giá',
      'Điểm thẩm định = Thẩm định',
    ]))
  it('of the same year only', () => {
    expect(
      roles(['Điểm thẩm định năm 2023', 'Điểm thẩm định năm 2024'], ['Thẩm định năm 2023', 'Thẩm định năm 2024']),
    ).toEqual([
      'Điểm tối đa = Điểm tối đa',
      'Điểm thẩm định năm 2023 = Thẩm định năm 2023',
      'Điểm thẩm định năm 2024 = Thẩm định năm 2024',
    ])
    expect(
      roles(['Điểm thẩm định năm 2021', 'Điểm thẩm định năm 2022'], ['Thẩm định năm 2023', 'Thẩm định năm 2024']),
    ).toEqual([])
  })
  it('of several of one role by their name', () =>
    expect(
      roles(['Điểm thẩm định lần 1', 'Điểm thẩm định lần 2'], ['Điểm thẩm định lần 1', 'Điểm thẩm định lần 2']),
    ).toEqual([
      'Điểm tối đa = Điểm tối đa',
      'Điểm thẩm định lần 1 = Điểm thẩm định lần 1',
      'Điểm thẩm định lần 2 = Điểm thẩm định lần 2',
    ]))
})

describe('of a framework', () => {
  const criteria = (self: number, ...more: Rows) =>
    exampleSheet({
      framework: 'par-2018',
      columns: ['maximum', 'result'],
      rows: [
        ['1', 'Công tác chỉ đạo, điều hành CCHC', 8.5, self],
        ['1.1', 'Kế hoạch CCHC', 1.25, 1.25],
        ['1.1.1', 'Ban hành kế hoạch CCHC', 0.25, 0.25],
        ['1.1.2', 'Mức độ thực hiện kế hoạch CCHC', 1, 1],
        ...more,
      ],
    })
  it('fields are those of the detail by their codes, whatever they are called', () => {
    const fields = exampleSheet({
      framework: 'par-2018',
      columns: ['maximum', 'result'],
      rows: [
        ['1', 'Lĩnh vực thứ nhất', 8.5, 6],
        ['2', 'Lĩnh vực thứ hai', 10, 5],
      ],
    })
    const detail = criteria(6, ['2', 'Xây dựng và tổ chức thực hiện VBQPPL', 10, 5], ['2.1', 'Theo dõi thi hành', 1, 1])
    expect(told(fields, [detail])).toEqual(['Bảng chấm: 4 exactly, 0 rounded, 0 not'])
  })
  it('a shorter copy of the same criteria is no summary: its leaves have no rows below them there', () => {
    expect(told(criteria(6), [criteria(6, ['1.2', 'Báo cáo CCHC', 1.75, 1.5])])).toEqual([])
  })
})

describe('a column without a year', () => {
  const named = (own: string, other: string) => {
    const short = (rows: Rows) => rows.map((row) => row.toSpliced(3, 1))
    const summary = sheetOf('Tổng hợp', short(summaryRows(FIELDS, [...HEADER.slice(0, 3), '', own])))
    return told(summary, [sheetOf('Chi tiết', short(detailRows(FIELDS, [...HEADER.slice(0, 3), '', other])))])
  }
  it('is of any year', () => {
    const ALL = ['Chi tiết: 10 exactly, 0 rounded, 0 not']
    expect(named('Điểm thẩm định', 'Điểm thẩm định năm 2024')).toEqual(ALL)
    expect(named('Điểm thẩm định năm 2024', 'Điểm thẩm định')).toEqual(ALL)
    expect(named('Điểm thẩm định năm 2023', 'Điểm thẩm định năm 2024')).toEqual([])
  })
})

/** How often anything of so many tables of a workbook is asked for while each is explained by all. */
function askedOf(count: number): number {
  let asked = 0
  const rows = [HEADER, ['1', 'Kế hoạch', 4, 3, 3], ['2', 'Báo cáo', 2, 2, 1.5], ['3', 'Kiểm tra', 2, 1, 1]]
  const tables = Array.from(
    { length: count },
    (_, at) =>
      new Proxy(sheetOf(`Bảng ${at}`, rows), {
        get(sheet, key, receiver) {
          asked += 1
          return Reflect.get(sheet, key, receiver)
        },
      }),
  )
  for (const table of tables) summaryWitnesses(table, tables)
  return asked
}

it('each table of a workbook is held against each other once, however many ask', () => {
  const few = askedOf(10)
  expect(few).toBeGreaterThan(0)
  // Twice as many tables have four times as many pairs; looked up anew by each they would take eight times as much.
  expect(askedOf(20)).toBeLessThan(few * 5)
})
