import { describe, expect, it } from 'vitest'
import type { TableExample } from '../../checks/check.js'
import { runChecks } from '../../checks/index.js'
import { cellAddress, placeOf } from '../../sheet/grid.js'
import { planOf } from '../../testing/example-plan.js'
import { dayOf } from '../../values/date.js'
import { planChecks, planData, planStanding } from './index.js'

const HEADER = ['Stt', 'Nội dung', 'Kinh phí (triệu đồng)', 'Trách nhiệm thực hiện', 'Bắt đầu', 'Kết thúc']
type Line = TableExample[number]
const planIn = (...rows: readonly Line[]) => planOf([HEADER, ...rows])
const found = (...rows: readonly Line[]) =>
  runChecks(planIn(...rows), planChecks).map(({ check, cell }) => `${check} ${cellAddress(cell)}`)
const activity = (number: string | null, title = 'Tập huấn', budget: string | number | null = 50): Line => [
  number,
  title,
  budget,
  'Sở Nội vụ',
  'Tháng 1',
  'Tháng 9',
]

/** Fields, results and activities by their numbers: «I[1.1(1.1.1 1.1.2)]». */
const tree = (...rows: readonly Line[]) =>
  planIn(...rows)
    .fields.map(
      ({ number, results }) =>
        `${number}[${results.map((result) => `${result.number}(${result.activities.map((each) => each.number).join(' ')})`).join(' ')}]`,
    )
    .join(' ')

describe('the rows of a plan', () => {
  it('are fields, results and activities by the words before their numbers', () => {
    expect(
      tree(
        ['LĨNH VỰC I', 'Thể chế', null, null, null, null],
        ['Kết quả 1.1', 'Văn bản', null, null, null, null],
        activity('Hoạt động 1.1.1'),
        activity('Hoạt động 1,1.2.'),
        ['LĨNH VỰC II', 'Thủ tục', null, null, null, null],
        ['Kết quả 2.1', 'Công khai', null, null, null, null],
        activity('Hoạt động 2.1.1'),
      ),
    ).toBe('I[1.1(1.1.1 1.1.2)] II[2.1(2.1.1)]')
  })
  it('are fields by Roman numbers, and without these by whole ones', () => {
    expect(
      tree(
        ['I', 'Thể chế', null, null, null, null],
        ['1', 'Văn bản', null, null, null, null],
        activity('1.1'),
        ['II', 'Thủ tục', null, null, null, null],
        activity('1'),
      ),
    ).toBe('I[1(1.1)] II[(1)]')
    expect(
      tree(['1', 'Thể chế', null, null, null, null], ['1.1', 'Văn bản', null, null, null, null], activity('1.1.1'), [
        '2',
        'Thủ tục',
        null,
        null,
        null,
        null,
      ]),
    ).toBe('1[1.1(1.1.1)] 2[]')
  })
  it('may have neither fields nor results; blank lines and lines without a number are none', () => {
    expect(
      tree(
        activity('1'),
        [null, null, null, null, null, null],
        [null, 'Các nhiệm vụ khác', null, null, null, null],
        activity(null, 'Không số'),
      ),
    ).toBe('[(1 )]')
  })
  it('are activities where they say who, when or for how much', () => {
    const rows: readonly Line[] = [
      ['1', 'A', null, 'Sở Nội vụ', null, null],
      ['2', 'B', null, null, 'Tháng 1', null],
      ['3', 'C', null, null, null, 'Tháng 2'],
      ['4', 'D', 50, null, null, null],
    ]
    expect(tree(['I', 'Chung', null, null, null, null], ...rows)).toBe('I[(1 2 3 4)]')
  })
})

describe('the totals of a plan', () => {
  const money = (...rows: readonly Line[]) => {
    const { fields, total, words } = planIn(...rows)
    return [fields.map((field) => field.total?.value ?? null), total?.value ?? null, words?.text ?? null]
  }
  const field = (number: string): Line => [number, 'Lĩnh vực', null, null, null, null]
  it('are of the field that they close, and the last of all; in words it stands below', () => {
    expect(
      money(
        field('I'),
        activity('1.1'),
        ['Tổng', null, 50, null, null, null],
        field('II'),
        activity('2.1'),
        ['Cộng lĩnh vực II', null, '60', null, null, null],
        ['Tổng cộng', null, 110, null, null, null],
        ['(Bằng chữ: Một trăm mười triệu đồng)', null, null, null, null, null],
      ),
    ).toEqual([[50, 60], 110, 'Một trăm mười triệu đồng'])
  })
  it('are of all where a field has its own already, is called so, or there are no fields', () => {
    expect(
      money(field('I'), activity('1.1'), ['Tổng', null, 50, null, null, null], ['Tổng', null, 70, null, null, null]),
    ).toEqual([[50], 70, null])
    expect(money(field('I'), activity('1.1'), ['Tổng  kinh phí', null, 50, null, null, null])).toEqual([
      [null],
      50,
      null,
    ])
    expect(money(field('I'), activity('1.1'), ['Cộng chung', null, 50, null, null, null])).toEqual([[null], 50, null])
    expect(money(activity('1'), ['Cộng', null, 50, null, null, null])).toEqual([[null], 50, null])
  })
  it('are the first number of their row, though no column of budgets says so', () => {
    expect(money(activity('1'), ['Cộng', null, null, null, 'khoảng', 50])).toEqual([[null], 50, null])
    expect(money(activity('1'), ['Cộng', null, null, null, null, null])).toEqual([[null], null, null])
  })
  it('is no activity that begins like one', () => {
    expect(tree(['I', 'Chung', null, null, null, null], activity('1', 'Tổng kết năm'))).toBe('I[(1)]')
  })
})

describe('the number of an activity', () => {
  const I: Line = ['I', 'Thể chế', null, null, null, null]
  const RESULT: Line = ['1.1', 'Văn bản', null, null, null, null]
  const numbers = (...rows: readonly Line[]) =>
    found(I, RESULT, ...rows).filter((each) => each.startsWith('activity-number '))
  it('is its own, that of its result and one more', () => {
    expect(numbers(activity('1.1.1'), activity('1.1.2'))).toEqual([])
    expect(numbers(activity('1.1.1'), activity('1.1.1'))).toEqual(['activity-number A5'])
    expect(numbers(activity('1.2.1'))).toEqual(['activity-number A4'])
    expect(numbers(activity(null))).toEqual(['activity-number A4'])
    expect(numbers(activity(null), activity(null))).toEqual(['activity-number A4', 'activity-number A5'])
    expect(numbers(activity('Kết quả 1.1.1'))).toEqual(['activity-number A4'])
  })
  it('may begin anew below every result where it is a whole number', () => {
    expect(numbers(activity('1'), activity('2'))).toEqual([])
    expect(numbers(activity('1'), activity('1'))).toEqual(['activity-number A5'])
  })
})

describe('who leads', () => {
  const spellings = (...names: readonly string[]) =>
    runChecks(
      planIn(...names.map((name, at): Line => [`${at + 1}`, `Việc ${at}`, 5, name, 'Tháng 1', 'Tháng 2'])),
      planChecks,
    )
      .filter(({ check }) => check === 'agency-spelling')
      .map(({ found: written, expected, code }) => [written, expected, code])
  it('is written in the way that is usual, where it is written in several', () => {
    expect(spellings('Sở TT&TT', 'Sở Thông tin và Truyền thông', 'Sở Thông tin và Truyền thông')).toEqual([
      ['Sở TT&TT', 'Sở Thông tin và Truyền thông', '1'],
    ])
    expect(spellings('UBND các huyện, thị', 'UBND các huyện, thị xã', 'UBND các huyện, thị')).toEqual([
      ['UBND các huyện, thị xã', 'UBND các huyện, thị', '2'],
    ])
  })
  it('is one agency in capitals or small letters, and others where more than a word is missing', () => {
    expect(spellings('Sở Nội vụ', 'SỞ NỘI VỤ', 'Sở Nội vụ (Thường trực)')).toEqual([])
    expect(spellings('UBND các huyện', 'UBND các huyện, thị xã, thành phố')).toEqual([])
    expect(spellings('Sở Nội', 'Sở Nội vụ')).toEqual([])
  })
})

describe('an activity ends after it begins', () => {
  const ends = (start: string, end: string) =>
    found(['1', 'Tập huấn', 50, 'Sở Nội vụ', start, end]).filter((each) => each.startsWith('end-before-start'))
  it.each<[string, string, boolean]>([
    ['Tháng 9', 'Tháng 3', true],
    ['Tháng 9', 'Tháng 9', false],
    ['Tháng 9', 'Tháng 3 năm 2019', false],
    ['Tháng 9 năm 2017', 'Tháng 3', false],
    ['20/9/2018', '19/9/2018', true],
    ['20/9/2018', 'Tháng 9', false],
    ['Quý IV', 'Quý I', true],
    ['Thường xuyên', 'Tháng 1', false],
    ['Tháng 12', 'Thường xuyên', false],
  ])('«%s» to «%s»', (start, end, isWrong) => expect(ends(start, end)).toEqual(isWrong ? ['end-before-start F2'] : []))
})

describe('where a plan belongs', () => {
  const head = (...lines: readonly string[]) =>
    runChecks(
      planOf([...lines.map((line): Line => [line, null, null, null, null, null]), HEADER, activity('1')]),
      planChecks,
    ).map(({ check, cell, found: said, expected }) => [check, cellAddress(cell), said, expected])
  it('its annex names the day of its own head, not of another document', () => {
    const lines = (date: string, number = '1982/QĐ-UBND') => [
      'Số: 1982/QĐ-UBND',
      'Đắk Nông, ngày 18 tháng 12 năm 2017',
      `(Ban hành kèm  theo Quyết định số ${number} ngày ${date})`,
    ]
    expect(head(...lines('18/12/2017'))).toEqual([])
    expect(head(...lines('28/12/2017'))).toEqual([['plan-date', 'A3', '28/12/2017', '18/12/2017']])
    expect(head(...lines('28/12/2017', '1983/QĐ-UBND')).map(([check]) => check)).not.toContain('plan-date')
    expect(head(...lines('28/12/2017').slice(1)).map(([check]) => check)).toEqual(['plan-date'])
  })
})

describe('what a plan says, however it was laid out', () => {
  it('has the year and the day of a month only where they are others than usual', () => {
    const times = (start: string, end: string) => {
      const [field] = planData(planIn(['1', 'Tập huấn', '50', 'Chủ trì: Sở Nội vụ; Phối hợp: các sở', start, end]))
      const only = field?.results[0]?.activities[0]
      return [only?.start, only?.end]
    }
    expect(times('Tháng 1', 'Tháng 2')).toEqual(['1', '2'])
    expect(times('01/01/2018', '28/02/2018')).toEqual(['1', '2'])
    expect(times('02/01/2018', '27/02/2018')).toEqual(['2/1', '27/2'])
    expect(times('Tháng 1/2019', 'Tháng 12/2019')).toEqual(['1/2019', '12/2019'])
    expect(times('Thường xuyên', '')).toEqual(['words', 'blank'])
  })
})

describe('the standing of a plan by agency', () => {
  const day = (month: number) => {
    const read = dayOf(2018, month, 15)
    if (!read.ok) throw new Error('no such day')
    return read.value
  }
  const RESULTS = ['Stt', 'Nội dung', 'Chủ trì', 'Bắt đầu', 'Kết thúc', 'Đã xong', 'Ngày hoàn thành']
  const standing = (...rows: readonly Line[]) => planStanding(planOf([RESULTS, ...rows]), 2018, day(6))
  it('counts an activity for each that leads it, most first, then by name', () => {
    const { agencies } = standing(
      ['1', 'A', 'Sở Y tế; Sở Nội vụ', 'Tháng 1', 'Tháng 2', 'x', null],
      ['2', 'B', 'Sở Nội vụ', 'Tháng 1', 'Tháng 2', null, null],
      ['3', 'C', 'Sở Công Thương', 'Tháng 1', 'Tháng 6', null, null],
      ['4', 'D', null, 'Tháng 1', 'Tháng 6', null, null],
    )
    expect(
      agencies.map(({ agency, activities, done, late, dueThisMonth }) => [
        agency,
        activities.length,
        done,
        late,
        dueThisMonth,
      ]),
    ).toEqual([
      ['Sở Nội vụ', 2, 1, 1, 0],
      ['', 1, 0, 0, 1],
      ['Sở Công Thương', 1, 0, 0, 1],
      ['Sở Y tế', 1, 1, 0, 0],
    ])
  })
  it('says done late only where both days are known', () => {
    const states = standing(
      ['1', 'A', 'Sở', 'Tháng 1', 'Tháng 2', 'x', '01/3/2018'],
      ['2', 'B', 'Sở', 'Tháng 1', 'Tháng 2', 'x', '28/2/2018'],
      ['3', 'C', 'Sở', 'Tháng 1', 'Tháng 2', 'x', null],
      ['4', 'D', 'Sở', 'Thường xuyên', null, 'x', '01/3/2018'],
      ['5', 'E', 'Sở', 'Tháng 1', 'Tháng 2', 'Theo chỉ đạo chung', null],
      ['6', 'G', 'Sở', 'Trước ngày 15/6', null, null, null],
      ['7', 'H', 'Sở', 'Tháng 6/2019', 'Tháng 7/2019', null, null],
      ['8', 'I', 'Sở', 'Tháng 6', 'Tháng 12', null, null],
    ).activities.map(({ state }) => state)
    expect(states).toEqual(['done-late', 'done', 'done', 'done', 'not-known', 'due-this-month', 'not-begun', 'running'])
  })
})

const examples = planChecks.flatMap((check) => (check.examples ? [{ check, wrong: check.examples.wrong }] : []))

describe.each(examples)('$check.id in a plan', ({ check, wrong }) => {
  const header = wrong.findIndex((row) => row.includes('Nội dung'))
  /** What is told below the header, each with the place of its cell. */
  const told = () =>
    runChecks(planOf(wrong), [check]).flatMap((finding) => {
      const place = placeOf(cellAddress(finding.cell))
      return place && place.row > header ? [{ ...finding, place }] : []
    })
  it('is told under the header over its cell; a total in merged cells is of the column of budgets', () => {
    const [budget = ''] = (wrong[header] ?? []).filter((name) => String(name).startsWith('Kinh phí'))
    for (const { column, place } of told()) expect([null, budget, wrong[header]?.[place.col]]).toContain(column)
  })
  it('is told of the field that it stands in', () => {
    const { fields } = planOf(wrong)
    for (const { field, place } of told())
      expect([null, fields.findLast(({ numberCell }) => numberCell.row <= place.row)?.number]).toContain(field)
  })
})

describe('where a finding belongs', () => {
  const FIELD: Line = ['I', 'Thể chế', null, null, null, null]
  const belongs = (id: string, ...rows: readonly Line[]) =>
    runChecks(planIn(...rows), planChecks)
      .filter(({ check }) => check === id)
      .map(({ code, field, column }) => [code, field, column])
  it('is an activity with its number, its field and the header; what has no number has none', () => {
    expect(belongs('end-before-start', FIELD, ['1', 'Tập huấn', 50, 'Sở Nội vụ', 'Tháng 9', 'Tháng 3'])).toEqual([
      ['1', 'I', 'Kết thúc'],
    ])
    expect(belongs('end-before-start', ['1', 'Tập huấn', 50, 'Sở Nội vụ', 'Tháng 9', 'Tháng 3'])).toEqual([
      ['1', null, 'Kết thúc'],
    ])
    expect(belongs('end-before-start', FIELD, [null, 'Tập huấn', 50, 'Sở Nội vụ', 'Tháng 9', 'Tháng 3'])).toEqual([
      [null, 'I', 'Kết thúc'],
    ])
  })
  it('is a field with its number where its total is wrong or missing, and the column of budgets', () => {
    const total = (sum: number): Line => ['Tổng', null, sum, null, null, null]
    expect(belongs('budget-sum-mismatch', FIELD, activity('1'), activity('2'), total(90))).toEqual([
      ['I', 'I', 'Kinh phí (triệu đồng)'],
    ])
    const second: Line = ['II', 'Thủ tục', null, null, null, null]
    expect(belongs('budget-total-missing', FIELD, activity('1'), total(50), second, activity('1'))).toEqual([
      ['II', 'II', 'Kinh phí (triệu đồng)'],
    ])
  })
  it('is no field of a total in words', () => {
    const words = (text: string): Line => [text, null, null, null, null, null]
    const all: Line = ['Tổng cộng', null, 50, null, null, null]
    expect(belongs('budget-words-mismatch', activity('1'), all, words('Bằng chữ: Sáu mươi triệu đồng'))).toEqual([
      [null, null, 'Kinh phí (triệu đồng)'],
    ])
    expect(belongs('budget-words-mismatch', activity('1'), all, words('(Bằng chữ Năm mươi triệu đồng)'))).toEqual([])
    expect(belongs('budget-words-mismatch', activity('1'), words('Bằng chữ: Sáu mươi triệu đồng'))).toEqual([])
    expect(belongs('budget-words-mismatch', activity('1'), all, words('Bằng chữ: chưa rõ'))).toHaveLength(1)
  })
})

describe('numbers that are left out', () => {
  const gaps = (...numbers: readonly string[]) =>
    found(
      ['I', 'Thể chế', null, null, null, null],
      ['1.1', 'Văn bản', null, null, null, null],
      ...numbers.map((each) => activity(each)),
    ).filter((each) => each.startsWith('activity-number-gap'))
  it('are between two of one result, also of two digits', () => {
    expect(gaps('1.1.1', '1.1.2')).toEqual([])
    expect(gaps('1.1.9', '1.1.10')).toEqual([])
    expect(gaps('1.1.9', '1.1.11')).toHaveLength(1)
    expect(gaps('1.1.1', '1.1.3')).toHaveLength(1)
    expect(gaps('1.1.1', '1.2.3')).toEqual([])
  })
})

describe('a plan is read through', () => {
  it('spaces, brackets and marks in what its cells say', () => {
    const plan = planIn(
      ['I', 'Thể chế', null, null, null, null],
      [
        '1',
        'Tập huấn',
        '50',
        '-  Chủ  trì:   Sở   Nội vụ (Thường trực);;  UBND\n\n- Phối  hợp:  các   sở ,',
        'Tháng 1',
        'Tháng 2',
      ],
    )
    const [first] = plan.fields[0]?.results[0]?.activities ?? []
    expect(first?.agencies).toEqual({ lead: ['Sở Nội vụ (Thường trực)', 'UBND'], coordinating: ['các sở'] })
    expect(plan.columns).toEqual({
      number: 'Stt',
      budget: 'Kinh phí (triệu đồng)',
      agency: 'Trách nhiệm thực hiện',
      start: 'Bắt đầu',
      end: 'Kết thúc',
    })
  })
  it('the unit of its amounts by those below its header, not by what stands above', () => {
    const rows: TableExample = [
      ['Mã 500000000', null, 900_000_000, null, null, null],
      ['Stt', 'Nội dung', 'Kinh phí', 'Chủ trì', 'Bắt đầu', 'Kết thúc'],
      ['1', 'A', 50, 'Sở', 'Tháng 1', 'Tháng 2'],
    ]
    expect(planOf(rows).unit).toEqual({ millions: 1, isStated: false })
    const large = rows.with(2, ['1', 'A', 100_000, 'Sở', 'Tháng 1', 'Tháng 2'])
    expect(planOf(large).unit.millions).toBe(0.000001)
    expect(planOf(rows.with(2, ['1', 'A', 99_999, 'Sở', 'Tháng 1', 'Tháng 2'])).unit.millions).toBe(1)
  })
})
