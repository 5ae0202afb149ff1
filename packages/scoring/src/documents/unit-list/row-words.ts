import type { SummaryRow } from './unit-list.js'

const END = String.raw`(?=$|[\s:.,()])`
/** With marks: «cộng» is a sum, «công an» a unit. */
const TOTAL = new RegExp(`^(?:tổng(?: cộng| số| điểm| hợp)?|cộng|total|sum)${END}(?! (?:công ty|cục|đội|đoàn))`, 'iu')
/** A commune is called Cộng Hòa, Cộng Lạc, Cộng Hiền. */
const NAMED = /^Cộng (?!Chung$)\p{Lu}\p{Ll}+$/u
const MEAN = new RegExp(`^(?:điểm |giá trị |chỉ số |mức )?(?:trung bình|bình quân|trung vị|average|mean)${END}`, 'iu')
const EXTREME = new RegExp(
  `^(?:điểm |giá trị )?(?:cao nhất|thấp nhất|lớn nhất|nhỏ nhất|highest|lowest|max|min)${END}`,
  'iu',
)
const MAXIMUM = new RegExp(`^(?:điểm |mức |thang )?(?:tối đa|chuẩn|điểm tối đa|maximum)${END}`, 'iu')

/** Whether a row of a list is of no unit: a total, a mean, the maxima. @example isSummary('Công an tỉnh') // false */
export const isSummary = (name: string): boolean => {
  const text = plain(name)
  if (NAMED.test(text)) return false
  return TOTAL.test(text) || MEAN.test(text) || EXTREME.test(text) || MAXIMUM.test(text)
}

/** What such a row holds. */
export function summaryKind(name: string): SummaryRow['kind'] {
  const text = plain(name)
  if (/trung bình|bình quân|average|mean/iu.test(text)) return 'mean'
  return MAXIMUM.test(text) ? 'maximum' : 'total'
}

const plain = (name: string) => name.normalize('NFC').replace(/^[\s(\-–*]+/, '')

/** The running mark of a heading: a Roman number or a capital letter. @example isGroupMark('II.') // true */
export const isGroupMark = (mark: string): boolean => /^(?:[IVX]{1,4}|[A-H])\s*[.)]?$/.test(mark)
