import { expect, it } from 'vitest'
import { keptPer } from './kept-per.js'

/** A reading that counts how often it is made of each text. */
function counted() {
  const reads: string[] = []
  const length = keptPer((text) => {
    reads.push(text)
    return text.length
  })
  return { reads, length }
}

it('reads a text once, however often it is asked for', () => {
  const { reads, length } = counted()
  expect([length('ba'), length('bốn'), length('ba')]).toEqual([2, 3, 2])
  expect(reads).toEqual(['ba', 'bốn'])
})

it('forgets what was not asked for while many others were, and keeps what was', () => {
  const { reads, length } = counted()
  for (let n = 0; n < 20_000; n += 1) {
    length(`ô ${n}`)
    length('tiêu đề')
  }
  expect(reads.filter((text) => text === 'tiêu đề')).toHaveLength(1)
  length('ô 0')
  expect(reads.filter((text) => text === 'ô 0')).toHaveLength(2)
})

it('does not keep whole paragraphs', () => {
  const { reads, length } = counted()
  const paragraph = 'dài '.repeat(200)
  expect([length(paragraph), length(paragraph)]).toEqual([800, 800])
  expect(reads).toHaveLength(2)
})
