import { between, type StatedFigure } from './figures.js'

/** Between the verb and its figure may stand what it is compared with: «nhiều hơn năm 2023 là 8 văn bản». */
const THAN = String.raw`\s*(?:thêm |được |đi |lên |xuống |hơn |khoảng |bình quân |trung bình |so với |so |cùng kỳ |kỳ trước |năm trước |năm ngoái |quý trước |năm (?:19|20)\d\d )*(?:là |thêm |tới )?$`
/** «cao hơn chỉ tiêu thành phố giao 12 điểm phần trăm»: what it is compared with in a few words. */
const OF_ANY = String.raw`\s+(?:(?:\p{L}+|(?:19|20)\d\d)\s+){0,6}$`
const DOWN = new RegExp(`(?:giảm|tụt|hạ|sụt|thấp hơn|ít hơn|kém|bớt)${THAN}|(?:thấp hơn|ít hơn)${OF_ANY}`, 'iu')
const UP = new RegExp(
  `(?:(?<!thu nhập )tăng|vượt|cao hơn|nhiều hơn)${THAN}|vượt (?:chỉ tiêu|mục tiêu|kế hoạch)(?: đề ra| giao)?\\s+$|(?:cao hơn|nhiều hơn|(?<!(?:lớn|ít|cao|thấp|nhiều|không) )hơn (?:mục tiêu|chỉ tiêu|kế hoạch|năm|cùng kỳ))${OF_ANY}`,
  'iu',
)
/** So many letters before a figure hold the verb. */
const LEAD = 60
/** «giảm 14 phòng (tương đương 8,1%)», «giảm 21 đơn vị, bằng 3,4%»: the percentage of the change before it. */
const OF_CHANGE =
  /^[^\d;.]{0,40}(?:\(|,\s*)\s*(?:(?:tương đương|tương ứng|bằng|đạt|tức|hay)?\s*(?:với\s*)?(?:tỷ lệ|tỉ lệ)?\s*(?:giảm|tăng)?)?\s*$/iu
/** What the words before a figure say of it: a gain, a loss, or neither. */
export type Direction = 'more' | 'less' | null

/** The letters before a figure that hold its verb. */
export const leadOf = ({ sentence, at }: StatedFigure): string => sentence.text.slice(Math.max(0, at - LEAD), at)

/** Whether a figure is a gain or a loss by the verb before it. */
export function verbOf(figure: StatedFigure): Direction {
  const lead = leadOf(figure)
  if (DOWN.test(lead)) return 'less'
  return UP.test(lead) ? 'more' : null
}

/** Whether a figure is a gain or a loss. */
export const isChange = (figure: StatedFigure): boolean => verbOf(figure) !== null

/** Whether a share is the percentage of the change right before it. */
export const isShareOfChange = (change: StatedFigure, share: StatedFigure): boolean =>
  change.kind === 'count' &&
  !/^điểm/iu.test(change.unit) &&
  share.kind === 'share' &&
  isChange(change) &&
  OF_CHANGE.test(between(change, share))

/** «tăng 1,5 lần»: so many times, no difference. */
export const isTimes = ({ unit }: StatedFigure): boolean => /^lần(?:\s|$)/iu.test(unit)

/** «6 tháng», «9 tháng năm 2020»: a length of time. */
export const isMonths = ({ unit }: StatedFigure): boolean => /^(?:tháng|quý|năm)(?:\s|$)/iu.test(unit)
