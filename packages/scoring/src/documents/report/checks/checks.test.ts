import { describe, expect, it } from 'vitest'
import { reportFacts } from '../index.js'
import { reportChecks } from './index.js'

const asked = (text: string) => reportFacts(text).questions.map(({ id }) => id)

describe.each(reportChecks.map((check) => [check.id, check] as const))('%s', (id, { examples, title, help }) => {
  it('asks once about its wrong example, and no other check does', () => {
    expect(asked(examples.wrong)).toEqual([id])
  })
  it('asks nothing about its right example', () => {
    expect(asked(examples.right)).toEqual([])
  })
  it('says in both languages what it looks for', () => {
    for (const text of [title, help]) expect([text.vi.length, text.en.length].every((length) => length > 10)).toBe(true)
  })
})

describe('a report with a number that is 0', () => {
  it.each(reportChecks.map(({ id, examples }) => [id, examples] as const))(
    'is read: %s, whichever of its numbers is 0',
    (_, { wrong, right }) => {
      for (const text of [wrong, right])
        for (const { index, 0: number } of text.matchAll(/\d[\d.,]*/g)) {
          const before = text.slice(0, index)
          const zero = `${before}0${text.slice(index + number.length)}`
          const told = reportFacts(zero).questions.map(({ text: asked }) => asked.en)
          expect(
            told.filter((each) => /NaN|Infinity/.test(each)),
            zero,
          ).toEqual([])
        }
      expect(() => reportFacts(wrong.replace(/\d[\d.,]*/g, '0'))).not.toThrow()
    },
  )
})

it('every check has an id of its own', () => {
  expect(new Set(reportChecks.map(({ id }) => id)).size).toBe(reportChecks.length)
})
