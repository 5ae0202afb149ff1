import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { builtinFramework } from '../framework/builtin.js'
import { parseFramework } from '../framework/framework.js'
import { dayOf, dayOfSerial } from '../values/date.js'
import { dueDatesOf, holidaysOf, holidayYears, timeLeft, workingDaysUntil } from './index.js'

const day = (year: number, month: number, date: number) => {
  const read = dayOf(year, month, date)
  if (!read.ok) throw new Error('no such day')
  return read.value
}
const text = ({ day: date, month, year }: ReturnType<typeof day>) => `${date}/${month}/${year}`

const dateIn = (year: number, text: string) => {
  const [date = 0, month = 0] = text.split('/').map(Number)
  return day(year, month, date)
}
const shifted = ({ serial }: ReturnType<typeof day>, days: number) => {
  const read = dayOfSerial(serial + days, '1900')
  if (!read.ok) throw new Error('no such day')
  return read.value
}

describe('public holidays', () => {
  it('of every year hold the feasts that the law fixes, in order, no day twice', () => {
    for (const year of holidayYears()) {
      const days = (holidaysOf(year) ?? []).map((holiday) => holiday.day)
      expect(days.map(text)).toEqual(
        expect.arrayContaining([`1/1/${year}`, `30/4/${year}`, `1/5/${year}`, `2/9/${year}`]),
      )
      const serials = days.map(({ serial }) => serial)
      expect([...new Set(serials)].sort((a, b) => a - b)).toEqual(serials)
    }
  })
  it('on a weekend give the next working day off: 30/4 and 1/5 of 2016 were Saturday and Sunday', () => {
    const inLieu = holidaysOf(2016)
      ?.filter(({ title }) => title.vi === 'Nghỉ bù')
      .map((holiday) => text(holiday.day))
    expect(inLieu).toEqual(expect.arrayContaining(['2/5/2016', '3/5/2016']))
  })
  it('of 2026 are 16 to 20 February for Tết, 24 November since that year', () => {
    const days = holidaysOf(2026)?.map((holiday) => text(holiday.day))
    expect(days).toEqual(expect.arrayContaining(['16/2/2026', '20/2/2026', '1/9/2026', '24/11/2026']))
    expect(holidaysOf(2025)?.map((holiday) => text(holiday.day))).not.toContain('24/11/2025')
  })
  it.each([
    // Breaks with their weekends, as they were announced (sources in holidays/viet-nam.yaml).
    [2016, '6/2', '14/2'],
    [2017, '26/1', '1/2'],
    [2018, '14/2', '20/2'],
    [2019, '2/2', '10/2'],
    [2020, '23/1', '29/1'],
    [2021, '10/2', '16/2'],
    [2022, '29/1', '6/2'],
    [2023, '20/1', '26/1'],
    [2024, '8/2', '14/2'],
    [2025, '25/1', '2/2'],
    [2026, '14/2', '22/2'],
    [2021, '2/9', '5/9'],
    [2022, '1/9', '4/9'],
    [2023, '1/9', '4/9'],
    [2024, '31/8', '3/9'],
    [2025, '30/8', '2/9'],
    [2026, '29/8', '2/9'],
    [2018, '1/9', '3/9'],
    [2019, '27/4', '1/5'],
    [2023, '29/4', '3/5'],
    [2024, '27/4', '1/5'],
    [2025, '30/4', '4/5'],
    [2026, '1/1', '4/1'],
  ])('of %i: offices are closed from %s to %s, and open on the working day before and after', (year, from, to) => {
    const [first, last] = [dateIn(year, from), dateIn(year, to)]
    const before = shifted(first, -1)
    expect(workingDaysUntil(before, last)).toBe(0)
    expect(workingDaysUntil(shifted(first, -3), before)).toBeGreaterThan(0)
    expect(workingDaysUntil(last, shifted(last, 1))).toBe(1)
    expect(holidaysOf(year)?.some(({ assumed }) => assumed)).toBe(false)
  })
  it('of 2027 are assumed for Tết, and say so', () => {
    const assumed = (holidaysOf(2027) ?? []).filter((holiday) => holiday.assumed).map((holiday) => text(holiday.day))
    expect(assumed).toEqual(['5/2/2027', '6/2/2027', '7/2/2027', '8/2/2027', '9/2/2027', '10/2/2027', '11/2/2027'])
  })
  it('of other years are not known', () => expect(holidaysOf(1999)).toBeNull())
})

describe('working days', () => {
  it('from Friday 10/6/2016 to Wednesday 15/6/2016 are three', () => {
    expect(workingDaysUntil(day(2016, 6, 10), day(2016, 6, 15))).toBe(3)
    expect(workingDaysUntil(day(2016, 6, 15), day(2016, 6, 10))).toBe(-3)
    expect(workingDaysUntil(day(2016, 6, 15), day(2016, 6, 15))).toBe(0)
  })
  it('leave out 2 September', () => expect(workingDaysUntil(day(2016, 9, 1), day(2016, 9, 5))).toBe(1))
  it('count a Saturday that is worked for a day off: 22/8/2026 for Monday 31/8/2026', () => {
    expect(workingDaysUntil(day(2026, 8, 21), day(2026, 8, 23))).toBe(1)
    expect(workingDaysUntil(day(2026, 8, 28), day(2026, 8, 31))).toBe(0)
    expect(workingDaysUntil(day(2018, 12, 28), day(2019, 1, 5))).toBe(4)
  })
  it('are not known where the holidays are not', () =>
    expect(workingDaysUntil(day(2027, 12, 30), day(2028, 1, 4))).toBeNull())
  it('add up, and are at most the days', () => {
    const serial = fc.integer({ min: day(2016, 1, 1).serial, max: day(2027, 12, 31).serial })
    fc.assert(
      fc.property(fc.tuple(serial, serial, serial), (days) => {
        const [a, b, c] = [...days].sort((x, y) => x - y).map((each) => dayOfSerial(each, '1900'))
        if (!a?.ok || !b?.ok || !c?.ok) throw new Error('no such day')
        const [whole, first, second] = [
          workingDaysUntil(a.value, c.value),
          workingDaysUntil(a.value, b.value),
          workingDaysUntil(b.value, c.value),
        ]
        expect(whole).toBe((first ?? 0) + (second ?? 0))
        expect(whole).toBeLessThanOrEqual(c.value.serial - a.value.serial)
      }),
    )
  })
})

describe('due dates', () => {
  const par2016 = builtinFramework('par-2016')
  if (!par2016) throw new Error('par-2016 is missing')
  it('of 2016 are those that Đắk Nông names', () => {
    expect(dueDatesOf(par2016, 2016).map((due) => `${text(due.day)} ${due.code}`)).toEqual([
      '15/6/2016 I.1.b',
      '15/10/2016 I.2.a',
      '10/12/2016 I.1.b',
      '31/12/2016 null',
    ])
  })
  it('are as far away as the calendar says; on the day itself 0', () => {
    const [first] = dueDatesOf(par2016, 2016)
    if (!first) throw new Error('no due date')
    expect(timeLeft(first, day(2016, 6, 10))).toEqual({ days: 5, workingDays: 3 })
    expect(timeLeft(first, day(2016, 6, 15)).days).toBe(0)
    expect(timeLeft(first, day(2016, 6, 17)).days).toBe(-2)
  })
  it('are none where the documents name none', () => {
    const par2022 = builtinFramework('par-2022')
    expect(par2022 && dueDatesOf(par2022, 2022)).toEqual([])
  })
  it('of 2018 are the day that Hà Nam’s plan names', () => {
    const par2018 = builtinFramework('par-2018')
    expect(par2018 && dueDatesOf(par2018, 2019).map((due) => [text(due.day), due.quote?.slice(0, 24)])).toEqual([
      ['25/11/2019', 'Trước ngày 25/11 hàng nă'],
    ])
  })
})

describe('a deadline after the end of the year', () => {
  it('is a day of the next, whether a rule, a criterion or the framework names it', () => {
    const title = { vi: 'Báo cáo năm', en: 'Report of the year' }
    const basis = { status: 'stated', quote: 'trước ngày 15/01 năm sau', source: 'x' }
    const read = parseFramework({
      id: 'x',
      decision: null,
      date: null,
      years: [2025],
      title,
      source: 'x',
      total: 2,
      dates: [{ day: 31, month: 1, yearsAfter: 1, title, basis }],
      nodes: [
        { code: '1', title, maximum: 1, deadline: '10/1 năm sau' },
        {
          code: '2',
          title,
          maximum: 1,
          rule: { kind: 'deadline', dates: [{ day: 15, month: 1, yearsAfter: 1 }] },
          basis,
        },
      ],
    })
    if (!read.ok) throw new Error(read.error.map(({ message }) => message.en).join())
    expect(dueDatesOf(read.value, 2025).map((due) => [due.code, text(due.day)])).toEqual([
      ['1', '10/1/2026'],
      ['2', '15/1/2026'],
      [null, '31/1/2026'],
    ])
  })
})
