import { describe, expect, it } from 'vitest'
import { exampleSheet } from './example.js'
import { checks, runChecks } from './index.js'
import { selectedChecks, unknownIds } from './selection.js'

const ids = (...args: Parameters<typeof selectedChecks>) => selectedChecks(...args).map(({ id }) => id)
const three = checks.filter(({ id }) => ['sum-mismatch', 'over-maximum', 'empty-points'].includes(id))
const all = three.map(({ id }) => id)

describe('the checks that an office wants', () => {
  it('are all where it says nothing', () => expect(selectedChecks(three, {})).toEqual(three))
  it('are those that it selects, in our order, without those that it ignores', () => {
    expect(selectedChecks(three, { select: ['sum-mismatch'] }).map(({ id }) => id)).toEqual(['sum-mismatch'])
    expect(selectedChecks(three, { select: [] })).toEqual([])
    expect(selectedChecks(three, { ignore: ['sum-mismatch'] }).map(({ id }) => id)).toEqual(
      all.filter((id) => id !== 'sum-mismatch'),
    )
    expect(ids([], { select: all })).toEqual([])
    expect(selectedChecks(three, { select: ['sum-mismatch'], ignore: ['sum-mismatch'] })).toEqual([])
  })
  it('are as grave as it says, every finding of them', () => {
    const sheet = exampleSheet({ columns: ['maximum', 'result'], rows: [['1', 'A', 1, 2]] })
    const severity = new Map([['over-maximum', 'info' as const]])
    const graver = selectedChecks(three, { severity })
    expect(graver.map(({ id, severity: own }) => (id === 'over-maximum' ? own : null)).filter((own) => own)).toEqual([
      'info',
    ])
    expect(runChecks(sheet, graver).map(({ check, severity: own }) => [check, own])).toEqual([['over-maximum', 'info']])
    expect(graver.filter(({ id }) => id !== 'over-maximum')).toEqual(three.filter(({ id }) => id !== 'over-maximum'))
  })
})

it('names the ids that no check has, each once', () => {
  const severity = new Map([
    ['summ-mismatch', 'info' as const],
    ['empty-points', 'error' as const],
  ])
  const wrong = unknownIds({ select: ['sum-mismatch', 'sum'], ignore: ['sum', 'over-maximum'], severity }, checks)
  expect(wrong).toEqual(['sum', 'summ-mismatch'])
  expect(unknownIds({}, checks)).toEqual([])
  expect(unknownIds({ ignore: ['x'] }, checks)).toEqual(['x'])
})
