import { readFileSync } from 'node:fs'
import { builtinFrameworks } from '@parscore/scoring'
import { describe, expect, it } from 'vitest'
import { type CheckedSheet, type CheckedWorkbook, checkWorkbook } from './index.js'

const options = { frameworks: builtinFrameworks(), framework: null, previous: null }

async function checked(name: string): Promise<CheckedWorkbook> {
  const bytes = readFileSync(new URL(`../testing/cases/layouts/${name}`, import.meta.url))
  const file = await checkWorkbook(bytes, name, options)
  if (!file.ok) throw new Error(file.error.message.en)
  return file.value
}

/** «name: total of maximum, index» of each column with points. */
const columns = ({ totals }: CheckedSheet) =>
  totals.flatMap(({ column, total, maximum, index }) =>
    total === null ? [] : [`${column.name}: ${total} of ${maximum}, ${index}`],
  )
/** «severity check cell found/expected» of the findings of some gravity. */
const found = ({ findings }: CheckedSheet, severity: string) =>
  findings
    .filter((each) => each.severity === severity)
    .map((each) => `${each.check} ${each.cell.slice(each.cell.lastIndexOf('!') + 1)} ${each.found}/${each.expected}`)
const told = ({ sheets }: CheckedWorkbook) =>
  sheets.map((each) => [each.sheet.name, columns(each), found(each, 'error')] as const)

describe('nine of ten points, and no error', () => {
  it.each([
    'b00-clean.xlsx',
    'b01-tcvn3.xlsx',
    'b03-linebreak-in-code.xlsx',
    'b04-1.10-as-number.xlsx',
    'b05-decimal-comma-text.xlsx',
    'b05b-some-comma-text.xlsx',
    'b07-merged-code-two-rows.xlsx',
    'b08-duplicated-header.xlsx',
    'b09-subtotals-between.xlsx',
    'b10-header-on-every-page.xlsx',
    'b11-number-with-note.xlsx',
    'b12-footnotes-signature.xlsx',
    'b18-hidden-row.xlsx',
    'b19-external-link-formula.xlsx',
    'b19b-absolute-reference-to-another-sheet.xlsx',
    'b21-roman-restarting.xlsx',
    'b23-nfd.xlsx',
    'b24-trailing-dots.xlsx',
    'b24b-prefix-TC.xlsx',
    'b28-cp1258.csv',
    'b28b-utf16.csv',
    'b28c-utf8-nobom.csv',
    'b28d-sep-line.csv',
    'b30-header-with-breaks.xlsx',
    'b33-points-left.xlsx',
    'b35-odd-point-column-names.xlsx',
    'b40-leading-zero-codes.xlsx',
    'b41-comma-inside-xml-number.xlsx',
    'b45-comma-codes-text.xlsx',
    'b46-codes-as-numbers-plain.xlsx',
    'b48-so-tt-line-break.xlsx',
    'b49-column-letters-row.xlsx',
    'b49b-column-formula-row.xlsx',
    'b49c-column-letters-row-numeric.xlsx',
    'b52-points-with-unit-word.xlsx',
    'b54-total-in-code-column-merged.xlsx',
    'b55-letter-l-for-1.xlsx',
    'b56-double-dot-code.xlsx',
  ])('%s', async (name) => {
    const [sheet, ...others] = (await checked(name)).sheets
    expect(others).toEqual([])
    expect(sheet && found(sheet, 'error')).toEqual([])
    const read = sheet ? columns(sheet) : []
    expect(read.length).toBeGreaterThan(0)
    for (const column of read) expect(column).toMatch(/: 9 of 10, 90$/)
  })
})

describe('totals and errors, sheet by sheet', () => {
  it.each<readonly [string, ReturnType<typeof told>]>([
    [
      'b06-percent-cells.xlsx',
      [
        [
          'Bảng chấm',
          ['Điểm tự đánh giá: 6.5 of 6.5, 100', 'Điểm thẩm định: 9 of 10, 90'],
          ['not-a-number D4 1/null', 'not-a-number D6 0.5/null', 'not-a-number D10 100%/null'],
        ],
      ],
    ],
    [
      'b15-two-provinces-one-book.xlsx',
      [
        ['Tỉnh A', ['Điểm tự đánh giá: 9 of 10, 90', 'Điểm thẩm định: 9 of 10, 90'], []],
        ['Tỉnh B', ['Điểm tự đánh giá: 9 of 10, 90', 'Điểm thẩm định: 9 of 10, 90'], ['sum-mismatch D2 3.5/4']],
      ],
    ],
    [
      'b16-sheet-per-department.xlsx',
      [
        ['Sở Tư pháp', ['Điểm tự đánh giá: 9.5 of 10, 95', 'Điểm thẩm định: 9.5 of 10, 95'], []],
        ['Sở Tài chính', ['Điểm tự đánh giá: 9 of 10, 90', 'Điểm thẩm định: 9 of 10, 90'], []],
        ['Sở Y tế', ['Điểm tự đánh giá: 8.5 of 10, 85', 'Điểm thẩm định: 8.5 of 10, 85'], []],
        ['Sở Nội vụ', ['Điểm tự đánh giá: 9.5 of 10, 95', 'Điểm thẩm định: 9.5 of 10, 95'], []],
        ['Văn phòng UBND tỉnh', ['Điểm tự đánh giá: 8.75 of 10, 87.5', 'Điểm thẩm định: 8.75 of 10, 87.5'], []],
      ],
    ],
    [
      'b25-dash-x-words.xlsx',
      [
        [
          'Bảng chấm',
          ['Điểm tự đánh giá: 4 of 4, 100', 'Điểm thẩm định: 9 of 10, 90'],
          ['sum-mismatch D2 3.5/2', 'sum-mismatch D8 5.5/2'],
        ],
      ],
    ],
    [
      'b31-error-cell.xlsx',
      [
        [
          'Bảng chấm',
          ['Điểm tự đánh giá: 8.5 of 9, 94.44', 'Điểm thẩm định: 9 of 10, 90'],
          ['error-cell D6 #REF!/null'],
        ],
      ],
    ],
    ['b32-bullets-points-in-title.xlsx', [['Bảng chấm', ['TỰ CHẤM: 3.5 of 4, 87.5'], []]]],
    [
      'b36-bonus-penalty.xlsx',
      [['Bảng chấm', ['Điểm tự đánh giá: 9.25 of 10, 92.5', 'Điểm thẩm định: 9.25 of 10, 92.5'], []]],
    ],
    [
      'b37-camau-two-line-header-fault-in-self.xlsx',
      [
        [
          'Bảng chấm',
          ['Tự đánh giá: 9 of 4, null', 'SNV đánh giá: 3.5 of 4, 87.5', 'Điểm đạt được: 3.5 of 4, 87.5'],
          ['over-maximum E3 9/4', 'sum-mismatch E3 9/4', 'sum-mismatch E4 2/6', 'over-maximum E5 5/1'],
        ],
      ],
    ],
    [
      'b42-shared-string-minus-1.xlsx',
      [['Bảng chấm', ['Điểm tự đánh giá: 8.5 of 9, 94.44', 'Điểm thẩm định: 9 of 10, 90'], ['sum-mismatch D2 3.5/3']]],
    ],
    [
      'b43-empty-si.xlsx',
      [['Bảng chấm', ['Điểm tự đánh giá: 8 of 9, 88.89', 'Điểm thẩm định: 9 of 10, 90'], ['sum-mismatch D2 3.5/2.5']]],
    ],
    [
      'b44-subtotal-with-filtered-row.xlsx',
      [['Bảng chấm', ['Điểm tự đánh giá: 9 of 10, 90', 'Điểm thẩm định: 9 of 10, 90'], ['total-mismatch D12 8/9']]],
    ],
    [
      'b51-two-tables-side-by-side.xlsx',
      [
        ['Bảng chấm', ['Điểm tự đánh giá: 9 of 10, 90', 'Điểm thẩm định: 9 of 10, 90'], []],
        [
          'Bảng chấm',
          ['Điểm tự đánh giá: 9 of 10, 90', 'Điểm thẩm định: 9 of 10, 90'],
          ['sum-mismatch K2 3.5/8', 'over-maximum K6 5/1'],
        ],
      ],
    ],
    [
      'b53-typos.xlsx',
      [
        [
          'Bảng chấm',
          ['Điểm tự đánh giá: 5 of 5, 100', 'Điểm thẩm định: 9 of 10, 90'],
          ['not-a-number D6 0.5./null', 'not-a-number D10 1,/null', 'not-a-number D11 2..5/null'],
        ],
      ],
    ],
    [
      'c1-camau-two-line-header.docx',
      [
        [
          'c1-camau-two-line-header.docx, bảng 1',
          ['Tự đánh giá: 14 of 20, 70', 'SNV đánh giá: 7.5 of 20, 37.5', 'Điểm đạt được: 7.5 of 20, 37.5'],
          ['maximum-sum-mismatch C3 20/10', 'over-maximum E4 9/5', 'sum-mismatch E4 9/5'],
        ],
      ],
    ],
    [
      'm3-hai-bang.xlsx',
      [
        ['Sheet1', ['Điểm đạt: 75.66483 of 100, 75.66'], []],
        [
          'Sheet1',
          ['Điểm đạt: 75.66483 of 100, 75.66'],
          [
            'maximum-sum-mismatch C44 3/2.25',
            'sum-mismatch D44 2.5/2',
            'sum-mismatch D93 1/0.75',
            'sum-mismatch D99 2.99767/2.89767',
          ],
        ],
      ],
    ],
    [
      'm4-don-vi-theo-cot.xlsx',
      [
        [
          'Tổng hợp các sở',
          [
            'Sở Nội vụ – Tự chấm: 25 of 25, 100',
            'Sở Nội vụ – Thẩm định: 23.5 of 25, 94',
            'Sở Tài chính – Tự chấm: 25 of 25, 100',
            'Sở Tài chính – Thẩm định: 17.75 of 25, 71',
            'Sở Tư pháp – Tự chấm: 25 of 25, 100',
            'Sở Tư pháp – Thẩm định: 20 of 25, 80',
            'Sở Y tế – Tự chấm: 25 of 25, 100',
            'Sở Y tế – Thẩm định: 20.25 of 25, 81',
            'Sở Xây dựng – Tự chấm: 25 of 25, 100',
            'Sở Xây dựng – Thẩm định: 23.5 of 25, 94',
          ],
          ['sum-mismatch E9 14.75/13.75', 'total-mismatch E13 14.75/13.75'],
        ],
      ],
    ],
    [
      'm5-moi-so-mot-trang.xlsx',
      [
        ['Sở Nội vụ', ['Điểm tự chấm: 25 of 25, 100'], []],
        ['Sở Tài chính', ['Điểm tự chấm: 25 of 25, 100'], ['sum-mismatch D4 10/106', 'over-maximum D6 99/3']],
        ['Sở Tư pháp', ['Điểm tự chấm: 25 of 25, 100'], []],
        ['Sở Y tế', ['Điểm tự chấm: 25 of 25, 100'], []],
        ['Sở Xây dựng', ['Điểm tự chấm: 25 of 25, 100'], []],
      ],
    ],
    [
      'm6-vai-linh-vuc.xlsx',
      [
        [
          'LV3 va LV7',
          ['Điểm tự chấm: 18.26372 of 26.5, null'],
          ['maximum-sum-mismatch C6 3/2.25', 'sum-mismatch E6 2.5/2'],
        ],
      ],
    ],
    [
      'n11-values.xlsx',
      [['Bảng', ['Điểm tự chấm: 3.5 of 4, 87.5'], ['not-a-number D4 2/3/null', 'not-a-number D9 80%/null']]],
    ],
    ['n13-I-1-a-paren.xlsx', [['Bảng', ['Điểm tự chấm: 9 of 11, 81.82'], []]]],
    ['n5-1-dash.xlsx', [['Bảng', ['Điểm tự chấm: 9 of 11, 81.82'], []]]],
    ['n7-LV.xlsx', [['Bảng', ['Điểm tự chấm: 9 of 11, 81.82'], []]]],
    ['p1-cong-tac.xlsx', [['Bảng', ['Điểm tự chấm: 9 of 11, 81.82'], []]]],
    ['p2-o-trong.xlsx', [['Bảng', ['Điểm tự chấm: 4 of 4, 100'], ['sum-mismatch D2 4/2', 'sum-mismatch D5 5/2']]]],
    ['p3-a-sai.xlsx', [['Bảng', ['Điểm tự chấm: 4 of 5, 80'], ['sum-mismatch D3 2/1.25']]]],
    ['p5-khong-ma.xlsx', [['Bảng', ['Điểm tự chấm: 9 of 11, 81.82'], []]]],
  ])('%s', async (name, expected) => {
    expect(told(await checked(name))).toEqual(expected)
  })
  it('25 units as columns have the errors of one of them', async () => {
    const [sheet, ...others] = (await checked('b17-wide-column-per-unit.xlsx')).sheets
    expect(others).toEqual([])
    expect(sheet && columns(sheet)).toEqual(Array.from({ length: 25 }, (_, at) => `Sở số ${at + 1}: 9 of 10, 90`))
    expect(sheet && found(sheet, 'error')).toEqual(['sum-mismatch K2 3.5/5', 'over-maximum K6 2/1'])
  })
})

describe('the sheet of Hà Nam of 2018', () => {
  it.each([
    ['m1-ba-dong-tieu-de.xlsx', ['Đơn vị tự chấm', 'Thẩm định']],
    ['m2-ma-rieng.xlsx', ['Điểm tự chấm', 'Điểm thẩm định']],
    ['m2-ma-rieng.xls', ['Điểm tự chấm', 'Điểm thẩm định']],
  ])('%s', async (name, names) => {
    const [sheet] = (await checked(name)).sheets
    expect(sheet?.sheet.framework?.id).toBe('par-2018')
    expect(sheet && columns(sheet)).toEqual(names.map((each) => `${each}: 75.66483 of 100, 75.66`))
    const wrong = sheet ? found(sheet, 'error').map((each) => each.replace(/ [A-Z]+\d+ /, ' ')) : []
    expect(wrong).toEqual([
      'maximum-sum-mismatch 3/2.25',
      ...['2.5/2', '1/0.75', '2.99767/2.89767'].flatMap((each) => names.map(() => `sum-mismatch ${each}`)),
    ])
    expect(sheet?.findings.some(({ check }) => check === 'unknown-code' || check === 'duplicate-code')).toBe(false)
  })
  it('six fields of eight are absent, so that there is no index', async () => {
    const [sheet] = (await checked('m6-vai-linh-vuc.xlsx')).sheets
    expect(sheet?.reading?.coverage?.absent).toEqual(['1', '2', '4', '5', '6', '8'])
  })
})

it('a summary and its detail are compared, and percents with the points beside them', async () => {
  const [summary] = (await checked('m3-hai-bang.xlsx')).sheets
  expect(
    summary?.findings.map(({ check, severity, found: own, expected }) => [check, severity, own, expected]),
  ).toEqual([['summary-mismatch', 'info', 75.66, 75.66483]])
  const [fields] = (await checked('m6-vai-linh-vuc.xlsx')).sheets
  expect(fields?.sheet.wordColumns.map(({ role, name }) => [role, name])).toEqual([['percent', 'Tỷ lệ đạt']])
  expect(fields?.findings.filter(({ check }) => check === 'percent-mismatch')).toEqual([])
})

describe('what is not an error is said', () => {
  it('letters that were lost', async () => {
    await expect(checked('b50-gbk.csv')).rejects.toThrow('The Vietnamese letters of this file are lost')
  })
  it.each([
    ['b08-duplicated-header.xlsx', 'warning', ['duplicate-column E2 Điểm tự đánh giá/null']],
    [
      'b11-number-with-note.xlsx',
      'info',
      ['number-as-text D6 0,5 (*)/0.5', 'number-as-text D10 1 (1)/1', 'number-as-text D11 2,5*/2.5'],
    ],
    ['b18-hidden-row.xlsx', 'warning', ['hidden-rows A6 1.2/null']],
    ['b44-subtotal-with-filtered-row.xlsx', 'warning', []],
  ])('%s', async (name, severity, expected) => {
    const [sheet] = (await checked(name)).sheets
    expect(sheet && found(sheet, severity)).toEqual(expected)
  })
  it('a total that leaves a hidden row out, in one finding', async () => {
    const [sheet] = (await checked('b44-subtotal-with-filtered-row.xlsx')).sheets
    expect(sheet?.findings.map(({ message }) => message.en)).toEqual([
      expect.stringContaining('That is what the hidden row 7 (1.3) holds'),
    ])
  })
  it('both readings of a number that is shown as a percentage', async () => {
    const [sheet] = (await checked('b06-percent-cells.xlsx')).sheets
    expect(sheet?.findings.map(({ message }) => message.en)).toEqual([
      'This cell says “100%”: is that 100% of the maximum 1, or 1 point? Both come to 1; write the points, the cell is not counted.',
      'This cell says “50%”: is that 50% of the maximum 1, or 0.5 points? Both come to 0.5; write the points, the cell is not counted.',
      'This cell says “100%”: is that 100% of the maximum 1.5 (which is 1.5), or 100 points? Write the points; the cell is not counted.',
    ])
  })
})

it('a template that no program has calculated yet: 1.05233 survey points of 1.5 are 1.05233, not a share of them', async () => {
  const [sheet] = (await checked('par-2018-diem-xhh.xlsx')).sheets
  const place = sheet?.sheet.columns.findIndex(({ role }) => role === 'computed') ?? -1
  const row = sheet?.sheet.rows.find(({ code }) => code === '2.4.3')
  expect(row?.cells[place]?.points).toMatchObject({ kind: 'number', reading: { value: 1.05233 } })
  // Three points of one, and a rate without its sign: what the formulas give full points for, or pass over.
  expect(sheet && found(sheet, 'error')).toEqual(['input-out-of-range H12 3/null', 'input-out-of-range H46 98.69/null'])
  expect(sheet?.findings.some(({ check }) => check === 'rule-mismatch')).toBe(false)
})
