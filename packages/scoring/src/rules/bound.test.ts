import { describe, expect, it } from 'vitest'
import { serialOf } from '../testing/serial-of.js'
import { inputCount, readInputs, ruleSchema } from './index.js'

const bound = (rule: object) => ruleSchema.parse(rule)
const THRESHOLD = bound({ kind: 'threshold' })
const DEADLINE = bound({
  kind: 'deadline',
  dates: [
    { day: 15, month: 6 },
    { day: 10, month: 12 },
  ],
})

describe('a rule bound to its parameters', () => {
  it('answers with them: formula, days, how many figures', () => {
    expect(THRESHOLD.formula(1, { rate: 'D5' })).toBe('IF(D5="","",IF(ROUND(D5,12)>=1,1,IF(ROUND(D5,12)>=0.8,0.5,0)))')
    expect([THRESHOLD.dates, inputCount(THRESHOLD)]).toEqual([[], 1])
    expect([DEADLINE.dates.length, inputCount(DEADLINE)]).toEqual([2, 2])
    expect(THRESHOLD.cells).toEqual(['rate'])
    expect(DEADLINE.cells).toEqual(['received', 'year'])
  })
  it('reads no more figures than it has', () => {
    const days = ['15/6/2016', '10/12/2016', '11/12/2016'].map(serialOf)
    expect(readInputs(DEADLINE, days, { year: 2016, dateSystem: '1900' })).toEqual({
      ok: true,
      value: { received: days.slice(0, 2), year: 2016 },
    })
  })
  it('refuses inputs of another rule with a sentence', () => {
    const refused = THRESHOLD.evaluate(1, { answer: 'yes' })
    expect(refused).toEqual({
      ok: false,
      error: {
        vi: 'dữ liệu đưa vào không hợp với cách chấm «Phải đạt ngưỡng»',
        en: 'the inputs are not those of the rule “Threshold”',
      },
    })
    expect(THRESHOLD.evaluate(1, { rate: 0.96 })).toMatchObject({ ok: true, value: { points: 0.5 } })
  })
})
