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

it('every check has an id of its own', () => {
  expect(new Set(reportChecks.map(({ id }) => id)).size).toBe(reportChecks.length)
})
