import { describe, expect, it } from 'vitest'
import { pointsOf, traceOf } from '../testing/points-of.js'
import { serialOf } from '../testing/serial-of.js'
import { type Deadline, deadline } from './deadline.js'

const due = (dates: string, graceDays = 0, lateShare = 0): Deadline => ({
  dates: dates.split(', ').map((date) => {
    const [day = 0, month = 0] = date.split('/').map(Number)
    return { day, month }
  }),
  graceDays,
  lateShare,
})
/** A report on the whole year, due after its end. */
const NEXT_YEAR: Deadline = { dates: [{ day: 15, month: 1, yearsAfter: 1 }], graceDays: 0, lateShare: 0 }
const HALF_YEAR_AND_YEAR = due('15/6, 10/12')
const WITH_GRACE = due('15/6', 5, 0.5)

const scored = (rule: Deadline, maximum: number, ...received: (string | null)[]) =>
  deadline.evaluate(rule, maximum, {
    received: received.map((day) => (day === null ? null : serialOf(day))),
    year: 2016,
  })
const points = (...given: Parameters<typeof scored>) => pointsOf(scored(...given))

describe('a report is worth its points if it was there in time', () => {
  it.each<[string, Deadline, number, readonly (string | null)[], number | string]>([
    ['reports of 17/6 and 20/12, due 15/6 and 10/12', HALF_YEAR_AND_YEAR, 1, ['17/6/2016', '20/12/2016'], 0],
    ['both on their day', HALF_YEAR_AND_YEAR, 1, ['15/6/2016', '10/12/2016'], 1],
    ['both long before', HALF_YEAR_AND_YEAR, 1, ['1/3/2016', '1/11/2016'], 1],
    ['one of the two a day late', HALF_YEAR_AND_YEAR, 1, ['15/6/2016', '11/12/2016'], 0],
    ['one of the two not yet there', HALF_YEAR_AND_YEAR, 1, ['15/6/2016', null], 'not-filled'],
    ['fewer days than reports', HALF_YEAR_AND_YEAR, 1, ['15/6/2016'], 'not-filled'],
    ['the law report of 17/10, to be there by 15/10', due('15/10'), 0.5, ['17/10/2016'], 0],
    ['the last day of grace', WITH_GRACE, 1, ['20/6/2016'], 0.5],
    ['the first day of grace', WITH_GRACE, 1, ['16/6/2016'], 0.5],
    ['a report on 2016 that came on its day in 2017', NEXT_YEAR, 1, ['15/1/2017'], 1],
    ['a report on 2016 that came a day late in 2017', NEXT_YEAR, 1, ['16/1/2017'], 0],
    ['a report on 2016 that came before the year was over', NEXT_YEAR, 1, ['20/12/2016'], 1],
    ['a day after the grace', WITH_GRACE, 1, ['21/6/2016'], 0],
  ])('%s', (_name, rule, maximum, received, expected) => expect(points(rule, maximum, ...received)).toBe(expected))

  it('counts days: any time of the last day is in time', () => {
    const at = (time: number) =>
      pointsOf(deadline.evaluate(due('15/6'), 1, { received: [serialOf('15/6/2016') + time], year: 2016 }))
    expect([0, 0.5, 0.99999, 1].map(at)).toEqual([1, 1, 1, 0])
  })

  it.each<[string, string, number, number]>([
    ['29/2', '28/2/2015', 2015, 0],
    ['29/2', '1/3/2015', 2015, 1],
    ['29/2', '29/2/2016', 2016, 0],
    ['31/6', '30/6/2016', 2016, 0],
    ['31/6', '1/7/2016', 2016, 1],
    ['31/12', '31/12/2016', 2016, 0],
    ['31/12', '1/1/2017', 2016, 1],
  ])('a paper due on %s that came on %s in %i is %i days late', (date, day, year, late) => {
    const trace = traceOf(deadline.evaluate(due(date), 1, { received: [serialOf(day)], year }))
    expect(trace?.en.startsWith(late === 0 ? 'Received by' : 'Received 1 day after')).toBe(true)
  })

  it('tells how late the latest paper was', () => {
    expect(traceOf(scored(HALF_YEAR_AND_YEAR, 1, '17/6/2016', '20/12/2016'))).toEqual({
      vi: 'Nhận chậm 10 ngày so với hạn 15/6, 10/12 → 0 điểm',
      en: 'Received 10 days after 15/6, 10/12 → 0 points',
    })
    expect(traceOf(scored(WITH_GRACE, 1, '14/6/2016'))).toEqual({
      vi: 'Nhận đúng hạn 15/6 → 1 điểm',
      en: 'Received by 15/6 → 1 point',
    })
  })
})

describe('as a native formula', () => {
  const cells = { received: 'D5:E5', year: '$F$1' }
  const late = [
    'INT(INDEX(D5:E5,1))-MIN(DATE($F$1,6,15),DATE($F$1,7,0))',
    'INT(INDEX(D5:E5,2))-MIN(DATE($F$1,12,10),DATE($F$1,13,0))',
  ].join(',')
  const WITH_GRACE_TWICE = due('15/6, 10/12', 5, 0.5)

  it.each<[string, Deadline, number | string, string]>([
    ['without grace', HALF_YEAR_AND_YEAR, 1, `IF(COUNT(D5:E5)<2,"",IF(MAX(${late})<=0,1,0))`],
    ['with grace', WITH_GRACE_TWICE, 1, `IF(COUNT(D5:E5)<2,"",IF(MAX(${late})<=0,1,IF(MAX(${late})<=5,0.5,0)))`],
    [
      'of the next year',
      NEXT_YEAR,
      1,
      'IF(COUNT(D5:E5)<1,"",IF(MAX(INT(INDEX(D5:E5,1))-MIN(DATE($F$1+1,1,15),DATE($F$1+1,2,0)))<=0,1,0))',
    ],
    [
      'with grace and the maximum in a cell',
      WITH_GRACE_TWICE,
      '$C5',
      `IF(COUNT(D5:E5)<2,"",IF(MAX(${late})<=0,$C5,IF(MAX(${late})<=5,ROUND(0.5*$C5,10),0)))`,
    ],
  ])('%s', (_name, rule, maximum, formula) => expect(deadline.formula(rule, maximum, cells)).toBe(formula))
})

describe('in words', () => {
  const WITHOUT_GRACE = {
    vi: 'Nơi nhận có báo cáo chậm nhất ngày 15/6: 2 điểm; chậm: 0 điểm.',
    en: 'Received by 15/6: 2 points; late: 0.',
  }
  it.each<[string, Deadline, { vi: string; en: string }]>([
    ['without grace', due('15/6'), WITHOUT_GRACE],
    ['with days of grace that are worth nothing', due('15/6', 5, 0), WITHOUT_GRACE],
    ['with a share that no day of grace gives', due('15/6', 0, 0.5), WITHOUT_GRACE],
    [
      'with grace',
      due('15/6', 1, 0.25),
      {
        vi: 'Nơi nhận có báo cáo chậm nhất ngày 15/6: 2 điểm; chậm đến 1 ngày: 0,5 điểm; sau đó: 0 điểm.',
        en: 'Received by 15/6: 2 points; up to 1 day late: 0.5 points; later: 0.',
      },
    ],
  ])('%s', (_name, rule, words) => expect(deadline.describe(rule, 2)).toEqual(words))

  it('names the last day of each figure', () => {
    expect(deadline.figures(HALF_YEAR_AND_YEAR).map(({ vi }) => vi)).toEqual(['≤ 15/6', '≤ 10/12'])
    expect(deadline.dates?.(HALF_YEAR_AND_YEAR)).toEqual(HALF_YEAR_AND_YEAR.dates)
    expect(deadline.figures(NEXT_YEAR)).toEqual([{ vi: '≤ 15/1 năm sau', en: '≤ 15/1 of the next year' }])
    expect(deadline.describe(NEXT_YEAR, 1).vi).toBe(
      'Nơi nhận có báo cáo chậm nhất ngày 15/1 năm sau: 1 điểm; chậm: 0 điểm.',
    )
  })
})

it('gives all or nothing, and the late share where there is grace', () => {
  expect(deadline.attainable(HALF_YEAR_AND_YEAR, 2)).toEqual({ kind: 'steps', points: [0, 2] })
  expect(deadline.attainable(due('15/6', 1, 0.25), 2)).toEqual({ kind: 'steps', points: [0, 0.5, 2] })
})

describe('what a framework may write', () => {
  const problem = (given: object) => {
    const read = deadline.parameters.safeParse({ kind: 'deadline', dates: [{ day: 15, month: 6 }], ...given })
    return read.success ? null : read.error.issues.map(({ path }) => path.join('.')).join()
  }
  it.each<[object, string | null]>([
    [{ dates: [{ day: 1, month: 1 }] }, null],
    [{ dates: [{ day: 31, month: 12 }] }, null],
    [{ dates: [{ day: 0, month: 1 }] }, 'dates.0.day'],
    [{ dates: [{ day: 32, month: 1 }] }, 'dates.0.day'],
    [{ dates: [{ day: 1.5, month: 1 }] }, 'dates.0.day'],
    [{ dates: [{ day: 1, month: 0 }] }, 'dates.0.month'],
    [{ dates: [{ day: 1, month: 13 }] }, 'dates.0.month'],
    [{ dates: [] }, 'dates'],
    [{ dates: Array.from({ length: 12 }, () => ({ day: 1, month: 1 })) }, null],
    [{ dates: Array.from({ length: 13 }, () => ({ day: 1, month: 1 })) }, 'dates'],
    [{ graceDays: -1 }, 'graceDays'],
    [{ graceDays: 3660 }, null],
    [{ graceDays: 3661 }, 'graceDays'],
    [{ lateShare: 1.01 }, 'lateShare'],
  ])('%j', (given, expected) => expect(problem(given)).toBe(expected))

  it('without days of grace and late share there are none', () => {
    const read = deadline.parameters.parse({ kind: 'deadline', dates: [{ day: 15, month: 6 }] })
    expect([read.graceDays, read.lateShare]).toEqual([0, 0])
  })

  it.each<[string, Deadline['dates'] | null]>([
    ['15/6', [{ day: 15, month: 6 }]],
    ['5 / 12', [{ day: 5, month: 12 }]],
    ['15/1 năm sau', [{ day: 15, month: 1, yearsAfter: 1 }]],
    ['31/01 của năm kế tiếp', [{ day: 31, month: 1, yearsAfter: 1 }]],
    ['15/1 năm liền kề'.normalize('NFD'), [{ day: 15, month: 1, yearsAfter: 1 }]],
    ['15/1 năm trước', null],
    ['15/6/2016', null],
    ['trước 15/6', null],
    ['115/6', null],
    ['15 tháng 6', null],
  ])('the line «%s» of the authoring sheet', (line, dates) => {
    const read = deadline.authoring.list?.read([line])
    expect(read?.ok ? read.value : null).toEqual(dates && { dates })
  })
})
