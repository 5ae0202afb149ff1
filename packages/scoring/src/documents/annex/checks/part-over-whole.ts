import type { Check, Found } from '../../../checks/check.js'
import { besideWhat } from '../../../checks/figure-names.js'
import { difference } from '../../../values/decimal.js'
import { type Annex, figureOf, rowOf } from '../annex.js'
import { atMostInWords, type PartInWords } from '../at-most-in-words.js'
import { bareTitle, countIn } from '../rows-below.js'
import { ANNEX_HEADER, onFigure } from './annex-remark.js'

/** Done is more than there was to do. */
export const partOverWhole: Check<Annex> = {
  id: 'part-over-whole',
  since: '0.1.0',
  severity: 'error',
  repair: 'none',
  title: { vi: 'Phần lớn hơn tổng', en: 'Part larger than its whole' },
  help: {
    vi: 'Số đã hoàn thành, đã xử lý, có mặt không thể lớn hơn tổng số được giao hoặc phát hiện.',
    en: 'What was done, settled or filled cannot be more than what was assigned or found.',
  },
  figures: besideWhat('Toàn bộ', 'The whole'),
  examples: {
    wrong: [
      [...ANNEX_HEADER],
      ['2.4.', 'Số VBQPPL đã kiến nghị xử lý sau kiểm tra, rà soát', 'Văn bản', 0, null],
      ['2.5.', 'Số VBQPPL có kiến nghị xử lý đã được xử lý xong', 'Văn bản', 11, null],
    ],
    right: [
      [...ANNEX_HEADER],
      ['2.4.', 'Số VBQPPL đã kiến nghị xử lý sau kiểm tra, rà soát', 'Văn bản', 11, null],
      ['2.5.', 'Số VBQPPL có kiến nghị xử lý đã được xử lý xong', 'Văn bản', 11, null],
    ],
    findings: [
      {
        cell: 'D3',
        found: 11,
        expected: 0,
        vi: 'Chỉ tiêu 2.5 ghi 11, lớn hơn chỉ tiêu 2.4 là 0: «có kiến nghị xử lý đã được xử lý xong» trong «đã kiến nghị xử lý».',
        en: 'Indicator 2.5 says 11, more than indicator 2.4 with 0: «có kiến nghị xử lý đã được xử lý xong» trong «đã kiến nghị xử lý».',
      },
    ],
  },
  run(annex) {
    return [...byList(annex), ...atMostInWords(annex).flatMap((each) => inWords(annex, each))]
  },
}

function byList(annex: Annex): Found[] {
  return (annex.list?.relations ?? []).flatMap((relation) => {
    if (relation.kind !== 'at-most') return []
    const row = rowOf(annex, relation.part)
    const [part, whole] = [figureOf(annex, relation.part), figureOf(annex, relation.whole)]
    if (!row || part === null || whole === null || part <= whole) return []
    return [
      onFigure(annex, row, {
        found: part,
        expected: whole,
        difference: difference(part, whole),
        sentence: MORE,
        words: { part, whole, other: relation.whole, because: relation.because },
      }),
    ]
  })
}

/** «Trong đó» is said; where only the titles mean it, it is a question. */
function inWords(annex: Annex, { part: row, whole: above, because }: PartInWords): Found[] {
  const [part, whole] = [countIn(row) ?? 0, countIn(above) ?? 0]
  if (part <= whole) return []
  return [
    onFigure(annex, row, {
      found: part,
      expected: whole,
      difference: difference(part, whole),
      severity: because === 'said' ? 'error' : 'warning',
      sentence: MORE_IN_WORDS,
      words: { part, whole, own: bareTitle(row), above: bareTitle(above) },
    }),
  ]
}

const MORE = {
  vi: 'Chỉ tiêu {code} ghi {part}, lớn hơn chỉ tiêu {other} là {whole}: {because}.',
  en: 'Indicator {code} says {part}, more than indicator {other} with {whole}: {because}.',
}
const MORE_IN_WORDS = {
  vi: '«{own}» ghi {part}, lớn hơn «{above}» là {whole}.',
  en: '“{own}” says {part}, more than “{above}” with {whole}.',
}
