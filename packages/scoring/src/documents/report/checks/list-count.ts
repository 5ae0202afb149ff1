import { numberedItems } from '../enumerations.js'
import { between, type StatedFigure } from '../figures.js'
import { ask, type Question } from '../question.js'
import type { ReadParagraph } from '../read-report.js'
import type { Cues } from '../relations/cues.js'
import { namesBehind } from '../relations/names.js'
import type { ReportCheck } from '../report-check.js'

/** Behind the unit: a bracket with names, or «gồm:» with names. */
const IN_BRACKETS = /^[^\d();:.]{0,60}\((?:gồm|là|gồm có)?:?\s*([^()]{5,600})\)/iu
const BEHIND_COLON =
  /^[^\d();:.]{0,60}(?:(?:,\s*)?(?:gồm|bao gồm|là|gồm có)\s*:?|:)\s*((?:Sở|Ban|Phòng|Văn phòng|UBND|Thanh tra|Huyện|huyện|Cục|Vụ|Viện|Chi cục|Trung tâm|Trường)\s[^():]{10,900}?)(?:\.|;|$)/u
/** «sáp nhập 03 xã: Tân Lập, Lộc An và Bình Lộc, với …»: names of two words or three and nothing else. */
const NAME = String.raw`\p{Lu}\p{L}*(?:\s\p{Lu}\p{L}*){0,3}`
const PLACES = new RegExp(
  String.raw`^\s*(?:xã|phường|thị trấn|huyện|thôn|buôn)(?:\s\p{L}+){0,2}(?:\s*:|\s+gồm(?: có)?\s*:?)\s*(${NAME}(?:,\s${NAME})*(?:,|\svà)\s${NAME})(?=[,.;)]|\s\(|\s(?!và\s)\p{Ll}|$)`,
  'u',
)
/** «3 lớp: lớp chuyển đổi số 18 lượt, lớp văn thư 7 lượt»: each item begins with what is counted. */
const ITEMS = /^\s*(\p{L}+)[^\d():;.]{0,40}(?:gồm|:)\s*:?\s*([^():.]{10,600}?)(?:\.(?:\s|$)|$)/iu
const NUMBERED = /^[^\d();:.]{0,60},?\s*(?:(?:gồm|bao gồm|cụ thể|như sau|là|sau)\s*)?:\s*(\(1\).*)$/iu
/** «Sở Nội vụ, Sở Tư pháp, Sở Y tế (04 cơ quan)»: the count stands behind its list, alone in a bracket. */
const LIST_BEFORE =
  /(?:^|[:;]\s+|\d[.)]\s+|[-+]\s+)((?:Sở|Ban|Phòng|Văn phòng|UBND|Thanh tra|Huyện)\s[^\d():;.]{10,900}?)\s*\((?:gồm\s+|tổng số\s+)?$/u
/** «Các mô hình mới gồm: A; B; C; D (04 mô hình)». */
const ITEMS_BEFORE = /(?:gồm|là|sau|có)\s*:\s*([^\d:.()]+;[^\d:.()]+)\s\((?:tổng số\s+|tổng cộng\s+)?$/u
const FEWEST_ITEMS = 3
/** No report names more. */
const MOST_NAMES = 200
const OPENS = /[:(]|gồm|là/iu
const OPENS_WITHIN = 140
const ENDS_BRACKET =
  /^\s*(?:cơ quan|đơn vị|sở|ban|ngành|huyện|xã|phòng|địa phương|mô hình|sáng kiến|giải pháp|nhiệm vụ|lĩnh vực|nội dung|[, ])+\)/iu

/** «04 sở (Sở Nội vụ, Sở Tài chính, Sở Y tế)»: a list that is shorter or longer than it says. */
export const listCount: ReportCheck = {
  id: 'list-count',
  title: { vi: 'Danh sách không đủ số đã nêu', en: 'List is shorter or longer than its count' },
  help: {
    vi: 'Đếm các tên trong danh sách và so với số đứng trước, hoặc số trong ngoặc đứng sau.',
    en: 'Count the names of the list and compare the figure before it, or in the bracket behind it.',
  },
  examples: {
    wrong: 'Đã kiểm tra 04 sở (Sở Nội vụ, Sở Tài chính, Sở Y tế).',
    right:
      'Đã kiểm tra 03 sở (Sở Nội vụ, Sở Tài chính, Sở Giáo dục và Đào tạo) và qua 2 yếu tố, gồm: (1) Tiếp cận; (2) Kết quả. Sáp nhập 03 xã: Tân Lập, Lộc An và Bình Lộc.',
  },
  run: ({ paragraphs, cues }) => paragraphs.flatMap((each) => inParagraph(each, cues)),
}

const inParagraph = ({ read }: ReadParagraph, cues: Cues): Question[] =>
  read.flatMap(({ figures }) =>
    figures.flatMap((figure, at) => {
      if (figure.kind !== 'count' || figure.value > MOST_NAMES) return []
      const open = namesBehind(figure, cues)
      const names = open?.least ?? listBehind(figure) ?? listBefore(figure)
      const counted = partOf(figures[at - 1], figure) ?? figure
      const isSaid = open !== null && counted.value >= open.least && counted.value <= open.most
      if (names === null || names === counted.value || isSaid) return []
      const words = { said: counted.text, unit: figure.unit, names }
      return [ask('list-count', [figure.sentence], DIFFERS, words, [counted])]
    }),
  )

/** «6 trong 11 huyện (Long Xuyên, Châu Đốc …)»: the names are of the part. */
const partOf = (before: StatedFigure | undefined, whole: StatedFigure): StatedFigure | null =>
  before?.kind === 'count' &&
  before.sentence === whole.sentence &&
  /^[^\d,;:.()]{0,30}\s(?:trong|trên)(?:\stổng)?(?:\ssố)?\s*$/iu.test(between(before, whole))
    ? before
    : null

const DIFFERS = {
  vi: 'Báo cáo ghi {said} {unit}, danh sách có {names}. Có đúng không?',
  en: 'The report says {said} {unit}, its list has {names}. Is that right?',
}

/** How many names the list behind a figure has; `null` where there is none that can be counted. */
function listBehind({ sentence, at, text }: StatedFigure): number | null {
  const behind = sentence.text.slice(at + text.length, at + text.length + 1000)
  // Whatever opens a list stands near; most figures have none, and the patterns below are slow.
  if (!OPENS.test(behind.slice(0, OPENS_WITHIN))) return null
  const numbered = NUMBERED.exec(behind)?.[1]
  if (numbered !== undefined) return numberedItems(numbered)
  const places = PLACES.exec(behind)?.[1]
  if (places !== undefined) return places.split(/,\s(?:và\s)?|\svà\s/u).length
  const items = itemsOf(behind)
  if (items !== null) return items
  const list = IN_BRACKETS.exec(behind)?.[1] ?? BEHIND_COLON.exec(behind)?.[1]
  return list === undefined ? null : countNames(list)
}

function itemsOf(behind: string): number | null {
  const [, unit = '', list = ''] = ITEMS.exec(behind) ?? []
  const items = list.split(/[,;]\s+(?:và\s+)?|\s+và\s+/u)
  const isOfUnit =
    unit !== '' && items.length >= 2 && items.every((item) => item.toLowerCase().startsWith(`${unit.toLowerCase()} `))
  return isOfUnit ? items.length : null
}

function listBefore({ sentence, at, text }: StatedFigure): number | null {
  if (!ENDS_BRACKET.test(sentence.text.slice(at + text.length))) return null
  const before = sentence.text.slice(Math.max(0, at - 1000), at)
  const list = LIST_BEFORE.exec(before)?.[1]
  if (list !== undefined) return countNames(list)
  const items = ITEMS_BEFORE.exec(before)?.[1]?.split(/;\s*(?:và\s+)?/u) ?? []
  return items.length >= FEWEST_ITEMS ? items.length : null
}

const ADMINISTRATIVE =
  /^(?:Sở|Ban|Phòng|Văn phòng|UBND|Ủy ban|Thanh tra|Công an|Huyện|huyện|Thành phố|thành phố|Thị xã|thị xã|Xã|xã|Phường|phường|Chi cục|Trung tâm|Cục|Tổng cục|Vụ|Viện|Trường|Bệnh viện|Hạt|Đội|Đài|Hội|Kho bạc)\s/u

/** Names of offices or places, parted by commas or semicolons; `null` where a part is something else. */
function countNames(list: string): number | null {
  if (/\d|:|…|\.\.\.|trừ|v\.v/u.test(list)) return null
  const parts = list.split(/\s*[;,]\s*(?:và\s+)?/u).filter((part) => part !== '')
  const names = parts.flatMap((part) => (isTwo(part, parts) ? part.split(/\s+và\s+/u) : [part]))
  const isPlain = names.length >= 2 && names.every((name) => /^\p{Lu}/u.test(name) || ADMINISTRATIVE.test(name))
  return isPlain && names.some((name) => ADMINISTRATIVE.test(name)) ? whole(names) : null
}

/** «Sở Văn hóa, Thể thao và Du lịch» is one name: what begins with no office belongs to the office before it. */
const whole = (names: readonly string[]): number => {
  const offices = names.filter((name) => ADMINISTRATIVE.test(name)).length
  return offices > 1 ? offices : names.length
}

/** «… và Sở Y tế»: the last two names, not one of «Giáo dục và Đào tạo». */
const isTwo = (part: string, parts: readonly string[]): boolean =>
  part === parts.at(-1) &&
  /\s+và\s+(?:Sở|Ban|Phòng|Văn phòng|UBND|Thanh tra|Công an|huyện|thành phố|thị xã|xã|phường)\s/u.test(part)
