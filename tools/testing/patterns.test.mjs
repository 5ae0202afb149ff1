import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { listPatterns } from '../scripts/patterns/list.mjs'
import { slowText } from '../scripts/patterns/trial.mjs'

const record = fileURLToPath(new URL('./patterns.json', import.meta.url))
const known = JSON.parse(readFileSync(record, 'utf8'))

it('a text that keeps a pattern busy is found, and a linear pattern has none', () => {
  expect(slowText('/^(?:a+)+$/', 26)).toMatchObject({ again: 'a' })
  expect(slowText('/\\d+ điểm/u', 2500)).toBeNull()
})

// All patterns are looked at where everything is: who writes one runs `npm run patterns` and hands in what it keeps.
it.each(process.env.PARSCORE_TESTS === 'all' ? ['every regular expression'] : [])(
  '%s has been tried with texts that make it slow',
  () => {
    const untried = [...listPatterns()]
      .filter(([pattern]) => !(pattern in known))
      .map(([pattern, at]) => `${pattern} ${at}`)
    expect(untried).toEqual([])
  },
)
