import { parseNumber, type Text } from '@parscore/scoring'
import { type RateRange, rateRange } from './rate-range.js'

/** A formula in words: a share times some points. */
export interface PrintedShare {
  /** The line as printed. */
  readonly words: string
  /** What the share is multiplied by; `null` for «điểm tối đa», and where only «theo tỷ lệ» is said. */
  readonly factor: number | null
  /** What the product is divided by, as a fraction: 0.9 for «(tỷ lệ × 4)/90%». */
  readonly goal: number
  /** The rates that it is for, where the words before it name any. */
  readonly range: RateRange | null
  /** Whether no factor is said: «tính theo tỷ lệ». */
  readonly isBare: boolean
}

const NUMBER = String.raw`\d+(?:[.,]\d+)?`
const TIMES = String.raw`\s*(?:[x×*.·]|nhân(?:\s+với)?(?=\s))\s*`
const OF_MAXIMUM = String.raw`(?:số\s+)?điểm\s+(?:tối đa|chuẩn)`
const RATE = '(?:tỷ lệ|tỉ lệ)'
/** «Tỷ lệ % … x 8 / 100», «(số hồ sơ đúng hạn / tổng số hồ sơ) × 8 điểm», «tỷ lệ đạt × điểm tối đa». */
const SHARE_TIMES = new RegExp(
  String.raw`(?:${RATE}|/)[^;:=\n]*?(?<=[\p{L})\]%])${TIMES}(${NUMBER}|${OF_MAXIMUM})(?![\d%]|[.,]\d)`,
  'iu',
)
const TIMES_SHARE = new RegExp(
  String.raw`(?:^|[=:(\s])(${NUMBER}|${OF_MAXIMUM})(?:\s*điểm)?${TIMES}\(?\s*(?:${RATE}|[ab]\s*/|số [^;:=\n]*/)`,
  'iu',
)
const BARE = new RegExp(String.raw`(?:tính|chấm|cho|đạt)\s(?:điểm\s)?(?:tương ứng\s)?theo\s${RATE}`, 'iu')
/** What the product is divided by: «)/100», «/ 90%». */
const DIVIDED = /^(?:\s*điểm)?[\s)\]]*(?:\/|:|chia(?:\scho)?)\s*(\d{1,3}(?:[.,]\d+)?)\s*%?/iu
/** More is done to the rate than multiplying: «(tỷ lệ − 70) × 2». */
const REDUCED = /[-–−+]\s*\d/

/**
 * The share that a formula in words is of: a rate, or one number over another, times points.
 *
 * @returns `null` where the words say no such thing
 * @example shareInWords('Tính theo công thức: (Tỷ lệ % đúng hạn x 8)/100')?.factor // 8
 */
export function shareInWords(words: string): PrintedShare | null {
  const text = words.normalize('NFC').replace(/\s+/g, ' ').trim()
  const found = SHARE_TIMES.exec(text) ?? TIMES_SHARE.exec(text)
  if (!found) return bareShare(text)
  const [formula = '', factor = ''] = found
  const read = parseNumber(factor, 'points')
  const behind = text.slice(found.index + formula.length)
  if (REDUCED.test(formula) || /^\s*[-–−+]\s*[\d(]/.test(behind)) return null
  return {
    words: text,
    factor: read.ok ? read.value.value : null,
    goal: goalIn(formula) ?? goalIn(behind) ?? 1,
    range: rateRange(text.slice(0, found.index)),
    isBare: false,
  }
}

function bareShare(text: string): PrintedShare | null {
  const found = BARE.exec(text)
  return found && { words: text, factor: null, goal: 1, range: rateRange(text.slice(0, found.index)), isBare: true }
}

/** «/ 90%» behind the points, or before them as in «tỷ lệ / 90% × 4». */
function goalIn(text: string): number | null {
  const percents = DIVIDED.exec(text)?.[1] ?? /\/\s*(\d{1,3}(?:[.,]\d+)?)\s*%\s*[)\]]?\s*[x×*]/iu.exec(text)?.[1]
  if (percents === undefined) return null
  const goal = Number((Number(percents.replace(',', '.')) / 100).toPrecision(12))
  return goal > 0 && goal <= 1 ? goal : null
}

/** Whether words describe a share times something. */
export const isShareInWords = (words: string): boolean => shareInWords(words)?.isBare === false

/** What is said where only «theo tỷ lệ» stands. */
export const BARE_SHARE: Text = {
  vi: 'Văn bản chỉ ghi tính theo tỷ lệ; hiểu là tỷ lệ × điểm tối đa.',
  en: 'The document only says by the rate; it was taken as rate × maximum.',
}
