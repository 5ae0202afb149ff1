import { sentence as worded } from '../../../text.js'
import { inText, type Question } from '../question.js'
import type { Sentence } from '../sentences.js'

const HEAD = /^Số\s*:?\s*(\d+)\s*\/\s*([\p{Lu}]{2}-[\p{Lu}]+)/u
const ANNEX = /kèm\s+(?:theo\s+)?[^\d]{0,40}số\s*:?\s*(\d+)\s*\/\s*([\p{Lu}]{2}-[\p{Lu}]+)/iu
const OPENING = 40

/** The number in the head of a document is another than the one that its annex names. */
export function reportNumber(sentences: readonly Sentence[]): Question[] {
  const head = sentences.slice(0, OPENING).find(({ text }) => HEAD.test(text))
  const [, number, kind] = HEAD.exec(head?.text ?? '') ?? []
  if (!head || !number) return []
  return sentences.flatMap((sentence) => {
    const [, other, otherKind] = ANNEX.exec(sentence.text) ?? []
    if (!other || otherKind !== kind || other === number) return []
    const text = worded(
      {
        vi: 'Đầu văn bản ghi số {number}/{kind}, phụ lục ghi kèm theo số {other}/{kind}. Số nào đúng?',
        en: 'The head says {number}/{kind}, the annex belongs to {other}/{kind}. Which is right?',
      },
      { number, kind: kind ?? '', other },
    )
    return [{ id: 'report-number', line: head.line, text, places: [inText(head), inText(sentence)] }]
  })
}
