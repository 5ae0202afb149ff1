import { ask, type Question } from '../question.js'
import { brokenSums } from '../relations/sum.js'
import type { Sum } from '../relations/sum-lists.js'
import { brokenTotals } from '../relations/total-of-sentences.js'
import { windowsOf } from '../relations/window.js'
import type { ReportCheck } from '../report-check.js'

/** «58 văn bản, phân ra 21 nghị quyết và 35 quyết định»: what stands behind a whole like a list and nearly makes it. */
export const sumOfList: ReportCheck = {
  id: 'sum-of-list',
  claims: 'sum',
  title: { vi: 'Các số liệt kê không bằng tổng đứng cạnh', en: 'Figures of a list do not make the total beside it' },
  help: {
    vi: 'Cộng các số đứng liền nhau và so với tổng đứng trước hoặc sau. Không hỏi khi có cách cộng khác cho đúng tổng.',
    en: 'Add the figures that follow each other and compare the total before or behind. Not asked where another way of adding makes the total.',
  },
  examples: {
    wrong: 'Ban hành 58 văn bản QPPL, phân ra 21 nghị quyết của HĐND và 35 quyết định của UBND.',
    right: 'Ban hành 58 văn bản QPPL, phân ra 21 nghị quyết của HĐND và 37 quyết định của UBND.',
  },
  run: ({ paragraphs, cues }) => {
    const sums = [
      ...windowsOf(paragraphs, cues).flatMap((window) => brokenSums(window, cues)),
      ...paragraphs.flatMap((paragraph) => brokenTotals(paragraph, cues)),
    ]
    return sums.map(asked)
  },
}

function asked({ whole, value, parts, added }: Sum): Question {
  const shown = parts.map((part) => (part === whole ? part.value : part.text)).join(' + ')
  return ask(
    'sum-of-list',
    [whole.sentence, ...parts.slice(0, 1).map(({ sentence }) => sentence)],
    DIFFERS,
    { parts: shown, added, total: value },
    [whole, ...parts.filter((part) => part !== whole)],
  )
}

const DIFFERS = {
  vi: '{parts} cộng lại {added}, báo cáo ghi {total}. Có đúng không?',
  en: '{parts} add up to {added}, the report says {total}. Is that right?',
}
