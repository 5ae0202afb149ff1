import { describe, expect, it } from 'vitest'
import { runChecks } from '../../checks/index.js'
import { builtinFramework } from '../../framework/builtin.js'
import { cellAt } from '../../sheet/cell-at.js'
import { exampleGrid } from '../../testing/example-grid.js'
import { planOf } from '../../testing/example-plan.js'
import { dayOf } from '../../values/date.js'
import {
  activitiesOf,
  agencyKey,
  planAgencies,
  planChecks,
  planLeaf,
  planStanding,
  readMonth,
  readSpan,
} from './index.js'

const cell = (text: string | number | null) => cellAt(exampleGrid([[text]]), 0, 0)
const day = (year: number, month: number, date: number) => {
  const read = dayOf(year, month, date)
  if (!read.ok) throw new Error('no such day')
  return read.value
}

describe('months are read as plans write them', () => {
  it.each([
    ['Tháng 1', 'start', 1, null],
    ['Tháng\n\n12', 'end', 12, null],
    [3, 'start', 3, null],
    ['T6', 'end', 6, null],
    ['Quý II', 'start', 4, null],
    ['Quý II', 'end', 6, null],
    ['quý 4 năm 2018', 'end', 12, 2018],
    ['12/2018', 'end', 12, 2018],
    ['Trong tháng 6', 'end', 6, null],
    ['Hết quý III', 'end', 9, null],
    ['6 tháng đầu năm', 'start', 1, null],
    ['6 tháng cuối năm 2026', 'end', 12, 2026],
    ['Cả năm', 'start', 1, null],
    ['Trong năm 2026', 'end', 12, 2026],
    ['Tháng 3, 6, 9 và 12', 'end', 12, null],
    ['Quý I, II, III', 'start', 1, null],
    ['Quý I, II, III', 'end', 9, null],
  ] as const)('«%s» as %s is month %d', (text, side, month, year) => {
    expect(readMonth(cell(text), side)).toEqual({ kind: 'month', month, year, day: null })
  })
  it.each([
    ['15/6/2018', 15, 6, 2018],
    ['Trước ngày 15/11', 15, 11, null],
    ['Chậm nhất ngày 05 tháng 12 năm 2026', 5, 12, 2026],
    ['30/6', 30, 6, null],
  ])('«%s» is a day', (text, date, month, year) => {
    expect(readMonth(cell(text), 'end')).toEqual({ kind: 'month', month, year, day: date })
  })
  it.each(['Theo quy định của Bộ Nội vụ', 'Thường xuyên', 'Tháng 13', 'Trước ngày 31/6', 0])(
    '«%s» names no month',
    (text) => {
      expect(readMonth(cell(text), 'start')).toEqual({ kind: 'words' })
    },
  )
  it('nothing is blank', () => expect(readMonth(cell(null), 'end')).toEqual({ kind: 'blank' }))
})

describe('both ends of a time in one cell', () => {
  it.each([
    ['Tháng 1 - Tháng 3', 1, 3],
    ['Tháng 1-12', 1, 12],
    ['Quý I đến Quý II', 1, 6],
    ['Quý I-III', 1, 9],
    ['Quý 1 - 3', 1, 9],
    ['3-5', 3, 5],
    ['01/01/2018 - 30/6/2018', 1, 6],
    ['Tháng 6', 6, 6],
    ['Quý IV', 10, 12],
    ['Cả năm', 1, 12],
    ['6 tháng đầu năm', 1, 6],
    ['Tháng 1, 2 - 3', 1, 3],
  ])('«%s» is from %d to %d', (text, start, end) => {
    expect(readSpan(cell(text))).toMatchObject({ start: { month: start }, end: { month: end } })
  })
  it('a day alone is the last: when work on it begins is not said', () => {
    expect(readSpan(cell('Trước ngày 15/11'))).toMatchObject({ start: { kind: 'blank' }, end: { day: 15, month: 11 } })
  })
  it.each(['Thường xuyên', 'Theo quy định - hướng dẫn của Bộ', 'Tháng 1 - Tháng 13'])('«%s» names none', (text) => {
    expect(readSpan(cell(text)).end).toEqual({ kind: 'words' })
  })
})

describe('budgets are million đồng, whatever the plan counts in', () => {
  const amounts = (header: string, ...cells: readonly (string | number)[]) => {
    const rows = cells.map((amount, at) => [`1.${at + 1}`, 'Việc', amount, 'Sở Nội vụ', 'Tháng 1', 'Tháng 2'])
    return planOf([['Stt', 'Nội dung', header, 'Chủ trì', 'Bắt đầu', 'Kết thúc'], ...rows])
  }
  it.each([
    ['Kinh phí (triệu đồng)', '15,5', 15.5],
    ['Kinh phí (triệu đồng)', '1.500', 1500],
    ['Kinh phí (nghìn đồng)', '50.000', 50],
    ['Kinh phí (đồng)', '50.000.000', 50],
    ['Kinh phí (tỷ đồng)', '1,2', 1200],
    ['Kinh phí (đồng)', '30 triệu đồng', 30],
    ['Kinh phí', '30 triệu', 30],
    ['Kinh phí', 50_000_000, 50],
    ['Kinh phí', 50, 50],
  ])('%s: %s is %d', (header, amount, millions) => {
    expect(activitiesOf(amounts(header, amount))[0]?.budget.value).toBe(millions)
  })
  it('a column without a unit is told what it was read as', () => {
    const finding = (amount: number) =>
      runChecks(amounts('Kinh phí', amount), planChecks).find(({ check }) => check === 'budget-unit-missing')
    expect(finding(50)?.message.vi).toContain('được đọc là triệu đồng')
    expect(finding(50_000_000)?.message.vi).toContain('được đọc là đồng')
  })
})

describe('agencies', () => {
  it.each([
    [
      '- Chủ trì: Sở Nội vụ\n\n- Phối hợp: Văn phòng UBND tỉnh; các Sở, Ban, ngành',
      ['Sở Nội vụ'],
      ['Văn phòng UBND tỉnh', 'các Sở, Ban, ngành'],
    ],
    ['Chủ trì: Sở Tài chính. Phối hợp: UBND cấp huyện', ['Sở Tài chính'], ['UBND cấp huyện']],
    ['Chủ trì thực hiện: các Sở, ban, ngành.', ['các Sở, ban, ngành'], []],
    ['Tổ tư vấn CCHC', ['Tổ tư vấn CCHC'], []],
    ['Phối hợp: UBND cấp xã', [], ['UBND cấp xã']],
    ['', [], []],
  ])('«%s»', (text, lead, coordinating) => expect(planAgencies(text, '')).toEqual({ lead, coordinating }))
  it('are one however they are written', () => {
    expect(agencyKey('Sở Nội vụ (Thường trực Ban chỉ đạo)')).toBe(agencyKey('sở nội vụ'))
    expect(agencyKey('Các Sở, ban ngành và UBND các huyện')).toBe(agencyKey('các sở, ban, ngành, UBND các huyện'))
    expect(agencyKey('VP UBND tỉnh')).toBe(agencyKey('Văn phòng Ủy ban nhân dân tỉnh'))
    expect(agencyKey('Sở TT&TT')).toBe(agencyKey('Sở Thông tin - Truyền thông'))
    expect(agencyKey('Sở Nội vụ')).not.toBe(agencyKey('Sở Ngoại vụ'))
    expect(agencyKey('UBND cấp xã')).not.toBe(agencyKey('UBND cấp huyện'))
  })
})

const HEADER = ['Stt', 'Nội dung', 'Chủ trì', 'Bắt đầu', 'Kết thúc', 'Đã xong', 'Ngày hoàn thành', 'Minh chứng']
const plan = planOf([
  HEADER,
  ['1.1', 'Xong đúng hạn', 'Sở Nội vụ', 'Tháng 1', 'Tháng 2', 'Có', '20/2/2018', 'BC 1'],
  ['1.2', 'Xong chậm', 'Sở Nội vụ (Thường trực)', 'Tháng 1', 'Tháng 2', 'x', '3/3/2018', 'BC 2'],
  ['1.3', 'Chậm', 'Sở Tư pháp', 'Tháng 1', 'Tháng 5', 'Không', null, null],
  ['1.4', 'Tháng này', 'Sở Tư pháp', 'Tháng 1', 'Tháng 6', null, null, null],
  ['1.5', 'Đang làm', 'Sở Tư pháp', 'Tháng 1', 'Tháng 12', null, null, null],
  ['1.6', 'Chưa đến', 'Sở Tư pháp', 'Tháng 7', 'Tháng 12', null, null, null],
  ['1.7', 'Không rõ', 'Sở Tư pháp', 'Theo quy định', null, null, null, null],
])

it('numbers that begin anew in every field are no repetition', () => {
  const anew = planOf([
    HEADER,
    ['I', 'Thể chế', null, null, null, null, null, null],
    ['1', 'A', 'Sở Tư pháp', 'Tháng 1', 'Tháng 2', null, null, null],
    ['II', 'TTHC', null, null, null, null, null, null],
    ['1', 'B', 'Văn phòng', 'Tháng 1', 'Tháng 2', null, null, null],
  ])
  expect(runChecks(anew, planChecks)).toEqual([])
})

it('the criterion that scores the plan is known by its title, and no other plan’s is', () => {
  const leaf = (id: string) => {
    const framework = builtinFramework(id)
    return framework && planLeaf(framework)?.code
  }
  expect([leaf('par-2016'), leaf('par-2018'), leaf('par-2017')]).toEqual(['I.1.a', '1.1.2', undefined])
})

describe('the standing of a plan', () => {
  const standing = planStanding(plan, 2018, day(2018, 6, 15))
  it('tells what is done, late, due this month', () => {
    expect(standing.activities.map(({ state }) => state)).toEqual([
      'done',
      'done-late',
      'late',
      'due-this-month',
      'running',
      'not-begun',
      'no-date',
    ])
    expect(standing).toMatchObject({ done: 2, total: 7 })
    expect(standing.rate).toBeCloseTo(2 / 7, 12)
  })
  it('counts by lead agency, however it is written', () => {
    expect(standing.agencies).toMatchObject([
      { agency: 'Sở Tư pháp', done: 0, late: 1, dueThisMonth: 1 },
      { agency: 'Sở Nội vụ', done: 2, late: 0, dueThisMonth: 0 },
    ])
  })
  it('the last day of the last month is in time, the next is late', () => {
    const state = (today: ReturnType<typeof day>) => planStanding(plan, 2018, today).activities[3]?.state
    expect(state(day(2018, 6, 30))).toBe('due-this-month')
    expect(state(day(2018, 7, 1))).toBe('late')
  })
  it('a day that is named is the last day, not the end of its month', () => {
    const rows = [
      ['Stt', 'Nội dung', 'Chủ trì', 'Bắt đầu', 'Kết thúc', 'Đã xong'],
      ['1', 'Báo cáo', null, null, 'Trước ngày 15/11', null],
      ['2', 'Công bố', null, null, 'Tháng 1', 'x'],
    ]
    const state = (today: ReturnType<typeof day>) => planStanding(planOf(rows), 2018, today)
    expect(state(day(2018, 11, 15)).activities[0]?.state).toBe('due-this-month')
    expect(state(day(2018, 11, 16))).toMatchObject({
      activities: [{ state: 'late' }, { state: 'done' }],
      agencies: [{ agency: '', late: 1 }],
    })
  })
  it('of a plan without a column of results nothing is known: no rate, and nothing is late', () => {
    const rows = [
      ['Stt', 'Nội dung', 'Chủ trì', 'Bắt đầu', 'Kết thúc'],
      ['1', 'Báo cáo', null, null, 'Trước ngày 15/11'],
    ]
    expect(planStanding(planOf(rows), 2018, day(2018, 12, 1))).toMatchObject({
      rate: null,
      activities: [{ state: 'not-known' }],
      agencies: [{ late: 0 }],
    })
  })
  it('of a plan whose column of results is empty nothing is known either, never 0 %', () => {
    const rows = [
      ['Stt', 'Nội dung', 'Chủ trì', 'Bắt đầu', 'Kết thúc', 'Đã xong', 'Ngày hoàn thành'],
      ['1', 'Báo cáo', 'Sở Nội vụ', null, 'Tháng 3', null, null],
      ['2', 'Tập huấn', 'Sở Nội vụ', null, 'Tháng 5', ' ', null],
    ]
    expect(planStanding(planOf(rows), 2018, day(2018, 12, 1))).toMatchObject({
      rate: null,
      activities: [{ state: 'not-known' }, { state: 'not-known' }],
      agencies: [{ late: 0 }],
    })
  })
  it('a plan without activities has no rate', () => {
    expect(planStanding(planOf([HEADER]), 2018, day(2018, 1, 1)).rate).toBeNull()
    expect(activitiesOf(planOf([HEADER]))).toEqual([])
  })
})
