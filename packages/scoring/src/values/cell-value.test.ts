import { describe, expect, it } from 'vitest'
import { answerOfCell, dayOfCell, numberOfCell, rateOfCell } from './cell-value.js'

describe('a cell as an input', () => {
  it.each([
    ['0,25', 0.25],
    ['1.5', 1.5],
    ['99,1%', 0.991],
    [' ', null],
    ['', null],
    [null, null],
    [7, 7],
  ])('%j is the number %j', (cell, value) => expect(numberOfCell(cell, 'points')).toEqual({ ok: true, value }))

  it.each(['bảy', true, Number.NaN, '1.2.3,4,5'])('%j is no number and says so', (cell) =>
    expect(numberOfCell(cell, 'points')).toMatchObject({ ok: false, error: { vi: expect.stringContaining('số') } }),
  )

  it('tells both readings of an ambiguous count', () =>
    expect(numberOfCell('1.579', 'unknown')).toMatchObject({
      error: { vi: expect.stringContaining('1,579 hoặc 1579') },
    }))

  it.each([
    [0.96, 0.96],
    ['96%', 0.96],
    ['96 %', 0.96],
    ['0,96', 0.96],
    [1.05, 1.05],
  ])('%j is the rate %j', (cell, value) => expect(rateOfCell(cell)).toEqual({ ok: true, value }))

  it.each([
    [96, '96%'],
    [-0.1, 'âm'],
    ['nhiều', 'số'],
  ])('%j as a rate is refused with a hint', (cell, hint) =>
    expect(rateOfCell(cell)).toMatchObject({ ok: false, error: { vi: expect.stringContaining(hint) } }),
  )

  it.each([
    [42538, '1900', 42538],
    [42538.99, '1900', 42538],
    [42538 - 1462, '1904', 42538],
    ['17/6/2016', '1900', 42538],
    ['17/6/2016', '1904', 42538],
  ] as const)('%j in the system %s is the day %j', (cell, system, serial) =>
    expect(dayOfCell(cell, system)).toMatchObject({ ok: true, value: { serial } }),
  )

  it('a rate is told as it was probably meant, up to ten times the plan', () => {
    expect(rateOfCell(10)).toEqual({ ok: true, value: 10 })
    expect(rateOfCell(96)).toEqual({
      ok: false,
      error: {
        vi: '96 là 9600%: hãy nhập 96% hoặc phần thập phân',
        en: '96 is 9600 %: write 96% or the fraction',
      },
    })
  })

  it.each([null, '', '  '])('%j is a day not filled in', (cell) =>
    expect(dayOfCell(cell, '1900')).toEqual({ ok: true, value: null }),
  )

  it.each([
    ['31/6/2016', 'there is no day “31/6/2016”'],
    ['6/17/2016', '“6/17/2016” has the month first; write day/month/year'],
    ['17/6/16', '“17/6/16”: write the year with four digits'],
    ['hôm qua', '“hôm qua” is no date; write day/month/year, such as 15/6/2016'],
    [-5, 'there is no day “-5”'],
    [true, '“true” is no date; write day/month/year, such as 15/6/2016'],
  ])('of %j as a day it says: %s', (cell, sentence) =>
    expect(dayOfCell(cell, '1900')).toMatchObject({ ok: false, error: { en: sentence } }),
  )

  it.each(['31/6/2016', '6/17/2016', '17/6/16', 'hôm qua', -5, true])('%j is no day', (cell) =>
    expect(dayOfCell(cell, '1900').ok).toBe(false),
  )

  it.each([
    ['Có', 'yes'],
    ['KHÔNG', 'no'],
    ['không áp dụng', 'not-applicable'],
    [true, 'yes'],
    [0, 'no'],
    ['', null],
  ])('%j is the answer %j', (cell, value) => expect(answerOfCell(cell)).toEqual({ ok: true, value }))

  it('an unknown answer is refused', () => expect(answerOfCell('có lẽ').ok).toBe(false))
})
