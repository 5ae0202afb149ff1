import type { Check, Found } from '../../../checks/check.js'
import { COMPUTED } from '../../../checks/figure-names.js'
import { difference, sum } from '../../../values/decimal.js'
import { type Annex, figureOf, rowOf } from '../annex.js'
import type { IndicatorRelation } from '../indicator-list.js'
import { type PartsInWords, partsInWords } from '../parts-in-words.js'
import { bareTitle, countIn } from '../rows-below.js'
import { ANNEX_HEADER, onFigure } from './annex-remark.js'

type Sum = Extract<IndicatorRelation, { kind: 'sum' }>

/** Parts that do not add up to their whole: 1.579 + 40 + 57 + 231 + 12 + 109 = 2.028. */
export const partsMismatch: Check<Annex> = {
  id: 'parts-mismatch',
  since: '0.1.0',
  severity: 'error',
  repair: 'none',
  title: { vi: 'Các phần không khớp tổng', en: 'Parts do not add up' },
  help: {
    vi: 'Tổng số phải bằng các dòng «Trong đó» cộng lại. Quan hệ suy từ tên chỉ tiêu chỉ là câu hỏi, cần người lập biểu xem lại.',
    en: 'A total is the sum of its parts. Where the titles only suggest it, it is a question to whoever filled the annex in.',
  },
  figures: COMPUTED,
  examples: {
    wrong: [
      [...ANNEX_HEADER],
      ['4.1.4.', 'Tổng số đơn vị sự nghiệp công lập trên địa bàn tỉnh', 'Cơ quan, đơn vị', 450, null],
      ['Trong đó', 'Số ĐVSNCL thuộc UBND tỉnh', 'Cơ quan, đơn vị', 4, null],
      [null, 'Số ĐVSNCL thuộc sở, ngành và tương đương', 'Cơ quan, đơn vị', 123, null],
      [null, 'Số ĐVSNCL thuộc UBND cấp huyện', 'Cơ quan, đơn vị', 332, null],
    ],
    right: [
      [...ANNEX_HEADER],
      ['4.1.4.', 'Tổng số đơn vị sự nghiệp công lập trên địa bàn tỉnh', 'Cơ quan, đơn vị', 450, null],
      ['Trong đó', 'Số ĐVSNCL thuộc UBND tỉnh', 'Cơ quan, đơn vị', 4, null],
      [null, 'Số ĐVSNCL thuộc sở, ngành và tương đương', 'Cơ quan, đơn vị', 123, null],
      [null, 'Số ĐVSNCL thuộc UBND cấp huyện', 'Cơ quan, đơn vị', 323, null],
    ],
    findings: [
      {
        cell: 'D2',
        found: 450,
        expected: 459,
        vi: 'Chỉ tiêu 4.1.4 ghi 450, các phần cộng lại 459 (4.1.4.a = 4, 4.1.4.b = 123, 4.1.4.c = 332).',
        en: 'Indicator 4.1.4 says 450, its parts add up to 459 (4.1.4.a = 4, 4.1.4.b = 123, 4.1.4.c = 332).',
      },
    ],
  },
  run(annex) {
    const relations = annex.list?.relations.filter((each): each is Sum => each.kind === 'sum') ?? []
    return [
      ...relations.flatMap((relation) => remark(annex, relation) ?? []),
      ...partsInWords(annex).flatMap((sums) => remarkInWords(annex, sums) ?? []),
    ]
  },
}

/** The titles only suggest it: a question. */
function remarkInWords(annex: Annex, { whole, parts, because }: PartsInWords): Found | null {
  const total = countIn(whole)
  const numbers = parts.flatMap(({ figure }) => (figure.kind === 'number' && !figure.isShare ? [figure.value] : []))
  const expected = sum(numbers)
  if (total === null || numbers.length < parts.length || expected === total) return null
  return onFigure(annex, whole, {
    found: total,
    expected,
    difference: difference(total, expected),
    severity: 'warning',
    sentence: ASKED,
    words: {
      total,
      expected,
      parts: parts.map((part, at) => `${part.code || `«${bareTitle(part)}»`} = ${numbers[at] ?? ''}`).join(', '),
      because: BECAUSE[because],
    },
  })
}

const BECAUSE = {
  titles: { vi: 'theo tên của các dòng', en: 'by the titles of the rows' },
  near: { vi: 'lệch ít so với tổng', en: 'so near the total' },
}

function remark(annex: Annex, { whole, parts, atMost, basis, because }: Sum): Found | null {
  const row = rowOf(annex, whole)
  const total = figureOf(annex, whole)
  const values = parts.map((code) => figureOf(annex, code))
  if (!row || total === null || values.some((value) => value === null)) return null
  const numbers = values.filter((value) => value !== null)
  const expected = sum(numbers)
  if (expected === total || (atMost && expected < total)) return null
  return onFigure(annex, row, {
    found: total,
    expected,
    difference: difference(total, expected),
    severity: basis === 'stated' ? 'error' : 'warning',
    sentence: basis === 'stated' ? STATED : ASKED,
    words: { total, expected, parts: parts.map((code, at) => `${code} = ${numbers[at] ?? ''}`).join(', '), because },
  })
}

const STATED = {
  vi: 'Chỉ tiêu {code} ghi {total}, các phần cộng lại {expected} ({parts}).',
  en: 'Indicator {code} says {total}, its parts add up to {expected} ({parts}).',
}
const ASKED = {
  vi: 'Chỉ tiêu {code} ghi {total}, còn {parts} cộng lại {expected}. Có đúng không? ({because})',
  en: 'Indicator {code} says {total}, while {parts} add up to {expected}. Is that right? ({because})',
}
