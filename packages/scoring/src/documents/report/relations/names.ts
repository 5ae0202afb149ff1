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

const NOUN = String.raw`^\s*(?:[\p{L}\d-]+[\s]+){0,11}?[\p{L}-]+`
const OPENING = '(?:gồm có|bao gồm|gồm|cụ thể là|cụ thể|là|như sau|sau)'
const BRACKET = new RegExp(String.raw`${NOUN}\s*\(\s*(?:${OPENING}\s*)?:?\s*([^()]{4,900})\)`, 'iu')
const OPENED = new RegExp(String.raw`${NOUN}?,?\s+${OPENING}\s*(:?)\s*([^():]{4,900}?)(?:\.(?=\s|$)|$)`, 'iu')
const COLON = new RegExp(String.raw`${NOUN}\s*(:)\s*([^():]{4,900}?)(?:\.(?=\s|$)|$)`, 'iu')
const NAME = String.raw`\p{Lu}[\p{L}’']*(?:\s\p{Lu}[\p{L}’']*){0,3}`
/** «sáp nhập 03 phường Nam Hải, Thành Tô và Cát Bi»: names of places right behind what they are. */
const PLACES = new RegExp(
  String.raw`^\s*(?:xã|phường|thị trấn|huyện|thôn|buôn|bản|làng|tổ dân phố)(?:\s\p{Ll}+){0,2}\s*:?\s+(${NAME}(?:,\s${NAME})*(?:,?\svà|,)\s${NAME})(?=[,.;)]|\s\p{Ll}|\s*$)`,
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
  const months = figure.kind === 'count' ? TURNS.exec(behindOf(figure))?.[1] : undefined
  if (months !== undefined) return turnsIn(months)
  if (
    figure.kind !== 'count' ||
    figure.value < 2 ||
    figure.value > 30 ||
    isRank(figure) ||
    isTime(figure) ||
    isStep(figure, cues)
  )
    return null
  if (measureOf(figure) !== null) return null
  const behind = figure.sentence.text.slice(figure.at + figure.text.length, figure.at + figure.text.length + 1100)
  const numbered = ordinals(behind)
  if (numbered > 1) return { least: numbered, most: numbered }
  const places = PLACES.exec(behind)?.[1]
  if (places !== undefined) return counted(places, cues)
  const inBracket = BRACKET.exec(behind)?.[1]
  if (inBracket !== undefined) return plainList(inBracket, 'bracket', cues)
  const [, colon = '', list] = COLON.exec(behind) ?? OPENED.exec(behind) ?? []
  return list === undefined ? null : plainList(list, colon === ':' ? 'colon' : 'word', cues)
}

const behindOf = ({ sentence, at, text }: StatedFigure): string =>
  sentence.text.slice(at + text.length, at + text.length + 200)

/** «3 lần (tháng 1, tháng 3 và tháng 6)»: months or quarters in a bracket, a turn each. */
const TURNS =
  /^\s*(?:lần|hội nghị|cuộc|đợt|phiên|lượt|kỳ|buổi)[^()\d]{0,60}\(((?:vào\s|trong\s)?(?:tháng|quý)\s[\dIVX]+(?:\s*(?:,|và)\s*(?:(?:tháng|quý)\s)?[\dIVX]+)*)\)/iu

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

function plainList(list: string, opening: 'bracket' | 'colon' | 'word', cues: Cues): NamedList | null {
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

/** Parted by semicolons, else by commas; a name that has a comma of its own is one. */
function partsOf(list: string, cues: Cues): string[] {
  const plain = list.replace(cues.names, (name) => name.replace(/[,;]/gu, '').replace(/(?<!\p{L})và(?!\p{L})/gu, '&'))
  return plain
    .split(plain.includes(';') ? ';' : ',')
    .map((item) => item.trim())
    .filter((item) => item !== '')
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
  const open = pairs.filter(({ two }) => two.length > 1).length - sure
  return { least: items.length + sure, most: items.length + sure + open }
}

/** «Thành Tô và Cát Bi», «Sở Y tế và Sở Nội vụ»: each side is a name of its own. */
const areNames = (two: readonly string[]): boolean =>
  two.every((side) => OFFICE.test(side)) || two.every((side) => new RegExp(`^${NAME}$`, 'u').test(side))
