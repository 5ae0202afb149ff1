import { fold } from '../values/fold.js'
import { type GradeBound, gradeBound, LEAST } from './grade-bound.js'

/** The grades that lines of text state, the best first. */
export interface GradeScale {
  readonly steps: readonly GradeBound[]
  /** Whether they are of percent: «từ 90% trở lên», «theo chỉ số». */
  readonly isPercent: boolean
}

const NAME = String.raw`(?:loại\s+)?[«"“]?(\p{L}[\p{L}\s+]{0,29}?)[»"”]?`
const MOST = String.raw`(?:dưới|nhỏ hơn|<)\s*(?:mức\s*)?\d`
/** «Tốt: từ 80 đến dưới 90 điểm», «Xuất sắc từ 90%», «Yếu: dưới 50%». */
const NAME_FIRST = new RegExp(String.raw`^[^\p{L}\d]*${NAME}(?:\s*[:(–-]\s*|\s)(?:${LEAST}|${MOST})`, 'iu')
/** «Từ 80 đến dưới 90 điểm: Tốt», «Dưới 50 điểm xếp loại Yếu». */
const NAME_LAST = new RegExp(
  String.raw`^[^\p{L}\d≥>]*(?:${LEAST}|${MOST})[^:]*?(?:[:–]|xếp(?: loại)?|là|\s-)\s*${NAME}\s*[.;)]*$`,
  'iu',
)

/** «Tốt 80 - dưới 90», «Khá (70 đến dưới 80)». */
const RANGE = new RegExp(
  String.raw`^[^\p{L}\d]*(?!(?:từ|trên|dưới|đạt)\s)${NAME}(?:\s*[:(–-]\s*|\s)(?<!(?:từ|trên|đạt)\s)(\d[\d.,]*)\s*%?\s*(?:[-–]|đến)\s*(?:dưới\s*)?\d`,
  'iu',
)

/** «Ghi chú: …», «Xếp loại theo tỷ lệ đạt: …», «XẾP LOẠI (Tốt ≥ 90; …)». */
const LABEL = /^[^\p{L}\d]*(?:ghi chú\s*:\s*)?(?:(?:(?:thang|mức|tiêu chuẩn)\s)?xếp loại[^:(\d]{0,60}[:(]\s*)?/iu

/**
 * The scale of grades that lines below a table state, one a line or several in one.
 *
 * @returns `null` where fewer than two grades have their least points
 * @example gradeScale(['Từ 90 điểm trở lên: Tốt; từ 75 đến dưới 90: Khá'])?.steps.length // 2
 */
export function gradeScale(lines: readonly string[]): GradeScale | null {
  const clauses = lines.flatMap((line) =>
    line
      .normalize('NFC')
      .replace(LABEL, '')
      .split(/[;\n]|\.\s+(?=\p{Lu})/u),
  )
  const steps = clauses.flatMap(stepIn).sort((a, b) => b.from - a.from)
  const isTold = new Set(steps.map(({ grade }) => fold(grade))).size === steps.length
  if (steps.filter(({ from }) => from > 0).length < 2 || !isTold) return null
  const isPercent = lines.some((line) => /theo chỉ số|\d\s?%/iu.test(line.normalize('NFC')))
  return { steps, isPercent }
}

function stepIn(clause: string): readonly GradeBound[] {
  const [, named, from] = RANGE.exec(clause) ?? []
  const range = named === undefined || from === undefined ? null : gradeBound(named.trim(), 'từ', from)
  if (range) return [range]
  const last = NAME_LAST.exec(clause)
  const first = last ? null : NAME_FIRST.exec(clause)
  const [grade, sign, least] = first ? [first[1], first[2], first[3]] : [last?.[3], last?.[1], last?.[2]]
  if (grade === undefined) return []
  // What has no least points is the lowest.
  if (least === undefined) return [{ grade: grade.trim(), from: 0, inclusive: true }]
  const bound = gradeBound(grade.trim(), sign ?? '', least)
  return bound ? [bound] : []
}

/** The grade that some points or percent earn, or `null` where the scale does not reach down to them. */
export const gradeEarned = ({ steps }: GradeScale, points: number): GradeBound | null =>
  steps.find(({ from, inclusive }) => (inclusive ? points >= from : points > from)) ?? null
