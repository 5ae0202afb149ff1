import { expect, it } from 'vitest'
import { nothingBeside, reportFacts } from './report-facts.js'
import { parseOfficeWords } from './report-words.js'

const TEXT = 'Nay huyện có 13 phòng, số phòng nở ra 05 phòng so với 10 phòng của năm 2021.'

it('an office’s own word for a gain makes its figures compared', () => {
  const words = parseOfficeWords({ more: ['nở ra'] })
  expect(words.ok).toBe(true)
  expect(reportFacts(TEXT).questions).toEqual([])
  const asked = words.ok ? reportFacts(TEXT, nothingBeside, words.value).questions : []
  expect(asked.map(({ id }) => id)).toEqual(['change-recomputed'])
})

it('a line of synonyms that begins with a word known already adds to its meaning', () => {
  const words = parseOfficeWords({ synonyms: [['TTHC', 'bộ quy trình dân sự']] })
  const meaning = words.ok && words.value.lexicon.byFirst.get('bộ')?.find(({ words: own }) => own.length === 5)?.meaning
  expect(meaning).toBe('thủ tục hành chính')
})

it('a list that parscore does not know is a mistake with its name', () => {
  const words = parseOfficeWords({ tu: ['a'] })
  expect(words.ok).toBe(false)
  expect(JSON.stringify(words)).toContain('tu')
})
