import { activityStates, gantt } from '@parscore/analysis'
import {
  type ActivityProgress,
  type ActivityState,
  clip,
  type Day,
  fail,
  formatDay,
  type Lang,
  ok,
  type PlanActivity,
  type PlanStanding,
  planStanding,
  product,
  roundHalfUp,
  sentence,
  type Text,
} from '@parscore/scoring'
import { planWorkbook } from '@parscore/workbook'
import { z } from 'zod'
import { defineCommand } from '../declaration/command.js'
import { SHEETS, todayOption } from '../declaration/common.js'
import { encoded } from '../declaration/outcome.js'
import { file, optionalOutput, year } from '../declaration/parameters.js'
import {
  figuresColumn,
  headingPart,
  type Part,
  type PartRow,
  paragraphPart,
  tablePart,
  underHeading,
  wordsColumn,
} from '../declaration/part.js'
import { ofFile } from '../inputs/of-file.js'
import { planIn } from '../inputs/plan-in.js'
import { writtenFile } from '../report/written-file.js'

const WORDS = {
  head: { vi: 'Kế hoạch năm {year}, tính đến ngày {today}', en: 'Plan of {year}, on {today}' },
  done: {
    vi: 'Hoàn thành {done} trên {total} hoạt động: {rate}%',
    en: '{done} of {total} {total:activity|activities} done: {rate} %',
  },
  noResults: {
    vi: 'Kế hoạch không có cột kết quả hoặc cột còn trống: chưa rõ việc nào đã xong trong {total} hoạt động',
    en: 'The plan has no column of results or an empty one: what of {total} {total:activity|activities} is done is not known',
  },
  worthAll: {
    vi: 'Hoàn thành 100% kế hoạch: được điểm tối đa của mức độ hoàn thành kế hoạch',
    en: 'All of the plan done: the maximum of the completion of the plan',
  },
  worthHalf: {
    vi: 'Mức độ hoàn thành kế hoạch đạt 50% điểm tối đa (như năm 2016: 96% được 0,5/1 điểm)',
    en: 'Completion of the plan is worth 50 % of the maximum (as in 2016: 0.5 of 1 for 96 %)',
  },
  worthLess: {
    vi: 'Dưới 100% thì không được điểm tối đa; tài liệu chỉ nêu một mức: năm 2016 đạt 96% được 0,5/1 điểm',
    en: 'Below 100 % it is not the maximum; documents state one case only: 0.5 of 1 for 96 % in 2016',
  },
  unclear: {
    vi: 'Kết quả ghi bằng lời chưa hiểu, không tính là xong hay chậm',
    en: 'Results in words that were not understood, counted neither as done nor as late',
  },
  late: { vi: 'Chậm', en: 'Late' },
  notKnown: { vi: 'Đã hết hạn, chưa rõ kết quả', en: 'Over, result not known' },
  due: { vi: 'Đến hạn tháng này', en: 'Due this month' },
  noDate: { vi: 'Chưa rõ hạn', en: 'No date' },
  agencies: { vi: 'Theo đơn vị chủ trì', en: 'By lead agency' },
  number: { vi: 'STT', en: 'No.' },
  activity: { vi: 'Hoạt động', en: 'Activity' },
  agency: { vi: 'Đơn vị chủ trì', en: 'Lead agency' },
  until: { vi: 'Hạn', en: 'Due' },
  activities: { vi: 'Số hoạt động', en: 'Activities' },
  finished: { vi: 'Xong', en: 'Done' },
  nobody: { vi: 'chưa có đơn vị chủ trì', en: 'no lead agency' },
  chart: { vi: 'Tiến độ kế hoạch CCHC năm {year}', en: 'Progress of the reform plan of {year}' },
} as const satisfies Record<string, Text>

/** What of a plan is done, late, due, by agency; as a workbook and a picture. */
export const progress = defineCommand({
  id: 'progress',
  title: { vi: 'Kế hoạch và tiến độ', en: 'Plan and progress' },
  help: {
    vi: 'việc nào của kế hoạch đã xong, chậm, đến hạn, theo đơn vị; kèm bảng để theo dõi và biểu đồ',
    en: 'what of a plan is done, late or due, by agency; with a workbook to work in and a chart',
  },
  needs: { vi: 'Cần một kế hoạch', en: 'A plan is needed' },
  takes: z.object({
    file: file({
      label: { vi: 'Kế hoạch', en: 'Plan' },
      placeholder: { vi: 'KẾ_HOẠCH', en: 'PLAN' },
      help: { vi: 'tệp có bảng kế hoạch', en: 'a file with the table of a plan' },
      endings: SHEETS,
    }),
    year: year({
      label: { vi: 'Năm của kế hoạch', en: 'Year of the plan' },
      placeholder: { vi: 'NĂM', en: 'YEAR' },
      help: {
        vi: 'năm của kế hoạch (mặc định: như tiêu đề ghi)',
        en: 'the plan’s year (as its heading says by default)',
      },
    }),
    today: todayOption,
    out: optionalOutput({
      label: { vi: 'Bảng theo dõi', en: 'Workbook to work in' },
      placeholder: { vi: 'TIẾN_ĐỘ.xlsx', en: 'PROGRESS.xlsx' },
      inForm: { vi: 'tệp Excel để ghi kết quả từng hoạt động', en: 'a workbook to note results in' },
      help: { vi: 'ghi bảng theo dõi', en: 'writes a workbook to work in' },
      endings: ['xlsx'],
      usual: { vi: 'tien-do', en: 'progress' },
    }),
    chart: optionalOutput({
      label: { vi: 'Biểu đồ', en: 'Chart' },
      placeholder: { vi: 'TIẾN_ĐỘ.svg', en: 'PROGRESS.svg' },
      inForm: { vi: 'thanh ngang của từng hoạt động theo tháng', en: 'a bar an activity over the months' },
      help: { vi: 'ghi biểu đồ Gantt', en: 'writes a Gantt chart' },
      endings: ['svg'],
      usual: { vi: 'tien-do', en: 'progress' },
    }),
  }),
  operands: ['file'],
  examples: [
    {
      title: { vi: 'Tiến độ đến ngày 15/6, kèm biểu đồ', en: 'Progress on 15 June, with a chart' },
      line: {
        vi: 'progress ke-hoach.xlsx --today 15/6/2018 --chart tien-do.svg',
        en: 'progress plan.xlsx --today 15/6/2018 --chart progress.svg',
      },
    },
  ],
  run: async ({ file: input, year: named, today: day, out, chart }, context) => {
    const read = await planIn(input, context)
    if (!read.ok) return fail(ofFile(input, read.error))
    const { lang } = context
    const today = day ?? context.today
    const of = named ?? read.value.year ?? today.year
    const standing = planStanding(read.value, of, today)
    const { done, total, rate, agencies } = standing
    return ok({
      report: standingParts(standing, of, today, lang),
      files: [
        ...(out === null ? [] : [writtenFile('out', out, await planWorkbook(read.value, of), lang)]),
        ...(chart === null ? [] : [writtenFile('chart', chart, encoded(chartOf(standing, of, today, lang)), lang)]),
      ],
      data: [
        {
          file: input.path,
          year: of,
          done,
          total,
          rate,
          activities: standing.activities.map(({ activity: { number, title, agencies: own }, due, state }) => ({
            number,
            title,
            lead: own.lead,
            due: due && formatDay(due),
            state,
          })),
          agencies: agencies.map(({ agency, activities, done: own, late, dueThisMonth }) => ({
            agency,
            activities: activities.length,
            done: own,
            late,
            dueThisMonth,
          })),
        },
      ],
      exit: 0,
    })
  },
})

function chartOf(standing: PlanStanding, of: number, today: Day, lang: Lang): string {
  const title = sentence(WORDS.chart, { year: String(of) })[lang]
  const spent = today.year === of ? today.month - 1 + today.day / 31 : null
  return gantt(standing, spent, { lang, title })
}

function standingParts(standing: PlanStanding, named: number, today: Day, lang: Lang): readonly Part[] {
  const { done, total, rate, agencies } = standing
  return [
    paragraphPart(sentence(WORDS.head, { year: String(named), today: formatDay(today) })[lang]),
    ...(rate === null
      ? [sentence(WORDS.noResults, { total })]
      : [sentence(WORDS.done, { done, total, rate: roundHalfUp(product(rate, 100), 2) }), worthOf(rate)]
    ).map((text) => paragraphPart(text[lang])),
    ...listed(standing, 'late', WORDS.late, lang),
    ...listed(standing, 'not-known', WORDS.notKnown, lang, ({ activity }) => !isUnclear(activity)),
    ...listed(standing, 'not-known', WORDS.unclear, lang, ({ activity }) => isUnclear(activity)),
    ...listed(standing, 'due-this-month', WORDS.due, lang),
    ...listed(standing, 'no-date', WORDS.noDate, lang),
    headingPart(WORDS.agencies[lang]),
    ...tablePart(
      [
        wordsColumn(WORDS.agency[lang]),
        figuresColumn(WORDS.activities[lang]),
        figuresColumn(WORDS.finished[lang]),
        figuresColumn(WORDS.late[lang]),
        figuresColumn(WORDS.due[lang]),
      ],
      agencies.map(({ agency, activities, done: own, late, dueThisMonth }) => ({
        cells: [agency || WORDS.nobody[lang], ...[activities.length, own, late, dueThisMonth].map(String)],
      })),
    ),
  ]
}

/** The one rate below 100 % whose points a document states; what lies above it is worth as much at least, and not all. */
const STATED_HALF = 0.96

function worthOf(rate: number): Text {
  if (rate === 1) return WORDS.worthAll
  return rate >= STATED_HALF ? WORDS.worthHalf : WORDS.worthLess
}

const isUnclear = ({ progress: { outcome } }: PlanActivity): boolean => outcome?.kind === 'unclear'

function listed(
  { activities }: PlanStanding,
  state: ActivityState,
  title: Text,
  lang: Lang,
  isMeant: (each: ActivityProgress) => boolean = () => true,
): readonly Part[] {
  const own = activities.filter((each) => each.state === state && isMeant(each))
  return underHeading(
    `${title[lang]} (${own.length})`,
    tablePart(
      [
        wordsColumn(WORDS.number[lang]),
        wordsColumn(WORDS.activity[lang]),
        wordsColumn(WORDS.agency[lang]),
        wordsColumn(WORDS.until[lang]),
      ],
      own.map((each) => activityRow(each, lang)),
    ),
  )
}

/** Letters of a result that are shown. */
const RESULT = 90

function activityRow({ activity, due, state }: ActivityProgress, lang: Lang): PartRow {
  const { number, title, agencies, progress: own } = activity
  const cells = [
    number,
    title,
    agencies.lead.join('; ') || WORDS.nobody[lang],
    due ? formatDay(due) : activityStates[state][lang],
  ]
  return isUnclear(activity) ? { cells, note: `«${clip(own.doneCell?.text ?? '', RESULT)}»` } : { cells }
}
