import { plainGrid } from '@parscore/scoring'
import { describe, expect, it } from 'vitest'
import { checkDocument, documentIn } from '../check-document.js'
import { type CaseAnnex, caseAnnexes } from '../testing/cases/other-annexes.js'

/** The titles of the rows of which anything is found. */
function found({ name, top, header, rows }: CaseAnnex): string[] {
  const grid = plainGrid(name, [...top.map((line) => [line]), header, ...rows])
  const document = documentIn(grid)
  if (document?.kind !== 'annex') return [`read as ${document?.kind}`]
  const { findings } = checkDocument(document, grid, [], [], { previous: null })
  const titles = findings.map(({ cell }) => rows[Number(/\d+$/.exec(cell)?.[0]) - 2 - top.length]?.[1] ?? cell)
  return [...new Set(titles.map(String))]
}

describe('the annex of another province, in the words of its office', () => {
  it.each(caseAnnexes.map((each) => [each.name, each] as const))(
    '%s: what cannot be right, and nothing else',
    (_, each) => {
      const titles = found(each)
      expect(titles).toHaveLength(each.wrong.length)
      for (const wrong of each.wrong) expect(titles.some((title) => title.startsWith(wrong))).toBe(true)
    },
  )
})
