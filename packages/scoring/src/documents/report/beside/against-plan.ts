import type { SheetCell } from '../../../sheet/score-sheet.js'
import { type Text, type Word, sentence as worded } from '../../../text.js'
import { sum } from '../../../values/decimal.js'
import { fold } from '../../../values/fold.js'
import { hasResults } from '../../reform-plan/progress.js'
import { activitiesOf, type PlanActivity, type ReformPlan } from '../../reform-plan/reform-plan.js'
import type { StatedFigure } from '../figures.js'
import { datesOf } from '../printed-dates.js'
import { type CitedPlace, countShown, inText, type Question } from '../question.js'
import type { Sentence } from '../sentences.js'

/** A sentence of the text with the figures in it. */
interface Said {
  readonly sentence: Sentence
  readonly figures: readonly StatedFigure[]
}

/**
 * What running text says of a plan and what the plan says: how many activities, for how much, how many are done, which are, and by when.
 *
 * @param said the sentences of the report with their figures
 */
export function againstPlan(said: readonly Said[], plan: ReformPlan): Question[] {
  const isAmended = said.some(({ sentence }) => AMENDED.test(sentence.text))
  const named = activitiesOf(plan).map((activity): NamedActivity => ({ activity, words: wordsOf(activity) }))
  return [
    ...said.flatMap((each) => (isOfPlan(each.sentence, plan) ? ofWhole(each, plan, isAmended) : [])),
    ...said.flatMap(({ sentence }) => ofActivities(sentence, named, plan)),
  ]
}

const PLAN = /kế hoạch[^.;]{0,40}(?:CCHC|cải cách hành chính)/iu
const YEARS = /(?<!\d\/)năm (20\d\d)/giu
/** Activities were taken out or added: the plan at hand may be the one before. */
const AMENDED = /(?:bãi bỏ|bổ sung|thêm|bớt)\s+\d+\s+(?:hoạt động|nhiệm vụ)/iu

/** A sentence on the reform plan, of its year where it names one. */
function isOfPlan({ text }: Sentence, { year }: ReformPlan): boolean {
  const named = [...text.matchAll(YEARS)].map(([, own]) => Number(own))
  return PLAN.test(text) && (year === null || named.length === 0 || named.includes(year))
}

const COUNTED = /^(?:hoạt động|nhiệm vụ)/iu
const DONE_BEFORE = /hoàn thành[^.;,]{0,25}$/iu
const MONEY = /^(?:triệu|tr\b)/iu
const MONEY_BEFORE = /kinh phí[^.;]{0,40}$/iu

/** What a figure of the text is held against, and where it stands in the plan. */
interface Contradicted {
  readonly template: Text
  readonly words: Readonly<Record<string, Word>>
  readonly cell: SheetCell | undefined
}

function ofWhole({ sentence, figures }: Said, plan: ReformPlan, isAmended: boolean): Question[] {
  return figures.flatMap((figure) => {
    const before = sentence.text.slice(0, figure.at)
    const found = DONE_BEFORE.test(before)
      ? ofDone(figure, plan)
      : (ofCount(figure, plan, isAmended) ?? ofBudget(figure, before, plan))
    if (!found) return []
    return [asked(sentence, shown(found.template, found.words), found.cell, [figure])]
  })
}

function ofDone(figure: StatedFigure, plan: ReformPlan): Contradicted | null {
  const activities = activitiesOf(plan)
  if (!hasResults(plan)) return null
  const [all, done] = [activities.length, activities.filter(({ progress }) => progress.isDone).length]
  if (figure.kind === 'share' && figure.value === 1 && done < all)
    return { template: WORDS.allDone, words: { done, all }, cell: openOne(activities)?.progress.doneCell ?? undefined }
  const isOther =
    figure.kind === 'fraction' && COUNTED.test(figure.unit) && (figure.value !== done || figure.whole !== all)
  return isOther
    ? { template: WORDS.done, words: { said: figure.text, done, all }, cell: activities[0]?.numberCell }
    : null
}

function ofCount({ kind, unit, value: said }: StatedFigure, plan: ReformPlan, isAmended: boolean): Contradicted | null {
  const activities = activitiesOf(plan)
  const isOther = kind === 'count' && COUNTED.test(unit) && !isAmended && said !== activities.length
  return isOther
    ? { template: WORDS.count, words: { said, all: activities.length }, cell: activities[0]?.numberCell }
    : null
}

function ofBudget({ kind, unit, value: said }: StatedFigure, before: string, plan: ReformPlan): Contradicted | null {
  const budget = plan.total?.value ?? sum(activitiesOf(plan).flatMap(({ budget: own }) => own.value ?? []))
  const isMoney = kind === 'count' && MONEY.test(unit) && MONEY_BEFORE.test(before) && budget > 0
  return isMoney && said !== budget ? { template: WORDS.budget, words: { said, budget }, cell: plan.total?.cell } : null
}

const openOne = (activities: readonly PlanActivity[]) => activities.find(({ progress }) => !progress.isDone)

/** Words of an activity's title that say nothing of it. */
const EMPTY = new Set([
  'cac',
  'cua',
  'va',
  'tren',
  'dia',
  'ban',
  'tinh',
  'huyen',
  'nam',
  've',
  'cho',
  'tai',
  'theo',
  'trong',
  'cong',
  'tac',
  'viec',
])
/** So large a part of its words names an activity, and at least so many. */
const NAMED = 0.75
const FEWEST = 4

const SAYS_DONE =
  /(?:^|\s)đã (?:được )?(?:hoàn thành|ban hành|tổ chức|triển khai|thực hiện|xây dựng|phê duyệt|trình)|hoàn thành(?! trước| trong| vào)/iu
const SAYS_OPEN =
  /chưa (?:được )?(?:hoàn thành|ban hành|tổ chức|triển khai|thực hiện|xây dựng|phê duyệt)|đang (?:được )?(?:triển khai|thực hiện|xây dựng|hoàn thiện|lấy ý kiến|tham mưu)|chậm tiến độ/iu
/** What is to be done is not yet said to be done. */
const TO_DO = /(?:^|\s)(?:sẽ|tiếp tục|phấn đấu|cần|phải|yêu cầu|đề nghị|giao)\s/iu
const NOT_DONE = new Set(['not-begun', 'under-way', 'dropped'])

/** An activity with the words of its title that say something of it. */
interface NamedActivity {
  readonly activity: PlanActivity
  readonly words: readonly string[]
}

const wordsOf = ({ title }: PlanActivity): string[] =>
  [...new Set(fold(title).split(' '))].filter((word) => !EMPTY.has(word))

function ofActivities(sentence: Sentence, named: readonly NamedActivity[], plan: ReformPlan): Question[] {
  const activity = activityNamed(sentence, named)
  return activity ? [...ofOutcome(sentence, activity), ...ofDeadline(sentence, activity, plan)] : []
}

/** The activity that a sentence names; none where two are named as well. */
function activityNamed({ text }: Sentence, named: readonly NamedActivity[]): PlanActivity | null {
  const words = new Set(fold(text).split(' '))
  const [best, next] = named
    .map(({ activity, words: own }) => ({ activity, share: shareOf(own, words) }))
    .sort((a, b) => b.share - a.share)
  return best && best.share >= NAMED && best.share > (next?.share ?? 0) ? best.activity : null
}

function shareOf(own: readonly string[], words: ReadonlySet<string>): number {
  return own.length < FEWEST ? 0 : own.filter((word) => words.has(word)).length / own.length
}

function ofOutcome(sentence: Sentence, activity: PlanActivity): Question[] {
  const { outcome, doneCell } = activity.progress
  if (!outcome || !doneCell || TO_DO.test(sentence.text)) return []
  const isOpen = SAYS_OPEN.test(sentence.text)
  const isDone = !isOpen && SAYS_DONE.test(sentence.text)
  const differs = (isDone && NOT_DONE.has(outcome.kind)) || (isOpen && outcome.kind === 'done')
  if (!differs) return []
  const words = { number: activity.number || '–', title: activity.title, result: doneCell.text }
  return [asked(sentence, worded(isDone ? WORDS.saidDone : WORDS.saidOpen, words), doneCell)]
}

/** A day or a month behind «trước», «chậm nhất», «hoàn thành trong». */
const BY = /(?:trước|chậm nhất|thời hạn|hạn|hết|hoàn thành (?:trong|vào))[^.;]{0,25}$/iu
const BY_MONTH =
  /(?:trước|chậm nhất|hạn|hết|hoàn thành (?:trong|vào))[^.;\d]{0,15}tháng\s(\d{1,2})(?:\s?(?:\/|năm)\s?(20\d\d))?/iu

/** A deadline as the text says it; a month has no day, and need not have a year. */
interface SaidDeadline {
  readonly text: string
  readonly day: number | null
  readonly month: number
  readonly year: number | null
}

function deadlineIn(sentence: Sentence): SaidDeadline | null {
  const dated = datesOf(sentence).find(({ at }) => BY.test(sentence.text.slice(0, at)))
  if (dated?.day) return { text: dated.text, day: dated.day.day, month: dated.day.month, year: dated.day.year }
  const [, month, year] = BY_MONTH.exec(sentence.text) ?? []
  if (month === undefined) return null
  return { text: `tháng ${month}`, day: null, month: Number(month), year: year === undefined ? null : Number(year) }
}

function ofDeadline(
  sentence: Sentence,
  { number, title, end, endCell }: PlanActivity,
  { year }: ReformPlan,
): Question[] {
  if (end.kind !== 'month') return []
  const said = deadlineIn(sentence)
  if (!said) return []
  const own = { year: end.year ?? year, month: end.month, day: end.day }
  const isSame =
    said.month === own.month &&
    (said.year === null || own.year === null || said.year === own.year) &&
    (said.day === null || own.day === null || said.day === own.day)
  if (isSame) return []
  const words = { number: number || '–', title, said: said.text, end: endCell.text }
  return [asked(sentence, worded(WORDS.deadline, words), endCell)]
}

/** The question that a sentence raises beside a cell of the plan. */
const asked = (
  sentence: Sentence,
  text: Text,
  cell: SheetCell | undefined,
  figures: readonly StatedFigure[] = [],
): Question => ({ id: 'against-plan', line: sentence.line, text, places: placesOf(sentence, cell), figures })

const shown = (template: Text, words: Readonly<Record<string, Word>>): Text =>
  worded(template, Object.fromEntries(Object.entries(words).map(([name, word]) => [name, countShown(word)])))

const placesOf = (sentence: Sentence, cell: SheetCell | undefined): CitedPlace[] => [
  inText(sentence),
  ...(cell
    ? [
        {
          where: { vi: `kế hoạch, ô ${cell.address}`, en: `plan, cell ${cell.address}` },
          quote: `${cell.text} (${cell.sheet})`.trim(),
        },
      ]
    : []),
]

const WORDS = {
  count: {
    vi: 'Báo cáo ghi kế hoạch có {said} hoạt động, kế hoạch liệt kê {all}. Số nào đúng?',
    en: 'The report says that the plan has {said} activities, the plan lists {all}. Which is right?',
  },
  budget: {
    vi: 'Báo cáo ghi kinh phí {said} triệu đồng, kế hoạch là {budget} triệu đồng. Số nào đúng?',
    en: 'The report says {said} million đồng, the plan {budget}. Which is right?',
  },
  done: {
    vi: 'Báo cáo ghi hoàn thành {said}, theo cột kết quả của kế hoạch là {done}/{all}. Số nào đúng?',
    en: 'The report says {said} done, the results of the plan {done} of {all}. Which is right?',
  },
  allDone: {
    vi: 'Báo cáo ghi hoàn thành 100% kế hoạch, theo cột kết quả của kế hoạch mới {done}/{all} hoạt động. Số nào đúng?',
    en: 'The report says that the plan is done to 100 %, its results have {done} of {all} activities. Which is right?',
  },
  saidDone: {
    vi: 'Báo cáo ghi đã xong hoạt động {number} «{title}», kế hoạch ghi «{result}». Bên nào đúng?',
    en: 'The report says that activity {number} “{title}” is done, the plan says “{result}”. Which is right?',
  },
  saidOpen: {
    vi: 'Báo cáo ghi chưa xong hoạt động {number} «{title}», kế hoạch ghi «{result}». Bên nào đúng?',
    en: 'The report says that activity {number} “{title}” is not done, the plan says “{result}”. Which is right?',
  },
  deadline: {
    vi: 'Báo cáo ghi thời hạn {said} cho hoạt động {number} «{title}», kế hoạch ghi «{end}». Thời hạn nào đúng?',
    en: 'The report gives {said} as the deadline of activity {number} “{title}”, the plan “{end}”. Which is right?',
  },
} as const satisfies Record<string, Text>
