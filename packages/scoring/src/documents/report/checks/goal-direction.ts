import { between, type StatedFigure } from '../figures.js'
import { ask, type Question } from '../question.js'
import type { ReadSentence } from '../read-report.js'
import { areComparable } from '../relations/comparable.js'
import type { ReportCheck } from '../report-check.js'

const GOAL = String.raw`\s+(?:so với\s+)?(?:mức\s+)?(?:chỉ tiêu|mục tiêu|kế hoạch)(?!\p{L})[^\d;.()]{0,50}\(?\s*$`
const BEFORE = String.raw`^[^\d;.()]{0,40},?\s(?:đã\s+)?`
/** «đạt 91%, vượt chỉ tiêu năm là 85%». */
const MORE = new RegExp(`${BEFORE}(?:vượt|cao hơn|đạt và vượt)${GOAL}`, 'iu')
/** «đạt 38%, thấp hơn chỉ tiêu năm là 45%». */
const LESS = new RegExp(`${BEFORE}(?:thấp hơn|(?:chưa|không) đạt|kém|thấp so với)${GOAL}`, 'iu')
/** «thấp hơn chỉ tiêu 5%» says by how much: a goal that is missed is not so much smaller. */
const SMALLEST_GOAL = 0.6
/** «vượt chỉ tiêu 5 điểm phần trăm» says by how much. */
const STEP = /^\s*(?:điểm phần trăm|điểm %|lần)/iu

/** «91%, vượt chỉ tiêu là 95%»: said to be above a goal that is greater, or below one that is less. */
export const goalDirection: ReportCheck = {
  id: 'goal-direction',
  onBounds: true,
  title: {
    vi: 'Ghi vượt chỉ tiêu nhưng thấp hơn, hoặc ngược lại',
    en: 'Said to exceed a goal that is greater, or the other way round',
  },
  help: {
    vi: 'So kết quả với chỉ tiêu đứng ngay sau «vượt chỉ tiêu», «thấp hơn mục tiêu».',
    en: 'Compare the result with the goal right behind “vượt chỉ tiêu” or “thấp hơn mục tiêu”.',
  },
  examples: {
    wrong: 'Tỷ lệ hồ sơ trực tuyến đạt 91,0%, vượt chỉ tiêu năm là 95%.',
    right:
      'Tỷ lệ hồ sơ trực tuyến đạt 91,0%, vượt chỉ tiêu năm là 85%; số hóa đạt 60%, thấp hơn chỉ tiêu 5%, chưa đạt mục tiêu đề ra.',
  },
  run: ({ sentences }) => sentences.flatMap(inSentence),
}

function inSentence({ figures }: ReadSentence): Question[] {
  return figures.flatMap((now, at) => {
    // Right behind it, also in a bracket, or behind a bracket, which is of another year.
    const next = figures[at + 1]
    const beyond = figures.slice(at + 1).find(({ depth }) => depth <= now.depth)
    return [...new Set([next, beyond])].flatMap((goal) => (goal && isPair(now, goal) ? asked(now, goal) : []))
  })
}

const isPair = (now: StatedFigure, goal: StatedFigure): boolean =>
  areComparable(now, goal) && !STEP.test(goal.sentence.text.slice(goal.at + goal.text.length))

function asked(now: StatedFigure, goal: StatedFigure): Question[] {
  const gap = between(now, goal).replace(/\s*\([^()]*\)/gu, '')
  const words = { now: now.text, goal: goal.text }
  if (MORE.test(gap) && now.value < goal.value)
    return [ask('goal-direction', [now.sentence], IS_LESS, words, [now, goal])]
  return LESS.test(gap) && now.value >= goal.value && goal.value >= now.value * SMALLEST_GOAL
    ? [ask('goal-direction', [now.sentence], IS_MORE, words, [now, goal])]
    : []
}

const IS_LESS = {
  vi: 'Báo cáo ghi {now} là vượt chỉ tiêu {goal}. Có đúng không?',
  en: 'The report says that {now} exceeds the goal of {goal}. Is that right?',
}
const IS_MORE = {
  vi: 'Báo cáo ghi {now} là thấp hơn chỉ tiêu {goal}. Có đúng không?',
  en: 'The report says that {now} is below the goal of {goal}. Is that right?',
}
