import { describe, expect, it } from 'vitest'
import { reportFacts } from './report-facts.js'
import { reportText } from './report-text.js'

describe('the text of a report', () => {
  it('has every sentence with figures that the facts know, in the same words', () => {
    const text =
      'BÁO CÁO\n\nToàn tỉnh có 265/498 trường đạt chuẩn, đạt tỉ lệ 53,2%. Còn lại chưa đạt.\n\nSTT\tĐơn vị\tSố\n1\tSở A\t5\n\nCó 43 cơ quan xếp loại Khá.'
    const parts = reportText(text)
    expect(parts.map(({ kind, line }) => [kind, line])).toEqual([
      ['paragraph', 1],
      ['paragraph', 3],
      ['table', 5],
      ['paragraph', 8],
    ])
    const shown = new Set(
      parts
        .flatMap((part) => (part.kind === 'paragraph' ? part.sentences : []))
        .map(({ line, text: own }) => `${line} ${own}`),
    )
    for (const { sentence } of reportFacts(text).figures) expect(shown).toContain(`${sentence.line} ${sentence.text}`)
  })
  it('keeps rows of a table together over a blank line, and cells apart', () => {
    const [table] = reportText('1\tSở A\t5\n\n2\tSở B\t7')
    expect(table).toEqual({
      kind: 'table',
      line: 1,
      rows: [
        ['1', 'Sở A', '5'],
        ['2', 'Sở B', '7'],
      ],
    })
  })
})
