import { isUnitName } from '@parscore/scoring'
import { isUnitCell } from './unit-header-words.js'

/** A longer line is a sentence. */
const LONGEST = 80
/** What a title says beside the name of a unit: «UBND XÃ HÒA TIẾN - CHẤM ĐIỂM CCHC NĂM 2024». */
const TITLE = String.raw`(?:(?:bảng|biểu|phiếu|bản|báo cáo|kết quả|tổng hợp|tự (?:chấm|đánh giá)|chấm điểm|đánh giá|chỉ số|so sánh|phụ lục|năm|tổ|hội đồng)(?![\p{L}\p{M}]))`
/** A name goes on behind a dash («SỞ LAO ĐỘNG - TB&XH»); a title, or the unit behind a title, does not. */
const PARTS = new RegExp(String.raw`(?<!\s)\s*(?:[:|\n]|\s[-–—]\s(?=${TITLE})|(?<=^${TITLE}.*)\s[-–—]\s)\s*`, 'iu')
/** A title that names its unit: «Bảng chấm điểm của Sở Y tế năm 2020», «KẾT QUẢ CHỈ SỐ CCHC TỈNH AN BÌNH». */
const BEHIND = String.raw`(?=\s+(?:năm|quý|tháng|kỳ|theo|giai đoạn)\s|\s*[-–—,(]|\s*$)`
const OF_UNIT = new RegExp(
  String.raw`(?:\s(?:của|tại|cho)\s+(\p{L}[^:;|()]{2,60}?)|(?:\)|hành chính|cchc|index|chấm điểm)\s+((?:ubnd\s+)?(?:tỉnh|thành phố|tp|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu|sở)\s+(?!phường|thị trấn|ban|ngành|huyện|thành phố)\p{L}[^:;|(),]{1,50}?))${BEHIND}`,
  'iu',
)
const COMMITTEE = /^(?:ubnd|ủy ban nhân dân|uỷ ban nhân dân)(?:\s|$)/iu
/** What begins like the name of a unit and is none: a title, a task, a rule. */
const NO_UNIT =
  /^(?:báo cáo|ban hành|phòng,? chống|thanh tra,|xã hội|trường hợp|hội nghị|đơn vị(?: tính)?$|so sánh|bộ (?:tiêu chí|chỉ số|câu hỏi)|quy (?:định|chế|trình))/iu

/** From a province, 0, down to what stands below a district or a department, 2. */
const LEVELS: readonly RegExp[] = [
  /^(?:tỉnh|hđnd|bộ)(?:\s|$)/iu,
  /^(?:huyện|quận|thị xã|tx|thành phố|tp|sở|ban|ngành|cục|văn phòng|thanh tra)(?:[\s.]|$)/iu,
]

/** A unit that the head of a document names. */
interface Named {
  readonly name: string
  readonly level: number
  readonly isCommittee: boolean
}

/**
 * The unit whose document some lines are the head of: of those that they name the one that stands lowest, for «UBND TỈNH …» and «SỞ Y TẾ»
 * stand above the name of a health centre; a people's committee stands above what else is of its level.
 *
 * @param lines above the table, from the top down
 * @param lowest levels of units that count, from 0 for a province's committee to 2 for a commune
 * @example headUnit(['UBND HUYỆN SÔNG ĐÁ', 'UBND XÃ NẬM PÙ'], 1) // 'UBND XÃ NẬM PÙ'
 */
export function headUnit(lines: readonly string[], lowest: number): string | null {
  const titled = lines.findIndex((line) => BEGINS.test(line.normalize('NFC').trim()))
  const head = titled < 0 ? lines : lines.slice(0, titled)
  return lowestOf(head.flatMap(unitsIn), lowest).at(-1)?.name ?? inTitles(lines.slice(head.length), lowest)
}

const BEGINS = new RegExp(`^${TITLE}`, 'iu')

/** A unit that a title names, or that stands below it. */
function inTitles(lines: readonly string[], lowest: number): string | null {
  const named = lines.flatMap(unitsIn)
  return lowestOf(named.length > 0 ? named : lines.flatMap(unitOfTitle), lowest)[0]?.name ?? null
}

/** Of units those that stand lowest, in their order: in the head of a paper the last of them is meant, in titles the first. */
function lowestOf(own: readonly Named[], lowest: number): readonly Named[] {
  const counted = own.filter(({ level }) => level >= lowest)
  const level = Math.max(...counted.map((each) => each.level))
  const ofLevel = counted.filter((each) => each.level === level)
  const bodies = ofLevel.filter(({ isCommittee }) => !isCommittee)
  return bodies.length > 0 ? bodies : ofLevel
}

const unitsIn = (line: string): Named[] =>
  line.length < LONGEST * 2 ? line.normalize('NFC').split(PARTS).flatMap(asNamed) : []

const unitOfTitle = (line: string): Named[] => {
  const [, named, place] = OF_UNIT.exec(line.normalize('NFC')) ?? []
  const name = named ?? place
  return name === undefined ? [] : asNamed(name)
}

function asNamed(text: string): Named[] {
  const name = text.trim()
  const isCommittee = COMMITTEE.test(name)
  const place = name.replace(COMMITTEE, '')
  if (place === '' || name.length >= LONGEST || /[.;]$/.test(name) || NO_UNIT.test(place) || !isUnit(name)) return []
  const level = LEVELS.findIndex((words) => words.test(place))
  return [{ name, level: level < 0 ? LEVELS.length : level, isCommittee }]
}

/** Whether a text begins as the name of a unit does. Marks tell «Số» and «Bản» from «Sở» and «Ban»; a text without any is compared folded. */
export const isUnit = (name: string): boolean => isUnitName(name) || (!/[^\p{ASCII}]/u.test(name) && isUnitCell(name))
