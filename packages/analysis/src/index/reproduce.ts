import { difference, ok, product, quotient, type Result, roundHalfUp, type Text } from '@parscore/scoring'
import { withoutNoise } from '../methods/figure.js'
import type { Table } from '../table/table.js'
import { scoreIndex } from './index.js'
import { type Index, indexLeaves, WHOLE } from './index-design.js'

/** A published whole of a unit. */
export interface PublishedWhole {
  readonly unit: string
  readonly value: number | null
  readonly rank: number | null
}

/** A published whole beside what the index comes to. */
export interface Reproduced {
  readonly unit: string
  readonly published: number | null
  /** Rounded to as many decimals as are published, at least those of the index; `null` where a leaf is missing. */
  readonly computed: number | null
  readonly publishedRank: number | null
  readonly computedRank: number | null
  /**
   * `same`: to the last decimal. `rounding`: by no more than the decimals of the parts allow. `rounded-twice`: the same where the
   * whole is rounded to one decimal more first. `cut`: the same where the decimals behind the last published one are cut off.
   * `missing`: a leaf is missing. `different`: none of these. `unpublished`: only a rank, or nothing, was published.
   */
  readonly outcome: 'same' | 'rounding' | 'rounded-twice' | 'cut' | 'missing' | 'different' | 'unpublished'
  readonly because: Text
}

const BECAUSE: Readonly<Record<Reproduced['outcome'], Text>> = {
  same: { vi: 'đúng đến chữ số cuối', en: 'the same to the last decimal' },
  rounding: {
    vi: 'lệch không quá mức làm tròn của các phần đã công bố',
    en: 'differs by no more than the rounding of the published parts',
  },
  'rounded-twice': {
    vi: 'khớp nếu tổng được làm tròn hai lần: trước đến nhiều hơn một chữ số, rồi mới đến số chữ số đã công bố',
    en: 'the same where the total is rounded twice: to one decimal more first, then to those that are published',
  },
  cut: {
    vi: 'khớp nếu bỏ các chữ số sau chữ số cuối đã công bố thay vì làm tròn',
    en: 'the same where the decimals behind the last published one are cut off instead of rounded',
  },
  missing: { vi: 'thiếu nội dung thành phần nên không tính được tổng', en: 'a part is missing, so there is no total' },
  different: {
    vi: 'các phần đã công bố không cộng thành tổng đã công bố',
    en: 'the published parts do not add up to the published total',
  },
  unpublished: { vi: 'nguồn không nêu tổng điểm', en: 'no total was published' },
}

/**
 * Compares what an index comes to with what was published, unit by unit.
 *
 * @param published what a source prints; units that the table does not have are told as missing
 * @returns an error where the table lacks a column of the index
 */
export function reproduce(
  index: Index,
  table: Table,
  published: readonly PublishedWhole[],
): Result<readonly Reproduced[], Text> {
  const scores = scoreIndex(index, table)
  if (!scores.ok) return scores
  const rankOf = new Map(scores.value.ranks.map(({ unit, rank }) => [unit, rank]))
  return ok(
    published.map(({ unit, value, rank }) => {
      const whole = scores.value.table.value(unit, WHOLE)
      const decimals = Math.max(index.decimals, decimalsOf(value))
      const outcome = outcomeOf({ ...index, decimals }, table, unit, whole, value)
      return {
        unit,
        published: value,
        computed: whole === null ? null : rounded(whole, decimals),
        publishedRank: rank,
        computedRank: rankOf.get(unit) ?? null,
        outcome,
        because: BECAUSE[outcome],
      }
    }),
  )
}

function outcomeOf(
  index: Index,
  table: Table,
  unit: string,
  whole: number | null,
  published: number | null,
): Reproduced['outcome'] {
  if (published === null) return 'unpublished'
  if (whole === null) return 'missing'
  const { decimals } = index
  const apart = Math.abs(difference(rounded(whole, decimals), published))
  if (apart === 0) return 'same'
  if (apart <= slack(index, table, unit)) return 'rounding'
  if (rounded(rounded(whole, decimals + 1), decimals) === published) return 'rounded-twice'
  return cut(whole, decimals) === published ? 'cut' : 'different'
}

/** How many decimals a figure is printed with; zeros at its end are not seen. */
const decimalsOf = (value: number | null): number => (value === null ? 0 : (String(value).split('.')[1] ?? '').length)

const cut = (whole: number, decimals: number): number =>
  quotient(Math.floor(product(withoutNoise(whole), 10 ** decimals)), 10 ** decimals)

const rounded = (whole: number, decimals: number): number => roundHalfUp(withoutNoise(whole), decimals)

/** What rounding can do: half a last decimal of each part that is printed with no more decimals than the whole, and of the whole. */
function slack({ nodes, decimals }: Index, table: Table, unit: string): number {
  const half = 0.5 * 10 ** -decimals
  const rounded = indexLeaves(nodes).filter(({ code }) => {
    const value = table.value(unit, code)
    return value !== null && roundHalfUp(value, decimals) === value
  })
  return roundHalfUp(half * (rounded.length + 1), decimals + 1)
}
