import { parseNumber } from '@parscore/scoring'
import type { PrintedRule } from './bands-of-options.js'

const NUMBER = String.raw`\d+(?:[.,]\d+)?`
const TIMES = String.raw`\s*[x×*.·]\s*`
const OF_MAXIMUM = String.raw`(?:số\s+)?điểm\s+(?:tối đa|chuẩn)`
/** «Tỷ lệ % … x 8 / 100», «(số hồ sơ đúng hạn / tổng số hồ sơ) × 8 điểm», «tỷ lệ đạt × điểm tối đa». */
const SHARE_TIMES = new RegExp(
  String.raw`(?:tỷ lệ|tỉ lệ|/)[^;:=\n]*?[\p{L})\]%]${TIMES}(${NUMBER}|${OF_MAXIMUM})(?![\d%]|[.,]\d)`,
  'iu',
)
const TIMES_SHARE = new RegExp(
  String.raw`(?:^|[=:(\s])(${NUMBER}|${OF_MAXIMUM})(?:\s*điểm)?${TIMES}\(?\s*(?:tỷ lệ|tỉ lệ|số [^;:=\n]*/)`,
  'iu',
)

/**
 * The proportional rule that a formula in words describes: a share times the maximum. A factor that is not the maximum is another
 * rule, which stays typed in.
 *
 * @returns `null` where the words say no such thing
 * @example proportionOfWords('Tính theo công thức: (Tỷ lệ % đúng hạn x 8)/100', 8) // { rule: { kind: 'proportional' }, doubts: [] }
 */
export function proportionOfWords(words: string, maximum: number | null): PrintedRule | null {
  const factor = factorIn(words)
  if (factor === null) return null
  const read = parseNumber(factor, 'points')
  if (read.ok && read.value.value !== maximum) return null
  return { rule: { kind: 'proportional' }, doubts: [] }
}

/** Whether words describe a share times something. */
export const isShareInWords = (words: string): boolean => factorIn(words) !== null

function factorIn(words: string): string | null {
  const text = words.normalize('NFC').replace(/\s+/g, ' ')
  return (SHARE_TIMES.exec(text) ?? TIMES_SHARE.exec(text))?.[1] ?? null
}
