/** A range of rates as fractions; `null` where it is open. */
export interface RateRange {
  readonly from: number | null
  readonly fromInclusive: boolean
  readonly to: number | null
  readonly toInclusive: boolean
}

const N = String.raw`(\d+(?:[.,]\d+)?)`
const BETWEEN = new RegExp(
  `(trên|lớn hơn|cao hơn|>(?!=))?\\s*${N}\\s*%?\\s*(?:đến|tới|-|–|—|và)\\s*(dưới|nhỏ hơn|thấp hơn|cận|<(?!=))?\\s*${N}\\s*%`,
  'u',
)
const DOWNWARD = new RegExp(`(?:dưới|nhỏ hơn|<(?!=))\\s*${N}\\s*%?\\s*(?:đến|tới|-|–|—)\\s*(trên)?\\s*${N}\\s*%`, 'u')
const BELOW = new RegExp(
  `(?:dưới|nhỏ hơn|thấp hơn|ít hơn|không đạt|chưa đạt|chưa đến|không đến|<(?!=))\\s*${N}\\s*%`,
  'u',
)
const UP_TO = new RegExp(`(?:(?:≤|<=|không quá|không vượt quá)\\s*${N}\\s*%|${N}\\s*%\\s*trở xuống)`, 'u')
const ABOVE = new RegExp(`(?:trên|lớn hơn|cao hơn|vượt|hơn|quá|>(?!=))\\s*${N}\\s*%`, 'u')
const AT_LEAST = new RegExp(
  `(?:(?:≥|>=|từ đủ|từ|tối thiểu|ít nhất)\\s*${N}\\s*%|${N}\\s*%\\s*(?:trở lên|hoặc cao hơn))`,
  'u',
)
const ALL = /(?<![\d.,])100\s*%/u

/**
 * The range of rates that words name. On which side a bound lies is as written: «từ» and «trở lên» hold it, «trên» and «dưới» do not.
 *
 * @returns `null` where the words name no percentage
 * @example rateRange('từ 70% - 90% kế hoạch') // { from: 0.7, fromInclusive: true, to: 0.9, toInclusive: true }
 */
export function rateRange(words: string): RateRange | null {
  const text = words
    .normalize('NFKC')
    .toLocaleLowerCase('vi')
    .replace(/phần trăm/gu, '%')
  if (!text.includes('%')) return null
  return downward(text) ?? between(text) ?? oneSided(text)
}

function downward(text: string): RateRange | null {
  const [, high, above, low] = DOWNWARD.exec(text) ?? []
  return high === undefined || low === undefined
    ? null
    : { from: share(low), fromInclusive: above === undefined, to: share(high), toInclusive: false }
}

function between(text: string): RateRange | null {
  const [, above, low, below, high] = BETWEEN.exec(text) ?? []
  if (low === undefined || high === undefined || share(low) >= share(high)) return null
  return { from: share(low), fromInclusive: above === undefined, to: share(high), toInclusive: below === undefined }
}

function oneSided(text: string): RateRange | null {
  const bound = (pattern: RegExp) => {
    const match = pattern.exec(text)
    const found = match?.[1] ?? match?.[2]
    return found === undefined ? null : share(found)
  }
  const [below, upTo, above, atLeast] = [bound(BELOW), bound(UP_TO), bound(ABOVE), bound(AT_LEAST)]
  if (below !== null || upTo !== null)
    return { from: null, fromInclusive: true, to: below ?? upTo, toInclusive: below === null }
  if (above !== null || atLeast !== null)
    return { from: above ?? atLeast, fromInclusive: above === null, to: null, toInclusive: true }
  return ALL.test(text) ? { from: 1, fromInclusive: true, to: null, toInclusive: true } : null
}

const share = (text: string): number => Number((Number(text.replace(',', '.')) / 100).toPrecision(12))
