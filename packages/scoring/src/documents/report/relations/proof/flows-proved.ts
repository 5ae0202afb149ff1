import { sum } from '../../../../values/decimal.js'
import { type StatedFigure, wordsBefore } from '../../figures.js'
import type { Item, Passage } from './passage.js'

const CAME = /(?:bổ sung|thêm|mới|tuyển|tiếp nhận|thành lập|tăng)(?:\s\p{L}+){0,2}\s*$/iu
const WENT = /(?:cắt|cắt bỏ|cắt giảm|bỏ|bãi bỏ|hủy|thu hồi|giảm|thôi|nghỉ|giải thể|loại)(?:\s\p{L}+){0,2}\s*$/iu
/** What there was, what came, what went and what there is. */
const FOUR = 4

/** «có 44 nhiệm vụ; trước điều chỉnh là 29, bổ sung 17 và cắt bỏ 02»: four figures of which two say what there was and is, the others what came and went. */
export const flowsProved = ({ sentences }: Passage): StatedFigure[] =>
  sentences.flatMap((own) => own.flatMap((_, from) => flowOf(own.slice(from, from + FOUR))))

function flowOf(items: readonly Item[]): StatedFigure[] {
  const moves = items.map(({ figure }) => moveOf(figure))
  const [one, other, ...more] = items.filter((_, at) => moves[at] === 0)
  if (items.length < FOUR || !one || !other || more.length > 0) return []
  const moved = sum(items.map(({ value }, at) => value * (moves[at] ?? 0)))
  const isFlow = moves.includes(-1) && Math.abs(moved) === Math.abs(sum([one.value, -other.value]))
  return isFlow ? items.map(({ figure }) => figure) : []
}

/** Whether a figure came to what there was, or went from it, or neither. */
export function moveOf(figure: StatedFigure): -1 | 0 | 1 {
  const words = wordsBefore(figure)
  if (WENT.test(words)) return -1
  return CAME.test(words) ? 1 : 0
}
