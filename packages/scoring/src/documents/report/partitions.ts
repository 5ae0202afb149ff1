import { labelBefore, type StatedFigure, wordsBehind } from './figures.js'

/**
 * Of each line every case is one of its kinds and none is two: counts of all kinds named add up to the whole, also after «trong đó».
 * Common use of words in reports, no rule of any document.
 */
const PARTITIONS: readonly (readonly RegExp[])[] = [
  [/trực tuyến|qua mạng/iu, /trực tiếp|bưu chính/iu],
  [/trước hạn|sớm hạn/iu, /đúng hạn|trong hạn|đúng hẹn/iu, /quá hạn|trễ hạn|trễ hẹn|chậm hạn/iu],
  [/toàn trình/iu, /một phần/iu],
  [/(?:^|\s)cá nhân/iu, /(?:^|\s)tổ chức|cơ quan/iu],
  [/(?:^|\s)nam(?:\s|$)/iu, /(?:^|\s)nữ(?:\s|$)/iu],
  [/còn hiệu lực/iu, /hết hiệu lực toàn bộ/iu, /hết hiệu lực một phần/iu],
  [/cấp tỉnh/iu, /cấp huyện/iu, /cấp xã/iu],
  [/xuất sắc/iu, /hoàn thành tốt|(?:^|\s)tốt/iu, /(?<!không )hoàn thành nhiệm vụ/iu, /không hoàn thành/iu],
  [/rất hài lòng/iu, /(?<!không |rất )hài lòng|bình thường/iu, /không hài lòng/iu],
]
/** So many kinds of a line are named at least. */
const FEWEST = 2

/** Whether figures count different kinds of one partition, each by a word of its own: all of two, or three of more. */
export function arePartition(figures: readonly StatedFigure[]): boolean {
  return PARTITIONS.some((kinds) => {
    const own = figures.map((figure) => kindOf(figure, kinds))
    const named = new Set(own)
    const isApart = !named.has(-1) && named.size === own.length
    return isApart && named.size >= Math.min(kinds.length, FEWEST + 1)
  })
}

function kindOf(figure: StatedFigure, kinds: readonly RegExp[]): number {
  const before = labelBefore(figure)
  const at = kinds.findIndex((kind) => kind.test(before))
  return at >= 0 ? at : kinds.findIndex((kind) => kind.test(wordsBehind(figure)))
}
