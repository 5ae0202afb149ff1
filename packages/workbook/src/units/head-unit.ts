import { isUnitName } from '@parscore/scoring'
import { isUnitCell } from './unit-header-words.js'

/** A longer line is a sentence. */
const LONGEST = 80
/** What a title goes on with after the name of the unit: «UBND XÃ HÒA TIẾN - CHẤM ĐIỂM CCHC NĂM 2024». */
const PARTS = /\s*(?:\s[-–—]\s|:|\||\n)\s*/u
/** A title that names its unit: «Bảng chấm điểm của Sở Y tế năm 2020». */
const OF_UNIT = /\s(?:của|tại|cho)\s+(\p{L}[^:;|()]{2,60}?)(?=\s+(?:năm|quý|tháng|kỳ|theo)\s|\s*[-–—,(]|\s*$)/iu
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
  const named = lines.flatMap(unitsIn)
  const own = named.length > 0 ? named : lines.flatMap(unitOfTitle)
  const counted = own.filter(({ level }) => level >= lowest)
  const level = Math.max(...counted.map((each) => each.level))
  const ofLevel = counted.filter((each) => each.level === level)
  return (ofLevel.find(({ isCommittee }) => !isCommittee) ?? ofLevel[0])?.name ?? null
}

const unitsIn = (line: string): Named[] =>
  line.length < LONGEST * 2 ? line.normalize('NFC').split(PARTS).flatMap(asNamed) : []

const unitOfTitle = (line: string): Named[] => {
  const [, name] = OF_UNIT.exec(line.normalize('NFC')) ?? []
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

/** Marks tell «Số» and «Bản» from «Sở» and «Ban»; a text without any is compared folded. */
const isUnit = (name: string): boolean => isUnitName(name) || (!/[^\p{ASCII}]/u.test(name) && isUnitCell(name))
