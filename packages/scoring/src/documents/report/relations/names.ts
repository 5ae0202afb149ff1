import type { StatedFigure } from '../figures.js'
import { isRank } from '../ranks.js'
import type { Cues } from './cues.js'
import { isStep } from './step.js'
import { isTime, measureOf } from './window.js'

/** How many items the list behind a count has; several numbers where its words can be parted in more than one way. */
export interface NamedList {
  readonly least: number
  readonly most: number
}

/** «05 quận, huyện (…)», «06 sở, ban, ngành». */
const KINDS = '(?:(?:sở|ban|quận|huyện|thị xã|thành phố|xã|phường|thôn|bản|buôn|cơ quan),\\s+){0,3}'
const NOUN = String.raw`^\s*${KINDS}(?:[\p{L}\d-]+%?[\s]+){0,11}?[\p{L}\d-]+%?`
const OPENING = '(?:gồm có|bao gồm|gồm|cụ thể là|cụ thể|là|như sau|sau)'
const BRACKET = new RegExp(String.raw`${NOUN}\s*\(\s*(?:${OPENING}\s*)?:?\s*([^()]{4,900})\)`, 'iu')
const OPENED = new RegExp(String.raw`${NOUN}?,?\s+${OPENING}\s*(:?)\s*([^():]{4,900}?)(?:\.(?=\s|$)|$)`, 'iu')
const COLON = new RegExp(String.raw`${NOUN}\s*(:)\s*([^():]{4,900}?)(?:\.(?=\s|$)|$)`, 'iu')
const NAME = String.raw`\p{Lu}[\p{L}’']*(?:\s\p{Lu}[\p{L}’']*){0,3}`
/** «sáp nhập 03 phường Nam Hải, Thành Tô và Cát Bi»: names of places right behind what they are. */
const PLACES = new RegExp(
  String.raw`^\s*(?:xã|phường|thị trấn|huyện|thôn|buôn|bản|làng|tổ dân phố)(?:\s\p{Ll}+){0,2}\s*:?\s+(${NAME}(?:,\s${NAME})*(?:,?\svà|,)\s${NAME})(?=[,.;)]|\s\(|\s(?!và\s)\p{Ll}|\s*$)`,
  'u',
)
/** What says that a list is not whole, or no list. */
const OPEN =
  /…|\.\.\.|v\.v|(?:^|\s)(?:trừ|như|nhất là|điển hình|chủ yếu|trong đó|tiêu biểu|không|được|đã|đang|sẽ|để|nhằm|vì|do|khi|thì)(?=\s)/iu
const OFFICE =
  /^(?:các )?(?:xã|phường|thị trấn|huyện|thị xã|thành phố|sở|ban|phòng|văn phòng|thanh tra|công an|ubnd|ủy ban|chi cục|trung tâm|cục|vụ|viện|trường|bệnh viện|trạm|đội|hội|khối|tổ|thôn|bản|buôn|lĩnh vực|khu công nghiệp)(?![\p{L}])/iu
const ORDINALS = ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám']

/** The list of names behind a count; `null` where there is none that can be counted. */
export function namesBehind(figure: StatedFigure, cues: Cues): NamedList | null {
  const turns = figure.kind === 'count' ? turnsBehind(behindOf(figure)) : null
  if (turns !== null) return turns
  if (!mayHaveList(figure, cues)) return null
  const behind = figure.sentence.text.slice(figure.at + figure.text.length, figure.at + figure.text.length + 1100)
  const quoted = quotedNames(behind)
  if (quoted !== null) return quoted
  const numbered = ordinals(behind)
  if (numbered > 1) return { least: numbered, most: numbered }
  const places = PLACES.exec(behind)?.[1]
  if (places !== undefined) return counted(places, cues)
  const inBracket = BRACKET.exec(behind)?.[1]
  if (inBracket !== undefined)
    return isOfOther(behind, inBracket) ? null : plainList(figure, inBracket, 'bracket', cues)
  const [, colon = '', list] = COLON.exec(behind) ?? OPENED.exec(behind) ?? []
  return list === undefined || isOfOther(behind, list)
    ? null
    : plainList(figure, list, colon === ':' ? 'colon' : 'word', cues)
}

/** Whether a figure counts things, and so many that a report names them. */
const mayHaveList = (figure: StatedFigure, cues: Cues): boolean =>
  figure.kind === 'count' &&
  figure.value >= 2 &&
  figure.value <= 30 &&
  !(isRank(figure) || isTime(figure) || isStep(figure, cues)) &&
  measureOf(figure) === null

/** «3 mô hình: “Ngày không viết”, “Trả kết quả tại nhà” và “Chính quyền thân thiện”»: names in quotation marks, and nothing behind them. */
const QUOTED = /^[^\d.;:"“”«»]{0,60}:\s?((?:["“«][^"“”«»]{2,150}["”»](?:,\svà\s|[,;]\s?|\svà\s)?){2,30})\s?(?=[.)]|$)/u

function quotedNames(behind: string): NamedList | null {
  const names = QUOTED.exec(behind)?.[1]?.match(/["“«][^"“”«»]+["”»]/gu)?.length
  return names === undefined ? null : { least: names, most: names }
}

const behindOf = ({ sentence, at, text }: StatedFigure): string =>
  sentence.text.slice(at + text.length, at + text.length + 200)

/** «3 lần (tháng 1, tháng 3 và tháng 6)»: months or quarters in a bracket, a turn each. */
const TURNS =
  /^\s*(?:lần|hội nghị|cuộc|đợt|phiên|lượt|kỳ|buổi)[^()\d]{0,60}\(((?:vào\s|trong\s)?(?:tháng|quý)\s[\dIVX]+(?:\s*(?:,|và)\s*(?:(?:tháng|quý)\s)?[\dIVX]+)*)\)/iu

/** «03 phiên vào các ngày 25/7/2025, 19/9/2025 và 14/11/2025»: a day each. */
const DAYS =
  /^\s*(?:lần|hội nghị|cuộc|đợt|phiên|lượt|kỳ|buổi)[^()\d,;.]{0,40}\(?(?:vào\s+|trong\s+)?(?:các\s+)?ngày\s+(\d{1,2}\/\d{1,2}(?:\/\d{4})?(?:\s*(?:,|và)\s*(?:ngày\s+)?\d{1,2}\/\d{1,2}(?:\/\d{4})?)+)(?=\s*(?:[.;)]|$))/iu

function turnsBehind(behind: string): NamedList | null {
  const turns = TURNS.exec(behind)?.[1] ?? DAYS.exec(behind)?.[1]
  return turns === undefined ? null : turnsIn(turns)
}

const turnsIn = (months: string): NamedList => {
  const turns = months.split(/,|và/iu).length
  return { least: turns, most: turns }
}

/** «một là …; hai là …; ba là …». */
function ordinals(text: string): number {
  const lower = text.toLowerCase()
  const missing = ORDINALS.findIndex(
    (word) =>
      !new RegExp(
        `(?<!\\p{L})(?:${word} là|thứ ${word === 'một' ? 'nhất' : word === 'bốn' ? 'tư' : word})(?!\\p{L})`,
        'u',
      ).test(lower),
  )
  return missing < 0 ? ORDINALS.length : missing
}

/** «02 đợt kiểm tra tại 07 đơn vị, gồm: …»: a list is of the last figure before it. */
const isOfOther = (behind: string, list: string): boolean =>
  /\d/u.test(behind.slice(0, behind.indexOf(list)).replace(NO_COUNT, ''))

function plainList(
  figure: StatedFigure,
  list: string,
  opening: 'bracket' | 'colon' | 'word',
  cues: Cues,
): NamedList | null {
  if (opening === 'colon' && !OPEN.test(list)) {
    const told = numberedNames(list) ?? numberedKinds(figure, list) ?? tasksIn(list)
    if (told) return told
  }
  if (/[\d:%]/u.test(list) || OPEN.test(list)) return null
  const items = partsOf(list, cues)
  if (items.length < 2) return null
  const isNames = items.every((item) => /^\p{Lu}/u.test(item) || OFFICE.test(item))
  const isClauses =
    opening === 'colon' && items.every((item) => item.split(' ').length >= 3 && item.split(' ').length <= 16)
  // Without a mark a list of names begins with a capital letter.
  if (!isNames && !(isClauses && items.every((item) => /^\p{Ll}/u.test(item)))) return null
  if (opening === 'word' && !/^\p{Lu}/u.test(items[0] ?? '')) return null
  return counted(list, cues)
}

/** «Đăk Glei 06, Tu Mơ Rông 05, Kon Plông 03»: each name with its number. */
function numberedNames(list: string): NamedList | null {
  const items = list.split(/[,;]\s*(?:và\s)?|\svà\s/u).map((item) => item.trim())
  const areNumbered = items.length >= 2 && items.every((item) => NUMBERED_NAME.test(item))
  return areNumbered ? { least: items.length, most: items.length } : null
}

/** «sáu nội dung: cải cách thể chế 12; thủ tục hành chính 14; …»: each kind with a number, which together are no number of kinds. */
function numberedKinds({ value, unit }: StatedFigure, list: string): NamedList | null {
  if (!KIND.test(unit)) return null
  // «bộ máy, công vụ 14 nhiệm vụ; …»: where semicolons part the items, a comma is within one.
  const items = list.split(list.includes(';') ? /;\s*(?:và\s)?/u : /,\s*(?:và\s)?/u).map((item) => item.trim())
  const numbers = items.map((item) => Number(NUMBERED_KIND.exec(item)?.[1]?.replace(/\./gu, '')))
  const isRun = items.length >= 2 && numbers.every((each) => !Number.isNaN(each))
  const added = numbers.reduce((total, each) => total + each, 0)
  return isRun && added >= 2 * Math.max(value, items.length) ? { least: items.length, most: items.length } : null
}

const KIND = /^(?:nội dung|lĩnh vực|nhóm|trụ cột|khu vực|địa bàn|cấp|loại|khối)(?!\p{L})/iu
const NUMBERED_KIND = /^\p{L}[^\d;:()]{2,60}\s(\d[\d.]*)(?:\s\p{Ll}+){0,3}$/u

const NUMBERED_NAME = new RegExp(
  String.raw`^(?:(?:xã|phường|thị trấn|huyện|thành phố|thị xã)\s)?${NAME}\s\(?\d{1,4}(?:\s\p{Ll}+){0,2}\)?$`,
  'u',
)

/** «tuyên truyền; phát triển hạ tầng; huy động nguồn lực»: what is parted by semicolons and begins small, each item without a count of its own. */
function tasksIn(list: string): NamedList | null {
  const items = list.split(';').map((item) => item.trim().replace(/^và\s+/u, ''))
  const areTasks =
    items.length >= FEWEST_TASKS &&
    items.every((item) => /^\p{Ll}/u.test(item) && item.split(' ').length <= LONGEST_TASK)
  const isCounted = items.some((item) => /%|:|\d\s*$|^\D{0,40}\d+\s*(?:\/|\p{Lu})/u.test(item.replace(NO_COUNT, '')))
  const withNumber = items.filter((item) => /\d/u.test(item.replace(NO_COUNT, ''))).length
  return areTasks && !isCounted && withNumber * 2 <= items.length && withNumber <= 1
    ? { least: items.length, most: items.length }
    : null
}

const FEWEST_TASKS = 3
const LONGEST_TASK = 16
/** «giai đoạn 2», «năm 2025», «cấp 3» count nothing. */
const NO_COUNT =
  /\d+(?:,\d+)?\s?%|(?:giai đoạn|năm|quý|tháng|cấp|mức|mức độ|lần|số|loại|nhóm|đợt|khóa)\s\d+(?:\s*[-–]\s*\d+)?/giu

/** Parted by semicolons, else by commas; a name that has a comma of its own is one. */
function partsOf(list: string, cues: Cues): string[] {
  const plain = list.replace(cues.names, (name) => name.replace(/[,;]/gu, '').replace(/(?<!\p{L})và(?!\p{L})/gu, '&'))
  return plain
    .split(plain.includes(';') ? ';' : ',')
    .map((item) => item.trim())
    .filter((item) => item !== '')
}

/** How many names a list of offices or places has; `null` where a part is something else. */
export function namesIn(list: string, cues: Cues): NamedList | null {
  const items = partsOf(list, cues)
  return items.length >= 2 && items.every((item) => OFFICE.test(item)) && !OPEN.test(list) ? counted(list, cues) : null
}

function counted(list: string, cues: Cues): NamedList {
  const items = partsOf(list, cues).filter((item) => item !== 'và')
  const pairs = items.map((item, at) => ({
    two: item.replace(/^và\s+/iu, '').split(/\s+và\s+/iu),
    isLast: at === items.length - 1,
  }))
  const sure = pairs.filter(
    ({ two, isLast }) => isLast && two.length > 1 && areNames(two) && !list.includes(';'),
  ).length
  // Where semicolons part the items, «và» stands within one.
  const open = list.includes(';') ? 0 : pairs.filter(({ two }) => two.length > 1).length - sure
  return { least: items.length + sure, most: items.length + sure + open }
}

/** «Thành Tô và Cát Bi», «Sở Y tế và Sở Nội vụ»: each side is a name of its own. */
const areNames = (two: readonly string[]): boolean =>
  two.every((side) => OFFICE.test(side)) || two.every((side) => new RegExp(`^${NAME}$`, 'u').test(side))
