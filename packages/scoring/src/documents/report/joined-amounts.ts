import { product, sum } from '../../values/decimal.js'

/** What of a figure is looked at to join it with the next. */
interface Joinable {
  readonly value: number
  readonly kind: 'count' | 'share' | 'fraction'
  readonly decimals: number
  readonly text: string
  readonly unit: string
  readonly at: number
  readonly depth: number
}

const THOUSAND = 1000
/** A unit of money with the next smaller one. */
const NEXT: readonly (readonly [RegExp, RegExp])[] = [
  [/^\s*t[ỷỉ]\s*$/iu, /^(?:triệu|tr)(?!\p{L})/iu],
  [/^\s*triệu\s*$/iu, /^(?:nghìn|ngàn)(?!\p{L})/iu],
]

/** «1 tỷ 250 triệu đồng» is one amount, told in the smaller unit. @param text the sentence of the figures */
export function joinedAmounts<Figure extends Joinable>(figures: readonly Figure[], text: string): Figure[] {
  return figures.flatMap((figure, at) => {
    const [before, next] = [figures[at - 1], figures[at + 1]]
    if (before && isOne(before, figure, text)) return []
    return next && isOne(figure, next, text) ? [joined(figure, next, text)] : [figure]
  })
}

function isOne(large: Joinable, small: Joinable, text: string): boolean {
  if (large.kind !== 'count' || small.kind !== 'count' || large.decimals > 0 || small.value >= THOUSAND) return false
  const between = text.slice(large.at + large.text.length, small.at)
  return NEXT.some(([one, other]) => one.test(between) && other.test(small.unit))
}

const joined = <Figure extends Joinable>(large: Figure, small: Figure, text: string): Figure => ({
  ...small,
  value: sum([product(large.value, THOUSAND), small.value]),
  text: text.slice(large.at, small.at + small.text.length),
  at: large.at,
  depth: large.depth,
})
