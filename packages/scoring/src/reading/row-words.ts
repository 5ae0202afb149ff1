import { fold } from '../values/fold.js'

/**
 * Words are compared with their marks: «Công» (work) is not «Cộng» (sum). Only a text typed without any mark is compared folded, and
 * then only where nothing else can be meant.
 */
const TOTAL =
  /^(?:tổng (?:cộng|điểm|số điểm)(?![\p{L}\p{M}])|(?:tổng|tổng số|tổng hợp|cộng|total|sum|grand total)(?=\s*(?:$|[:(.–+=/\d-]|(?:mục|lĩnh vực|tiêu chí|phần|nhóm|bảng|biểu|điểm|các|cả|hai|ba|bốn|chung|cuối|sau khi|toàn|of|[ivx]+|[a-h])(?![\p{L}\p{M}]))))/u
const TOTAL_UNMARKED =
  /^(?:tong (?:cong|diem|so diem)|tong|cong (?:muc|linh vuc|diem|phan|nhom|bang \d|[ivx]+|\d)|cong$|total|sum)(?![\p{L}])/u
/** The points of a part that the words name by its code: «Điểm lĩnh vực 1», «Điểm mục II». */
const PART_TOTAL =
  /^điểm (?:đạt )?(?:của )?(?:lĩnh vực|mục|phần|nhóm|tiêu chí) (?:số )?(?:[ivx]+|[a-h]|\d{1,3}(?:\.\d{1,3})*)$/u
/** A total and nothing else: it is one even where it carries a running number. */
const TOTAL_ONLY =
  /^(?:tổng (?:cộng|điểm|số điểm|số)|tổng|cộng|total)(?: (?:các )?(?:lĩnh vực|điểm|tiêu chí|chung|toàn bộ))*(?:\s*[(:].*)?$/u
const INDEX =
  /^(?:chi so (?:cchc|cai cach hanh chinh|par index)|par index|ty le diem|index)(?: |$)|^(?:(?:tong )?(?:so )?diem )?(?:sau (?:khi )?)?quy doi\b.{0,30}\b(?:100|tram|%|phan tram)(?: |$)/
/** An index that is called a percentage and nothing more: «Tỷ lệ %», «Đạt tỷ lệ (%)», «Chỉ số (%)». */
const PERCENT_ONLY =
  /^(?:chi so|(?:dat )?(?:ty|ti) le|phan tram)(?: (?:dat|dat duoc|diem|diem dat|tong diem|phan tram|chung))* ?%?(?: (?:so voi|tren) (?:tong )?diem (?:chuan|toi da))?$/
const RANK = /^(?:xep (?:hang|loai|thu|vi thu|thu hang)|thu hang|vi thu|rank)(?: |$)/
const FOOTER =
  /^(?:ghi chu|note|noi nhan|nguoi lap|tm |kt |chu tich|giam doc|thu truong|truong phong|ngay \d|.{0,30} ngay .{0,3}thang)/
const BONUS =
  /^(?:(?:các |nhóm )?(?:tiêu chí|phần|nội dung) )?(?:điểm (?:cộng|thưởng)|cộng điểm|thưởng điểm|thưởng|bonus)(?![\p{L}\p{M}])/u
const PENALTY =
  /^(?:(?:các |nhóm )?(?:tiêu chí|phần|nội dung) )?(?:điểm (?:trừ|phạt)|trừ điểm|phạt|penalty|deduction)(?![\p{L}\p{M}])/u

/** «Điểm toàn xã», «Điểm của cả đơn vị»: the total of who is scored. */
const WHOLE_TOTAL =
  /^(?:tổng )?điểm (?:của )?(?:toàn|cả) (?:bộ|xã|phường|thị trấn|huyện|tỉnh|thành phố|sở|ngành|đơn vị|cơ quan|trường|bảng)$/u

/** What is added up at the foot of a page and carried to the next: no total of the table. */
const CARRIED =
  /^(?:(?:tổng )?cộng (?:số )?(?:điểm )?(?:trang|chuyển|mang|dồn)|(?:số |điểm )?(?:mang|chuyển) (?:sang|từ|trang|xuống)|l[ũu]y kế)(?![\p{L}\p{M}])/u

/** What of the maxima was assessed, below a table: «Tổng điểm tối đa được đánh giá», «Điểm chuẩn áp dụng». */
const ASSESSED_MAXIMUM =
  /^(?:tổng )?(?:số )?điểm (?:tối đa|chuẩn)(?: tổng)? (?:được|áp dụng|phải|thực tế|sau khi)(?![\p{L}\p{M}])/u

/** Lower case, marks composed, punctuation at the beginning left out. */
const plain = (text: string) =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .trim()

const hasMarks = (text: string) =>
  fold(text) !==
  plain(text)
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim()

const MAY_BE_TOTAL = /^(?:tong|cong|diem|total|sum|grand)/

/** Whether a text folded may be that of a total: most rows are none, and this is quickly said. */
export const mayBeTotal = (folded: string): boolean => MAY_BE_TOTAL.test(folded)

/** Whether the words begin as those of a total. @example isTotalText('CÔNG TÁC CHỈ ĐẠO') // false */
export function isTotalText(text: string): boolean {
  const words = plain(text)
  return (
    TOTAL.test(words) ||
    PART_TOTAL.test(words) ||
    WHOLE_TOTAL.test(words) ||
    (!hasMarks(text) && TOTAL_UNMARKED.test(words))
  )
}

/** Whether a row is the sum of a page, carried from one to the next. @example isCarriedText('Cộng đồng dân cư') // false */
export const isCarriedText = (title: string): boolean => CARRIED.test(plain(title))

/** Whether a row says of how many points each column was assessed. @example isAssessedMaximumText('Tổng điểm tối đa được đánh giá') // true */
export const isAssessedMaximumText = (title: string): boolean => ASSESSED_MAXIMUM.test(plain(title))

/** Whether the words are those of a total and nothing else. @example isOnlyTotal('Tổng cộng') // true */
export const isOnlyTotal = (text: string): boolean => TOTAL_ONLY.test(plain(text))

/** Whether a row prints an index. @param folded its title folded */
export const isIndexText = (folded: string): boolean => INDEX.test(folded) || PERCENT_ONLY.test(folded)

/** Whether a row prints ranks. @param folded its title folded */
export const isRankText = (folded: string): boolean => RANK.test(folded)

/** Whether a row is of what stands below a table: notes and signatures. @param folded its title folded */
export const isFooterText = (folded: string): boolean => FOOTER.test(folded)

/** What a text folded must have to be one of those above: nearly every title has «công», which folds to «cộng». */
const MAY_BE_BESIDE =
  /^(?:(?:cac |nhom )?(?:tieu chi|phan|noi dung) )?(?:diem|cong|tru|thuong|phat|bonus|penalty|deduction)|cong (?:va )?(?:diem )?tru/

/**
 * Whether a row holds points on top of, or taken off, the others.
 *
 * @param folded the title folded
 */
export function besideOf(title: string, folded: string = fold(title)): 'bonus' | 'penalty' | null {
  if (!MAY_BE_BESIDE.test(folded)) return null
  const words = plain(title)
  const both = /cộng\s*(?:\/|,|và|-)\s*(?:điểm )?trừ/u.test(words)
  if (both) return 'bonus'
  return BONUS.test(words) ? 'bonus' : PENALTY.test(words) ? 'penalty' : null
}

/** An alternative with its points: «Từ 80% đến dưới 100%: 0,5», «Không ban hành: 0 điểm». */
const OPTION = /(?::|=|được|–|-)\s{0,9}\d{1,3}(?:[.,]\d{1,5})?(?:\s{0,9}(?:điểm|đ))?\s{0,9}[.;]?$/iu

/** Whether a title reads as an alternative of the criterion above it. */
export const isOptionText = (title: string): boolean => OPTION.test(title.normalize('NFC'))

/** The points that a title names: «CHỈ ĐẠO (4 điểm)», «Ban hành đúng hạn: 1 điểm», «Báo cáo - 2đ». */
const POINTS_IN_TITLE =
  /(?:[([:–]|\s-)\s{0,9}(?:tối đa:?\s{0,9})?(\d{1,3}(?:[.,]\d{1,3})?)\s{0,9}(?:điểm|đ)\s{0,9}[)\]]?\s{0,9}[.;]?$/iu
/** A maximum called so: «Báo cáo, tối đa 1,5 điểm», «Kế hoạch (điểm chuẩn: 2)». */
const MAXIMUM_IN_TITLE =
  /(?:tối đa|điểm chuẩn|thang điểm)(?: là)?:?\s{0,9}(\d{1,3}(?:[.,]\d{1,3})?)\s{0,9}(?:điểm|đ)?\s{0,9}[)\]]?\s{0,9}[.;]?$/iu

/**
 * The maximum that a title names.
 *
 * @returns points, or `null` where it names none
 * @example pointsInTitle('CHỈ ĐẠO (4 điểm)') // 4
 */
export function pointsInTitle(title: string): number | null {
  // Nearly no title names any, and this is quickly said.
  if (!/[đ\d)\]]\s{0,9}[.;]?$|điểm/iu.test(title) || !/\d/.test(title)) return null
  const text = title.normalize('NFC')
  const [, number] = POINTS_IN_TITLE.exec(text) ?? MAXIMUM_IN_TITLE.exec(text) ?? []
  return number === undefined ? null : Number(number.replace(',', '.'))
}

/** Whether a title is set in capitals. */
export function isCapitals(title: string): boolean {
  const letters = title.normalize('NFC').replace(/[^\p{L}]/gu, '')
  if (letters.length < 4) return false
  const capitals = letters.replace(/[^\p{Lu}]/gu, '').length
  return capitals >= letters.length * 0.8
}
