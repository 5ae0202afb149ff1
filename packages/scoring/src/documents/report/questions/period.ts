import { sentence as worded } from '../../../text.js'
import { inText, type Question } from '../question.js'
import type { Sentence } from '../sentences.js'

const PERIOD = /(?:6|sáu)\s+tháng\s+(đầu|cuối)\s+năm\s+(\d{4})/iu
const HEADS = 60

/** The head speaks of the first half of 2019, the text of the first half of 2018. */
export function period(sentences: readonly Sentence[]): Question[] {
  const title = sentences.slice(0, HEADS).find(({ text }) => PERIOD.test(text))
  const [, half, year] = PERIOD.exec(title?.text ?? '') ?? []
  if (!title || !year) return []
  return sentences.flatMap((sentence) => {
    const [, otherHalf, otherYear] = PERIOD.exec(sentence.text) ?? []
    if (!otherYear || otherYear === year || otherHalf?.toLowerCase() !== half?.toLowerCase()) return []
    const text = worded(
      {
        vi: 'Tiêu đề là 6 tháng {half} năm {year}, câu này ghi năm {other}. Có phải gõ nhầm năm không?',
        en: 'The title speaks of the half-year of {year}, this sentence of {other}. Is the year a slip?',
      },
      { half: half ?? '', year, other: otherYear },
    )
    return [{ id: 'period', line: sentence.line, text, places: [inText(title), inText(sentence)] }]
  })
}
