import type { ColumnRole } from '../sheet/column.js'
import { fold } from '../values/fold.js'

/** What the header of a column says: a role, or the columns of codes and titles. */
export type HeaderRole = ColumnRole | 'code' | 'title'

/** Headers are short; a longer text is a sentence of the document. */
const LONGEST = 90

/**
 * Words of headers, folded, most telling first: “kết quả thực hiện” is a result though it has “thực hiện”, and
 * “mã tiêu chí” a code though it has “tiêu chí”.
 */
const WORDS: readonly (readonly [HeaderRole, RegExp])[] = [
  ['code', /^(?:stt|tt|muc|so tt|so thu tu|thu tu|ma|ma so|ma (?:tieu chi|tc|so tieu chi)|ky hieu|code|no|id)$/],
  // Titles that carry their maxima: «Tiêu chí (điểm tối đa)».
  ['title', /^(?:ten )?(?:tieu chi|noi dung|linh vuc)\b.*(?:toi da|diem chuan|thang diem)/],
  // What is asked, assessed or scored, not the points of it: «Nội dung khảo sát», «Tiêu chí tự đánh giá».
  [
    'title',
    /^(?:cac )?(?:tieu chi|noi dung|linh vuc|chi tieu)(?: cong viec| can)? (?:khao sat|dieu tra|tu danh gia|danh gia|tham dinh|cham diem|tu cham)$/,
  ],
  ['note', /^(?:y kien|nhan xet)/],
  // Points on top of the others or taken off in one column are of no criterion alone.
  ['note', /cong\s*tru/],
  // Points counted by a weight have no maximum beside them.
  ['note', /^diem (?:quy doi )?theo trong so/],
  ['weight', /^(?:trong so|he so|quyen so)(?: (?:%|diem|tieu chi|linh vuc|phan tram))*$|\bweight/],
  [
    'percent',
    /^(?:(?:ty le|ti le|phan tram|chi so) ?(?:dat|diem|%|cham|thanh phan)?|dat (?:diem|%|cham))$|^% |%$|ty le dat|ty le %|ty le diem/,
  ],
  ['explanation', /nguyen nhan|\bly do\b|\bcause/],
  ['lost', /mat diem|diem mat|bi tru|diem chua dat|diem con thieu|\blost/],
  ['note', /^(?:diem )?(?:trung binh|binh quan)\b|xep hang|thu hang|^rank/],
  ['change', /tang giam|chenh lech|so sanh|thay doi|^so voi (?:nam|ky|cung ky|quy|thang)\b|\bchange|difference/],
  [
    'evidence',
    /kiem chung|minh chung|chung minh|bang chung|\btlkc\b|^(?:cac )?(?:tai lieu|can cu|ho so)(?: (?:kem theo|chung|gui kem|cham|cham diem|danh gia|lien quan|so sanh))*$|evidence/,
  ],
  ['explanation', /giai trinh|explanation/],
  ['applies', /^danh gia(?: khong)?$/],
  ['numerator', /^tu so\b/],
  ['denominator', /^mau so\b/],
  ['input', /^so lieu(?: \d+)?$/],
  ['computed', /theo cach cham/],
  ['target', /muc tieu|phan dau|\btarget/],
  ['self', /^diem tc$|tu danh gia|\btu dg\b|tu cham|tu cho|don vi cham|\bself/],
  ['survey', /\b(?:dt)?xhh\b|xa hoi hoc|dieu tra|khao sat|\bsurvey/],
  [
    'appraisal',
    /tham dinh|tham tra|(?:snv|so noi vu|phong noi vu|hoi dong|to cham|to cong tac|(?<!chi |xa |phuong |huyen |quan |tinh |thanh )doan) (?:cham|danh gia|thong nhat)|danh gia lai|cham lai|\bapprais/,
  ],
  [
    'maximum',
    /^chuan$|\bba ?rem\b|diem chuan|toi da|thang diem|thang chuan|diem quy dinh|khung diem|diem tran|cao nhat$|diem (?:duoc )?giao\b|^(?:muc|co cau) diem$|diem co cau|\bmax(?:imum)?\b/,
  ],
  [
    'result',
    /^(?:quy|thang|ky) (?:[ivx]+|\d{1,2})$|^(?:6|9|sau|chin) thang(?: (?:dau|cuoi) nam)?$|^ca (?:nam|quy|ky)$|ket qua|\bkq\b|dat duoc|diem dat|diem cuoi|so diem|tong diem|\bresult|\bscore|^nam 20\d\d$|^20\d\d$|^diem$|^points$/,
  ],
  ['title', /tieu chi|linh vuc|noi dung|chi tieu|criteri|\btitle|^ten\b/],
  [
    'agency',
    /chu tri|phoi hop|don vi|co quan|trach nhiem|thuc hien|bo phan|phu trach|dau moi|theo doi$|agency|responsible/,
  ],
  // A column called “điểm …” that nothing above tells apart.
  ['result', /^diem /],
  ['note', /ghi chu|\bnotes?\b/],
]

/**
 * The role that a header names.
 *
 * @param header the text of the header cell, both lines where it has two
 * @example headerRole('Điểm đạt được năm 2018') // 'result'
 */
export function headerRole(header: string): HeaderRole | null {
  if (header.length > LONGEST) return null
  const words = fold(header)
  // «Mức» heads the steps of a scale, «Mục» codes; folded they are one.
  if (words === 'muc' && /mức/iu.test(header.normalize('NFC'))) return null
  return WORDS.find(([, pattern]) => pattern.test(words))?.[0] ?? null
}

/** The year that a header names. @example headerYear('Mục tiêu năm 2019') // 2019 */
export function headerYear(header: string): number | null {
  const match = /(?<!\d)(20\d\d)(?!\d)/.exec(header.normalize('NFKC'))
  return match ? Number(match[1]) : null
}

const UNIT =
  /^(?:sở|ban|văn phòng|thanh tra|phòng|chi cục|cục|trung tâm|ủy ban|uỷ ban|ubnd|huyện|quận|thành phố|tp|thị xã|thị trấn|xã|phường|đặc khu|tỉnh|công an|bộ chỉ huy|kho bạc|bảo hiểm|viện|trường|bệnh viện|đài|báo|hội|liên minh|đơn vị)(?![\p{L}\p{M}])/iu
/** A unit by the letters of its kind: «H. Đắk Mil», «TP Gia Nghĩa», «TT Kim Bài», «P.Tân An». */
const SHORT_UNIT = /^(?:(?:TP|TX|TT|[HQXP])\.\s?\p{Lu}|(?:TP|TX|TT)\s\p{Lu}\p{Ll})/u
/** Whether a text is the name of a unit by the letters of its kind. @example isShortUnit('TP. Gia Nghĩa') // true */
export const isShortUnit = (text: string): boolean => SHORT_UNIT.test(text.normalize('NFC'))

/** Words of a header that stands over columns of one kind, not over those of a unit. */
const GENERIC = /diem|ket qua|danh gia|\bcham|nam 20|muc tieu|chi so|ty le|tai lieu|thoi gian|ghi chu|so lieu/

/** Whether a header is the name of a unit. @example isUnitName('Sở Nội vụ') // true */
export const isUnitName = (header: string): boolean => {
  const name = header.normalize('NFC').trim()
  return UNIT.test(name) || isShortUnit(name)
}

/** Whether a header over several columns can be the name of a unit: no words of a kind of points. */
export const canBeUnit = (header: string): boolean =>
  /\p{L}/u.test(header) &&
  !isKind(header) &&
  (isUnitName(header) || (headerRole(header) === null && !GENERIC.test(fold(header))))

/** What a body does, where it stands behind its name: «Sở Nội vụ thẩm định» is no unit whose points are listed. */
const isKind = (header: string): boolean =>
  ['self', 'appraisal', 'survey', 'target'].some((kind) => kind === headerRole(header)) ||
  / (?:cham(?: diem)?|danh gia|thong nhat|phe duyet|cong nhan|xac nhan|phuc tra|cong bo|xac dinh)$/.test(fold(header))
