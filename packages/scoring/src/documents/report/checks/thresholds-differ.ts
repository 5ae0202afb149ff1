import { behindLast } from '../behind-last.js'
import type { StatedFigure } from '../figures.js'
import { isSameAny, requirementsNamed } from '../named-requirement.js'
import { printedPercent } from '../percents.js'
import { ask, type Question } from '../question.js'
import type { ReadSentence } from '../read-report.js'
import { slipOf } from '../relations/slip.js'
import type { ReportCheck } from '../report-check.js'
import { type Section, sectionsOf } from '../sections.js'

/** What stands right before a least or a most. */
const BOUND_BEFORE = /(?:tối thiểu|ít nhất|không dưới|tối đa|không quá|(?<!tăng )trên)\s*(?:là\s*)?$/iu
/** Among what is to be done any value is a goal. */
const GOAL_BEFORE = /(?:đạt|lên|bằng)\s*(?:trên\s*|từ\s*)?$/iu
/** «Mục tiêu năm 2024: tỷ lệ hồ sơ trực tuyến đạt 70%»; what was reached is no goal. */
const GOAL_LED =
  /(?:mục tiêu|phấn đấu)(?:(?!kết quả|đã |thực tế|thực hiện được|(?:đạt|vượt) mục tiêu)[^;.\d])*(?:đạt|lên|bằng)\s*(?:trên\s*|từ\s*)?$/iu
const BOUND_BEHIND = /^\s*trở (?:lên|xuống)/iu
/** What was reached stands between what is named and the bracket with its goal. */
const REACHED = /\d[\d.,]*\s*%?/gu
const YEAR = /(?:19|20)\d\d/g

/** A least or a most that something is to reach, with the words that name it. */
interface Threshold {
  readonly figure: StatedFigure
  /** Its clause, and what of it is required. */
  readonly names: readonly ReadonlySet<string>[]
  readonly years: string
  readonly section: Section | undefined
}

/** «mức độ hài lòng (mục tiêu từ 92% trở lên)», further on «mức độ hài lòng đạt từ 90% trở lên». */
export const thresholdsDiffer: ReportCheck = {
  id: 'thresholds-differ',
  onBounds: true,
  title: { vi: 'Một chỉ tiêu có hai ngưỡng', en: 'One target with two thresholds' },
  help: {
    vi: 'Hai chỗ đặt ngưỡng cho cùng một chỉ tiêu, cùng năm mà ghi hai giá trị. Xem kế hoạch ghi thế nào.',
    en: 'Two places set a threshold for one target of the same year with two values. See what the plan says.',
  },
  examples: {
    wrong:
      'Mức độ hài lòng của người dân đạt 91,2% (mục tiêu năm 2024 là từ 92% trở lên).\nPhấn đấu mức độ hài lòng của người dân đạt từ 90% trở lên trong năm 2024.',
    right:
      'Tỷ lệ hồ sơ trực tuyến cấp huyện đạt tối thiểu 70% trong năm 2024.\nTỷ lệ hồ sơ trực tuyến cấp xã đạt tối thiểu 50% trong năm 2024.',
  },
  run({ paragraphs }) {
    const sections = sectionsOf(paragraphs)
    const all = paragraphs.flatMap(({ read }, at) => read.flatMap((each) => thresholdsIn(each, sections[at])))
    return all.flatMap((threshold, at) => againstEarlier(threshold, all.slice(0, at)))
  },
}

function thresholdsIn({ sentence, figures }: ReadSentence, section: Section | undefined): Threshold[] {
  const years = sentence.text.match(YEAR)?.sort().join(' ') ?? ''
  return figures.flatMap((figure) => {
    const before = sentence.text.slice(Math.max(0, figure.at - 240), figure.at)
    const behind = sentence.text.slice(figure.at + figure.text.length)
    if (figure.kind !== 'share' || !isBound(before, behind, section)) return []
    const names = requirementsNamed(requiredIn(before))
    return names.length > 0 ? [{ figure, names, years, section }] : []
  })
}

/** The clause that names what is required: behind another figure where enough stands there, else with what was reached before it. */
function requiredIn(before: string): string {
  const clause = behindLast(before.replace(REACHED, '|'), ';:.')
  const own = behindLast(clause, '|')
  return requirementsNamed(own).length > 0 ? own : clause.replaceAll('|', ' ')
}

const isBound = (before: string, behind: string, section: Section | undefined): boolean =>
  BOUND_BEFORE.test(before) ||
  BOUND_BEHIND.test(behind) ||
  (section === 'ahead' && GOAL_BEFORE.test(before)) ||
  GOAL_LED.test(before.replace(YEAR, ''))

/** Of one year, or both in what is to be done and one without a year. */
const isOneTime = (a: Threshold, b: Threshold): boolean =>
  a.years === b.years || (a.section === 'ahead' && b.section === 'ahead' && (a.years === '' || b.years === ''))

function againstEarlier(threshold: Threshold, earlier: readonly Threshold[]): Question[] {
  const { figure, names } = threshold
  const others = earlier.filter((each) => each.figure.sentence !== figure.sentence)
  const same = others.find((each) => isOneTime(each, threshold) && isSameAny(each.names, names))
  if (!same || same.figure.value === figure.value) return []
  // What is to be reached next may be more than what was to be reached; a slip of the pen is none of the two.
  const isNext = (same.section === 'ahead') !== (threshold.section === 'ahead')
  if (isNext && slipOf(same.figure.value * 100, figure.value * 100, figure.decimals) === null) return []
  const said = { one: printedPercent(same.figure), other: printedPercent(figure) }
  return [ask('thresholds-differ', [same.figure.sentence, figure.sentence], DIFFERS, said, [same.figure, figure])]
}

const DIFFERS = {
  vi: 'Cùng một chỉ tiêu, một chỗ ghi ngưỡng {one}%, chỗ khác ghi {other}%. Ngưỡng nào đúng?',
  en: 'One target has a threshold of {one} % in one place and of {other} % in another. Which is right?',
}
