import type { StatedFigure } from '../../figures.js'
import { plainGap } from './gaps.js'

const NAME = String.raw`[\p{L}\s/-]{0,90}`
const BEHIND = new RegExp(
  String.raw`^${NAME}(?:\(|,\s*)(?:đạt|chiếm|bằng|tương ứng|tương đương|tức)?(?:\s*(?:với|tỷ lệ|tỉ lệ|là))*\s*$`,
  'iu',
)
/** What the fraction itself is said to be of, or of another time. */
const OTHER = /(?:tăng|giảm|vượt|so với|cùng kỳ|năm trước|mục tiêu|chỉ tiêu|yêu cầu|đúng hạn|trong đó)/iu
/** A level that each of them has reached. */
const LEVEL = /^\s*(?:\p{L}+\s+){0,3}trở (?:lên|xuống)/iu

/** Whether a share stands right behind its fraction, so that it can be of nothing else. */
export function isRightBehind(fraction: StatedFigure, share: StatedFigure): boolean {
  if (fraction.sentence !== share.sentence || fraction.at > share.at || share.depth - fraction.depth > 1) return false
  const gap = plainGap(fraction, share)
  return BEHIND.test(gap) && !OTHER.test(gap) && !LEVEL.test(share.sentence.text.slice(share.at + share.text.length))
}
