import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayOf, dayOfSerial, parseDate } from './date.js'

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
  ])('reads «%s» day first', (text, expected) => {
    expect(day(text)).toEqual(expected)
  })

  it.each([
    ['30/2/2016', 'no-such-day'],
    ['6/17/2016', 'month-first'],
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

  it('goes from serial to day and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2_958_465 }), (serial) => {
        const read = dayOfSerial(serial, '1900')
        expect(read.ok && read.value.serial).toBe(serial)
      }),
    )
  })
})
