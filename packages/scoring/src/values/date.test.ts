import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayOf, dayOfSerial, daysInMonth, parseDate } from './date.js'

const day = (text: string) => {
  const read = parseDate(text)
  return read.ok ? [read.value.day, read.value.month, read.value.year] : read.error
}

describe('a date as Vietnamese offices write it', () => {
  it.each([
    ['17/6/2016', [17, 6, 2016]],
    ['15-10-2016', [15, 10, 2016]],
    ['10.12.2016', [10, 12, 2016]],
    ['2016-06-17', [17, 6, 2016]],
    ['ngày 05 tháng 6 năm 2019', [5, 6, 2019]],
    ['17/6/2016 08:30', [17, 6, 2016]],
    ['  17/6/2016 ', [17, 6, 2016]],
    ['Ngày  5   tháng 12  năm 2019', [5, 12, 2019]],
    ['12/12/2016', [12, 12, 2016]],
  ])('reads «%s» day first', (text, expected) => {
    expect(day(text)).toEqual(expected)
  })

  it.each([
    ['30/2/2016', 'no-such-day'],
    ['6/17/2016', 'month-first'],
    ['12/13/2016', 'month-first'],
    ['13/13/2016', 'no-such-day'],
    ['0/6/2016', 'no-such-day'],
    ['1/1/1899', 'no-such-day'],
    ['17/6/16', 'two-digit-year'],
    ['tháng 6', 'not-a-date'],
    ['', 'blank'],
  ])('refuses «%s» and says why: %s', (text, reason) => {
    expect(day(text)).toBe(reason)
  })

  it('gives the serial numbers of Excel in both systems', () => {
    expect(dayOf(2016, 6, 17)).toMatchObject({ value: { serial: 42538 } })
    expect(dayOfSerial(42538.75, '1900')).toMatchObject({ value: { day: 17, month: 6, year: 2016 } })
    expect(dayOfSerial(42538 - 1462, '1904')).toMatchObject({ value: { day: 17, month: 6, year: 2016 } })
    expect(dayOfSerial(1, '1900')).toMatchObject({ value: { day: 1, month: 1, year: 1900 } })
    expect(dayOfSerial(61, '1900')).toMatchObject({ value: { day: 1, month: 3, year: 1900 } })
  })

  it.each([0, 60, -5, Number.NaN, 3_000_000])('knows no day of serial %d', (serial) => {
    expect(dayOfSerial(serial, '1900').ok).toBe(false)
  })

  it.each<[string, number, number, number]>([
    ['half a year', 2016.5, 6, 15],
    ['half a month', 2016, 6.5, 15],
    ['half a day', 2016, 6, 15.5],
    ['a month of next year', 2016, 18, 15],
    ['a day of next month', 2016, 6, 31],
    ['a year before Excel counts', 1899, 12, 31],
    ['a year after Excel counts', 10_000, 1, 1],
  ])('makes no day of %s', (_name, year, month, date) => {
    expect(dayOf(year, month, date)).toEqual({ ok: false, error: 'no-such-day' })
  })

  it('counts from the first to the last day that Excel knows', () => {
    expect(dayOfSerial(59, '1900')).toMatchObject({ value: { day: 28, month: 2, year: 1900 } })
    expect(dayOfSerial(0, '1904')).toMatchObject({ value: { day: 1, month: 1, year: 1904 } })
    expect(dayOfSerial(2_958_465, '1900')).toMatchObject({ value: { day: 31, month: 12, year: 9999 } })
    expect(dayOfSerial(2_958_466, '1900').ok).toBe(false)
    expect([daysInMonth(2016, 2), daysInMonth(2015, 2), daysInMonth(2016, 12)]).toEqual([29, 28, 31])
  })

  it('goes from serial to day and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2_958_465 }), (serial) => {
        const read = dayOfSerial(serial, '1900')
        expect(read.ok && read.value.serial).toBe(serial)
      }),
    )
  })
})
