import { readFileSync } from 'node:fs'
import {
  builtinFramework,
  builtinFrameworks,
  type CellValue,
  checks,
  columnTotal,
  type Grid,
  runChecks,
  type ScoreSheet,
} from '@parscore/scoring'
import { headerRole } from '@parscore/scoring/testing'
import { describe, expect, it } from 'vitest'
import { textGrid } from '../read/text/text-grid.js'
import { readScoreTables, readSheet } from './read-sheet.js'

const printed = readFileSync(new URL('../../../../templates/samples/hanam-2018.tsv', import.meta.url), 'utf8')
const frameworks = builtinFrameworks()
const hanam = () => textGrid(printed, 'Phụ lục').grid

const gridOf = (rows: CellValue[][], more: Partial<Grid> = {}): Grid => ({ ...hanam(), rows, typed: true, ...more })
function sheetOf(grid: Grid): ScoreSheet {
  const read = readSheet(grid, { frameworks })
  if (!read.ok) throw new Error(read.error.message.en)
  return read.value
}
/** What is wrong beside what is wrong in the print itself. */
function newFindings(rows: readonly (readonly CellValue[])[]): string[] {
  const known = new Set(
    runChecks(sheetOf(hanam()), checks).map(({ check, code, column }) => `${check} ${code} ${column}`),
  )
  const found = runChecks(sheetOf({ ...hanam(), rows }), checks).map(
    ({ check, code, column }) => `${check} ${code} ${column}`,
  )
  return found.filter((each) => !known.has(each))
}
const changed = (change: (row: CellValue[], index: number) => CellValue[]) =>
  hanam().rows.map((row, index) => change([...row], index))

describe('the printed sheet of Hà Nam', () => {
  it('is par-2018 with maximum, result of 2018 and targets of 2019 and 2020', () => {
    const sheet = sheetOf(hanam())
    expect(sheet.framework?.id).toBe('par-2018')
    expect(sheet.columns.map(({ role, year }) => `${role} ${year}`)).toEqual([
      'maximum null',
      'result 2018',
      'target 2019',
      'target 2020',
    ])
    expect(columnTotal(sheet, 1)).toMatchObject({ total: 75.66483, maximum: 100, index: 75.66 })
    expect(sheet.rows.filter((row) => row.kind === 'node')).toHaveLength(144)
  })
  it('reads the same below a page of text, in NFD, with spaces, dots behind codes and empty rows', () => {
    const page = Array.from({ length: 250 }, (_, n) => [`Đoạn văn thứ ${n} nói về kết quả và mục tiêu của tỉnh`])
    const messy = changed(([code, ...rest]) => [
      ` ${code ?? ''}${/\d$/.test(String(code)) ? '.' : ''} `,
      ...rest.map((value) => (typeof value === 'string' ? ` ${value.normalize('NFD')}  ` : value)),
      null,
    ])
    const rows = [...page, [], ...messy.flatMap((row) => [row, []])]
    expect(newFindings(rows)).toEqual([])
  })
  it('reads the same with its columns in another order and a column inserted', () => {
    const order = [6, 0, 1, 3, 2, 5, 4]
    expect(newFindings(changed((row) => ['', ...order.map((col) => row[col] ?? null)]))).toEqual([])
  })
  it('reads the same with codes as numbers', () => {
    expect(
      newFindings(
        changed(([code, ...rest]) => [/^\d+(\.\d+)?$/.test(String(code)) ? Number(code) : (code ?? null), ...rest]),
      ),
    ).toEqual([])
  })
})

describe('codes without a column of their own', () => {
  it('are read before the title in one cell', () => {
    const rows = changed(([code, title, ...rest]) => [
      /^\d/.test(String(code)) ? `${code}. ${title}` : (title ?? code ?? null),
      ...rest,
    ])
    expect(newFindings(rows)).toEqual([])
  })
  it('are read in a column without a header', () => {
    expect(newFindings(changed((row, index) => (index === 0 ? [null, ...row.slice(1)] : row)))).toEqual([])
  })
})

describe('a mistake of a tired person gives its finding', () => {
  const at = (code: string, change: (row: CellValue[]) => CellValue[] | null) =>
    hanam().rows.flatMap((row) =>
      row[0] === code ? ((change([...row]) ?? []).length > 0 ? [change([...row]) ?? []] : []) : [[...row]],
    )

  it('a row deleted', () => {
    expect(newFindings(at('6.2.1', () => null))).toEqual(
      expect.arrayContaining([
        'missing-criterion 6.2.1 null',
        'sum-mismatch 6.2 Điểm đạt được năm 2018',
        'maximum-sum-mismatch 6.2 Điểm chuẩn',
      ]),
    )
  })
  it('a row twice: it is not added a second time', () => {
    const rows = hanam().rows.flatMap((row) => (row[0] === '6.2.1' ? [row, row] : [row]))
    expect(newFindings(rows)).toEqual(['duplicate-code 6.2.1 null'])
  })
  it('points in the wrong column', () => {
    expect(
      newFindings(at('6.2.1', (row) => [row[0] ?? null, row[1] ?? null, row[2] ?? null, null, 0.5, 0.5])),
    ).toContain('empty-points 6.2.1 Điểm đạt được năm 2018')
  })
  it('words for points, too many points, a wrong maximum, a wrong total', () => {
    const cell = (col: number, value: CellValue) => (row: CellValue[]) => row.with(col, value)
    expect(newFindings(at('6.2.1', cell(3, 'đạt')))).toContain('not-a-number 6.2.1 Điểm đạt được năm 2018')
    expect(newFindings(at('6.2.1', cell(3, '5')))).toContain('over-maximum 6.2.1 Điểm đạt được năm 2018')
    expect(newFindings(at('6.2.1', cell(2, '0.25')))).toContain('maximum-mismatch 6.2.1 Điểm chuẩn')
    expect(newFindings(at('TỔNG ĐIỂM', cell(3, '76.66')))).toEqual(['total-mismatch null Điểm đạt được năm 2018'])
    expect(newFindings(at('TỔNG ĐIỂM', cell(3, '75.66')))).toEqual([])
  })
  it('an unknown code, two rows exchanged', () => {
    expect(newFindings(at('8.4', (row) => ['8.9', ...row.slice(1)]))).toEqual([
      'missing-criterion 8.4 null',
      'unknown-code 8.9 null',
    ])
    const rows = [...hanam().rows]
    const index = rows.findIndex((row) => row[0] === '6.2.1')
    rows.splice(index, 2, rows[index + 1] ?? [], rows[index] ?? [])
    expect(newFindings(rows)).toEqual(['out-of-order 6.2.1 null'])
  })
})

describe('a header', () => {
  const rows = [
    ['1', 'CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH CCHC', 9, 5.5, 5],
    ['1.5', 'Sáng kiến', 2, 0, 0],
  ]
  const roles = (grid: Grid) => sheetOf(grid).columns.map((column) => column.role)

  it('over two rows is read, merged or not, with a row that numbers the columns', () => {
    const head = [
      ['Stt', 'Tiêu chí', 'Điểm tối đa', 'Điểm', null],
      [null, null, null, 'Tự đánh giá', 'Thẩm định'],
      ['(1)', '(2)', '(3)', '(4)', '(5)'],
    ]
    const merges = [{ firstRow: 0, lastRow: 0, firstCol: 3, lastCol: 4 }]
    expect(roles(gridOf([...head, ...rows], { merges }))).toEqual(['maximum', 'self', 'appraisal'])
    expect(roles(gridOf([...head, ...rows], { merges: [] }))).toEqual(['maximum', 'self', 'appraisal'])
  })
  it('over two rows with years below is read', () => {
    const head = [
      ['Mã', 'Nội dung', 'Điểm chuẩn', 'Mục tiêu', null],
      [null, null, null, 2019, 2020],
    ]
    const merges = [{ firstRow: 0, lastRow: 0, firstCol: 3, lastCol: 4 }]
    const sheet = sheetOf(gridOf([...head, ...rows], { merges }))
    expect(sheet.columns.map(({ role, year }) => [role, year])).toEqual([
      ['maximum', null],
      ['target', 2019],
      ['target', 2020],
    ])
  })
  it('is found below a list that has a header like it', () => {
    const list = [['Stt', 'Nội dung', 'Kết quả'], ['a', 'Đã họp', 'xong'], []]
    const grid = gridOf([...list, ['TT', 'Tiêu chí', 'Điểm chuẩn', 'Điểm tự chấm'], ...rows])
    expect(roles(grid)).toEqual(['maximum', 'self'])
  })
  it('ends the table above it where it names other columns, and does not where it is the same again', () => {
    const head = ['TT', 'Tiêu chí', 'Điểm chuẩn', 'Điểm tự chấm', 'Ghi chú', 'Đơn vị']
    const codes = (middle: CellValue[]) =>
      sheetOf(gridOf([head, ...rows, middle, ['2', 'Khác', 10, 3]])).rows.map((row) => row.code)
    expect(codes(head)).toEqual(['1', '1.5', '2'])
    expect(codes(['Stt', 'Đơn vị', 'Điểm thưởng', 'Năm'])).toEqual(['1', '1.5'])
  })
  it('may have a title in a merged row above it', () => {
    expect(
      roles(
        gridOf([
          ['BẢNG CHẤM ĐIỂM CHỈ SỐ CCHC NĂM 2018'],
          [],
          ['TT', 'Tiêu chí', 'Điểm chuẩn', 'Điểm tự chấm'],
          ...rows,
        ]),
      ),
    ).toEqual(['maximum', 'self'])
  })
})

describe('the words of headers', () => {
  it.each([
    ['Điểm Bộ Nội vụ thẩm định', 'appraisal'],
    ['Điểm đơn vị tự chấm', 'self'],
    ['Điểm XHH', 'survey'],
    ['Điểm điều tra xã hội học', 'survey'],
    ['Điểm đánh giá', 'result'],
    ['KQ 2018', 'result'],
    ['Kết quả thực hiện', 'result'],
    ['Thực hiện', 'agency'],
    ['Đơn vị chủ trì', 'agency'],
    ['Mã tiêu chí', 'code'],
    ['Lĩnh Vực/Tiêu chí/Tiêu chí thành phần', 'title'],
    ['Tài liệu kiểm chứng', 'evidence'],
    ['Điểm mất', 'lost'],
    ['Tăng/giảm', 'change'],
    ['Maximum', 'maximum'],
    ['Quốc hiệu', null],
  ])('«%s» is %s', (header, role) => {
    expect(headerRole(header)).toBe(role)
  })
})

describe('a heading merged over its row', () => {
  it('is a group, and hides no points', () => {
    const head = ['Stt', 'Lĩnh vực', 'Năm 2016']
    const rows = [
      head,
      ['I. Đánh giá kết quả thực hiện CCHC', null, null],
      ['1', 'Công tác chỉ đạo điều hành CCHC', 5.5],
      ['II', 'Đánh giá tác động của CCHC', 25.68],
    ]
    const sheet = sheetOf(gridOf(rows, { merges: [{ firstRow: 1, lastRow: 1, firstCol: 0, lastCol: 2 }] }))
    expect(sheet.rows.map((row) => row.code)).toEqual(['I', 'I.1', 'II'])
    expect(runChecks(sheet, checks).map((finding) => finding.check)).not.toContain('merged-cells')
  })
})

describe('a sheet that cannot be used is refused with a sentence', () => {
  it('without a score table', () => {
    const read = readSheet(
      gridOf([
        ['Kính gửi', 'Bộ Nội vụ'],
        ['1', '2'],
      ]),
      { frameworks },
    )
    expect(read.ok ? '' : read.error.message.vi).toContain('Trang «Phụ lục» không có bảng chấm điểm')
  })
  it('that lists tasks with their results in words', () => {
    const rows = [
      ['Stt', 'Nội dung', 'Kết quả'],
      ['1', 'Họp', 'đã xong'],
      ['2', 'Báo cáo', 'chưa gửi'],
    ]
    expect(readSheet(gridOf(rows), { frameworks }).ok).toBe(false)
  })
  it('with a header and nothing below', () => {
    const read = readSheet(gridOf([['Stt', 'Tiêu chí', 'Điểm chuẩn']]), { frameworks })
    expect(read.ok ? '' : read.error.message.vi).toContain('không có dòng nào có mã tiêu chí')
  })
  it('of another framework than the one that was named', () => {
    const framework = builtinFramework('par-2017')
    if (!framework) throw new Error('no par-2017')
    const read = readSheet(hanam(), { frameworks, framework })
    expect(read.ok ? '' : read.error.message.vi).toContain('Có vẻ là bộ par-2018')
  })
})

describe('a framework that the user names', () => {
  const par2018 = builtinFramework('par-2018')
  const par2016 = builtinFramework('par-2016')
  const FIELDS = [
    ['Stt', 'Tiêu chí', 'Điểm chuẩn', 'Điểm đạt được năm 2018'],
    ['1', 'CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH CẢI CÁCH HÀNH CHÍNH', 8.5, 6],
    ['1.1', 'Kế hoạch CCHC', 1.25, 1],
    ['1.1.1', 'Ban hành kế hoạch CCHC', 0.25, 0.25],
    ['1.1.2', 'Mức độ thực hiện kế hoạch CCHC', 1, 0.75],
  ]
  it('is that of the sheet, or the problem says of which one it seems to be', () => {
    const read = (framework: typeof par2018) =>
      framework ? readScoreTables(gridOf(FIELDS), { frameworks, framework }) : null
    const own = read(par2018)
    expect(own?.ok && own.value.map(({ sheet }) => sheet.framework?.id)).toEqual(['par-2018'])
    const other = read(par2016)
    expect(other && !other.ok && other.error).toMatchObject({
      kind: 'other-framework',
      message: {
        vi: 'Trang «Phụ lục» không theo bộ tiêu chí par-2016 (mã, tên hoặc điểm tối đa không khớp). Có vẻ là bộ par-2018.',
        en: 'The sheet “Phụ lục” is not of the framework par-2016 (codes, titles or maxima do not fit). It seems to be par-2018.',
      },
    })
  })
  it('of several tables the one with the most criteria is read, the first of two that are as large', () => {
    const rows = (title: string, ...codes: readonly string[]): CellValue[][] => [
      ['Stt', 'Tiêu chí', 'Điểm chuẩn', title],
      ...codes.map((code): CellValue[] => [code, `Việc ${code}`, 2, 1]),
      [],
      [],
    ]
    const largest = (...tables: readonly CellValue[][][]) => sheetOf(gridOf(tables.flat())).columns.at(-1)?.name
    expect(largest(rows('Điểm tự chấm', '1', '2'), rows('Điểm thẩm định', '1', '2', '3'))).toBe('Điểm thẩm định')
    expect(largest(rows('Điểm tự chấm', '1', '2', '3'), rows('Điểm thẩm định', '1', '2'))).toBe('Điểm tự chấm')
  })
})
