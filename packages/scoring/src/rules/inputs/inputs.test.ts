import { describe, expect, it } from 'vitest'
import { serialOf } from '../../testing/serial-of.js'
import type { InputValue } from '../../values/cell-value.js'
import {
  answerInput,
  countInput,
  doneInput,
  type InputContext,
  pointsInput,
  type RuleInput,
  rateInput,
  receivedInput,
} from './index.js'

const IN_2016: InputContext = { year: 2016, dateSystem: '1900' }

/** What cells are read as; for what cannot be read, the name of the input and why. */
function read<Inputs, Cell extends string>(
  input: RuleInput<Inputs, Cell>,
  cells: readonly InputValue[],
  context = IN_2016,
  count = 1,
) {
  const given = input.read(cells, context, count)
  return given.ok ? given.value : `${given.error.input.en}: ${given.error.reason.en}`
}

describe('a rate', () => {
  it.each<[readonly InputValue[], number | null]>([
    [[0.96], 0.96],
    [['96%'], 0.96],
    [[], null],
    [[null, null], null],
    [[48, 50], 0.96],
    [['1.579', 2000], 0.7895],
    [[0, 50], 0],
    [[null, 50], null],
    [[48, ''], null],
    [['', 50], null],
  ])('%j', (cells, rate) => expect(read(rateInput, cells)).toEqual({ rate }))

  it.each<[readonly InputValue[], string]>([
    [[96], 'rate: 96 is 9,600 %'],
    [['nhiều'], 'rate: “nhiều” is not a number'],
    [['nhiều', 50], 'numerator: “nhiều” is not a number'],
    [[48, 'nhiều'], 'denominator: “nhiều” is not a number'],
    [[48, 0], 'denominator: must be above 0'],
    [[48, -50], 'denominator: must be above 0'],
    [[-48, 50], 'numerator: must not be negative'],
  ])('%j is refused: %s', (cells, problem) => {
    const told = read(rateInput, cells)
    expect(typeof told === 'string' && told.replace('9600', '9,600').startsWith(problem)).toBe(true)
  })
})

describe('a count', () => {
  it.each<[readonly InputValue[], number | null]>([
    [[3], 3],
    [[0], 0],
    [['1.579'], 1579],
    [[null], null],
    [[], null],
  ])('%j', (cells, count) => expect(read(countInput, cells)).toEqual({ count }))

  it.each<[readonly InputValue[], string]>([
    [[-1], 'count: must be a whole number, 0 or more'],
    [[2.5], 'count: must be a whole number, 0 or more'],
    [[true], 'count: is TRUE or FALSE, not a number'],
    [['ba'], 'count: “ba” is not a number'],
  ])('%j is refused: %s', (cells, problem) => expect(read(countInput, cells)).toBe(problem))
})

it.each<[readonly InputValue[], unknown]>([
  [['Có'], { answer: 'yes' }],
  [['Không áp dụng'], { answer: 'not-applicable' }],
  [[], { answer: null }],
  [['có lẽ'], 'answer: “có lẽ” is not yes, no or not applicable'],
])('an answer: %j', (cells, expected) => expect(read(answerInput, cells)).toEqual(expected))

it.each<[readonly InputValue[], unknown]>([
  [['Có', null, 'Không', true, 1, 0, 'Không áp dụng'], { done: [true, false, false, true, true, false, false] }],
  [[null, 'Không'], { done: [false, false] }],
  [[null, '', null], { done: null }],
  [[], { done: null }],
  [['Có', 'có lẽ'], 'done: “có lẽ” is not yes, no or not applicable'],
])('marks of what is done: %j', (cells, expected) => expect(read(doneInput, cells)).toEqual(expected))

it.each<[readonly InputValue[], unknown]>([
  [['0,25'], { points: 0.25 }],
  [[-1], { points: -1 }],
  [[], { points: null }],
  [['khá'], 'points: “khá” is not a number'],
])('points: %j', (cells, expected) => expect(read(pointsInput, cells)).toEqual(expected))

describe('days of receipt', () => {
  it('as many as there are deadlines; empty cells stay empty', () => {
    expect(read(receivedInput, ['17/6/2016', null, '1/1/2016'], IN_2016, 2)).toEqual({
      received: [serialOf('17/6/2016'), null],
      year: 2016,
    })
  })
  it('by the days of a workbook that counts from 1904', () => {
    expect(read(receivedInput, [41_076], { year: 2016, dateSystem: '1904' })).toEqual({
      received: [serialOf('17/6/2016')],
      year: 2016,
    })
  })
  it('cannot be judged without the year, nor be read where they are no days', () => {
    expect(read(receivedInput, ['17/6/2016'], { year: null, dateSystem: '1900' })).toBe('year: is not known')
    expect(read(receivedInput, ['31/6/2016'])).toBe('received: there is no day “31/6/2016”')
  })
})
