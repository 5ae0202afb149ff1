import { product, quotient } from '../../values/decimal.js'
import { oncePer } from '../../values/once-per.js'
import type { StatedFigure } from './figures.js'

/** Đồng of each unit that money is told in. */
const UNITS: readonly (readonly [RegExp, number])[] = [
  [/^(?:nghìn|ngàn) tỷ(?!\p{L})/iu, 1e12],
  [/^(?:tỷ|tỉ)(?:\s+(?:đồng|VNĐ|VND)|\s*đ)?(?!\p{L})/iu, 1e9],
  [/^(?:triệu|tr\.?)(?:\s+(?:đồng|VNĐ|VND)|\s*đ)?(?!\p{L})/iu, 1e6],
  [/^(?:nghìn|ngàn)(?:\s+(?:đồng|VNĐ|VND)|\s*đ)(?!\p{L})/iu, 1e3],
  [/^(?:đồng|VNĐ|VND)(?!\p{L})/iu, 1],
]
/** «1,2 triệu lượt» are no money. */
const COUNTED =
  /^(?:triệu|tỷ|tỉ|nghìn|ngàn)\s+(?!đồng|đ\b|tỷ|VN[ĐD]|cho|và|từ|là|để|tại|ở|đã|được|chi|trong|do|vốn)\p{L}+/iu

const THOUSAND = 1000

/** Money that a text tells. */
export interface Money {
  readonly figure: StatedFigure
  /** In đồng. */
  readonly value: number
  /** Half a unit of its last printed digit: how far a rounded amount may be from what it stands for. */
  readonly slack: number
  /** Đồng of its unit. */
  readonly unit: number
  /** As it stands, with its unit: «450 triệu đồng». */
  readonly text: string
}

/** A figure as an amount of money; `null` where it counts something else. */
export const moneyOf = oncePer((figure: StatedFigure): Money | null => {
  if (figure.kind !== 'count' || COUNTED.test(figure.unit)) return null
  // «2,976 tỷ» has decimals; «2,976 triệu» may be meant either way.
  const isOpen = /^\d{1,3},\d{3}$/u.test(figure.text)
  const isLarge = /^(?:tỷ|tỉ|nghìn tỷ|ngàn tỷ)/iu.test(figure.unit)
  if (isOpen && !isLarge) return null
  const [value, decimals] = isOpen ? [quotient(figure.value, THOUSAND), 3] : [figure.value, figure.decimals]
  const found = UNITS.find(([words]) => words.test(figure.unit))
  if (!found) return null
  const [words, unit] = found
  return {
    text: `${figure.text} ${words.exec(figure.unit)?.[0] ?? ''}`,
    figure,
    unit,
    value: product(value, unit),
    slack: quotient(unit, 2 * 10 ** decimals),
  }
})
