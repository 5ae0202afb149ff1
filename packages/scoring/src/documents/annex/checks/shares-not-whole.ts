import type { Check, Found } from '../../../checks/check.js'
import { besideWhat } from '../../../checks/figure-names.js'
import { difference, product, sum } from '../../../values/decimal.js'
import { type Annex, rowOf } from '../annex.js'
import type { IndicatorRelation } from '../indicator-list.js'
import { ANNEX_HEADER, onFigure } from './annex-remark.js'

type All = Extract<IndicatorRelation, { kind: 'all' }>

const TITLES = [
  'Tỷ lệ văn bản được gửi hoàn toàn dưới dạng điện tử (Sử dụng chữ ký số, chứng thư số và gửi trên môi trường điện tử)',
  'Tỷ lệ văn bản được gửi hoàn toàn dưới dạng điện tử và song song với văn bản giấy',
] as const
const ABOVE = ['7.6.2.', 'Tổng số VĂN BẢN ĐI giữa các cơ quan nhà nước trên địa bàn tỉnh', 'Văn bản', 996193, null]

/** Shares that together are all of it: 95 % electronic only and 5 % on paper as well. */
export const sharesNotWhole: Check<Annex> = {
  id: 'shares-not-whole',
  since: '0.1.0',
  severity: 'warning',
  repair: 'none',
  title: { vi: 'Các tỷ lệ không cộng thành 100%', en: 'Shares do not add up to 100 %' },
  help: {
    vi: 'Các tỷ lệ là những phần của cùng một tổng thì cộng lại phải là 100% (sai khác do làm tròn được bỏ qua).',
    en: 'Shares that are all parts of one whole make 100 % (what rounding explains is let pass).',
  },
  figures: besideWhat('Cả tổng', 'All of it'),
  examples: {
    wrong: [
      [...ANNEX_HEADER],
      [...ABOVE],
      ['Trong đó', TITLES[0], '%', '96%', null],
      [null, TITLES[1], '%', '5%', null],
    ],
    right: [
      [...ANNEX_HEADER],
      [...ABOVE],
      ['Trong đó', TITLES[0], '%', '95%', null],
      [null, TITLES[1], '%', '5%', null],
    ],
    findings: [
      {
        cell: 'D3',
        found: 101,
        expected: 100,
        vi: '7.6.2.a = 96%, 7.6.2.b = 5% cộng lại 101%, không phải 100%. Có đúng không? (văn bản gửi hoàn toàn điện tử và gửi song song với văn bản giấy là toàn bộ văn bản đi)',
        en: '7.6.2.a = 96%, 7.6.2.b = 5% add up to 101 %, not 100 %. Is that right? (văn bản gửi hoàn toàn điện tử và gửi song song với văn bản giấy là toàn bộ văn bản đi)',
      },
    ],
  },
  run(annex) {
    const relations = annex.list?.relations.filter((each): each is All => each.kind === 'all') ?? []
    return relations.flatMap((relation) => remark(annex, relation) ?? [])
  },
}

function remark(annex: Annex, { parts, because }: All): Found | null {
  const rows = parts.flatMap((code) => rowOf(annex, code) ?? [])
  const shares = rows.flatMap(({ figure }) => (figure.kind === 'number' ? [figure] : []))
  const [first] = rows
  if (!first || shares.length < parts.length) return null
  const percents = shares.map(({ value }) => product(value, 100))
  const total = sum(percents)
  const rounding = sum(shares.map(({ decimals }) => 0.5 * 10 ** -decimals))
  if (Math.abs(total - 100) < rounding || total === 100) return null
  return onFigure(annex, first, {
    found: total,
    expected: 100,
    difference: difference(total, 100),
    sentence: {
      vi: '{parts} cộng lại {total}%, không phải 100%. Có đúng không? ({because})',
      en: '{parts} add up to {total} %, not 100 %. Is that right? ({because})',
    },
    words: { parts: parts.map((code, at) => `${code} = ${percents[at] ?? ''}%`).join(', '), total, because },
  })
}
