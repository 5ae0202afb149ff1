import {
  activitiesOf,
  type Day,
  type DueDate,
  dueDatesOf,
  type Framework,
  fail,
  formatDay,
  formatNumber,
  holidaysOf,
  holidaysUnknown,
  type Lang,
  lastDayOf,
  ok,
  type ReformPlan,
  sameInAll,
  sentence,
  type Text,
  timeLeft,
} from '@parscore/scoring'
import { calendarFile } from '@parscore/workbook'
import { z } from 'zod'
import { defineCommand } from '../declaration/command.js'
import { SHEETS, todayOption } from '../declaration/common.js'
import { encoded, type OutputFile } from '../declaration/outcome.js'
import { optionalFile, optionalOutput, requiredFramework, year } from '../declaration/parameters.js'
import { figuresColumn, type PartRow, paragraphPart, tablePart, wordsColumn } from '../declaration/part.js'
import { loadFramework, withoutCriteria } from '../inputs/load-framework.js'
import { ofFile } from '../inputs/of-file.js'
import { planIn } from '../inputs/plan-in.js'
import { way } from '../report/ways.js'
import { writtenFile } from '../report/written-file.js'

const WORDS = {
  head: {
    vi: 'Thời hạn năm {year} theo bộ {id}, tính đến ngày {today}',
    en: 'Deadlines of {year} by {id}, on {today}',
  },
  none: {
    vi: `Nguồn của bộ {id} không nêu thời hạn nào. Dùng bộ tiêu chí của đơn vị có cột «Thời hạn», ${way('deadlines')}`,
    en: `The sources of {id} name no deadline. Use a framework of your own with a column “Thời hạn”, ${way('deadlines')}`,
  },
  otherYear: {
    vi: 'Các ngày này được nêu cho năm {years}; năm {year} có áp dụng hay không thì nguồn không nêu.',
    en: 'These days are stated for {years}; whether they hold in {year} the sources do not say.',
  },
  left: {
    vi: 'còn {days} ngày ({working} ngày làm việc)',
    en: '{days} {days:day|days} left ({working} working {working:day|days})',
  },
  leftPlain: {
    vi: 'còn {days} ngày (chưa có lịch nghỉ lễ của năm)',
    en: '{days} {days:day|days} left (holidays of the year not known)',
  },
  today: { vi: 'hôm nay', en: 'today' },
  over: { vi: 'đã qua {days} ngày', en: '{days} {days:day|days} over' },
  day: { vi: 'Ngày', en: 'Day' },
  leftTitle: { vi: 'Còn', en: 'Left' },
  code: { vi: 'Mã', en: 'Code' },
  criterion: { vi: 'Tiêu chí, việc', en: 'Criterion, activity' },
  agency: { vi: 'Đơn vị chủ trì', en: 'Lead agency' },
  points: { vi: 'Điểm', en: 'Points' },
  assumed: { vi: 'Lịch nghỉ lễ: {note}', en: 'Public holidays: {note}' },
  name: { vi: 'Thời hạn CCHC năm {year}', en: 'Reform deadlines of {year}' },
} as const satisfies Record<string, Text>

/** What falls due in a year, how long it is away, and a calendar file. */
export const calendar = defineCommand({
  id: 'calendar',
  title: { vi: 'Thời hạn trong năm', en: 'Deadlines of the year' },
  help: {
    vi: 'thời hạn mà bộ tiêu chí nêu, còn bao nhiêu ngày, và tệp lịch để đưa vào điện thoại hoặc Outlook',
    en: 'the deadlines that a framework names, how far they are, and a calendar file for a phone or Outlook',
  },
  needs: { vi: 'Cần một bộ tiêu chí', en: 'A framework is needed' },
  takes: z.object({
    framework: requiredFramework({
      label: { vi: 'Bộ tiêu chí', en: 'Framework' },
      placeholder: { vi: 'BỘ_TIÊU_CHÍ', en: 'FRAMEWORK' },
      help: {
        vi: 'mã bộ tiêu chí, tệp .yaml hoặc bảng soạn',
        en: 'the id of a framework, a .yaml file or the authoring sheet',
      },
      inForm: {
        vi: 'bộ tiêu chí có sẵn, hoặc tệp bộ tiêu chí của đơn vị',
        en: 'one of the list, or a framework file of your own',
      },
    }),
    year: year({
      label: { vi: 'Năm', en: 'Year' },
      placeholder: { vi: 'NĂM', en: 'YEAR' },
      help: {
        vi: 'năm có các thời hạn (mặc định: năm tới của bộ tiêu chí)',
        en: 'the year of the deadlines (the framework’s next by default)',
      },
    }),
    plan: optionalFile({
      label: { vi: 'Kế hoạch, sổ theo dõi', en: 'Plan or register' },
      placeholder: { vi: 'KẾ_HOẠCH', en: 'PLAN' },
      help: {
        vi: 'kế hoạch hoặc sổ theo dõi có thời hạn, đưa thêm vào lịch',
        en: 'a plan or register whose due days are added',
      },
      endings: SHEETS,
    }),
    today: todayOption,
    out: optionalOutput({
      label: { vi: 'Tệp lịch', en: 'Calendar file' },
      placeholder: { vi: 'THỜI_HẠN.ics', en: 'DEADLINES.ics' },
      inForm: {
        vi: 'có nhắc trước hạn; mở bằng Outlook hoặc lịch của điện thoại',
        en: 'with reminders, for Outlook or a telephone',
      },
      help: { vi: 'ghi tệp lịch', en: 'writes a calendar file' },
      endings: ['ics'],
      usual: { vi: 'thoi-han', en: 'deadlines' },
    }),
  }),
  operands: ['framework'],
  examples: [
    {
      title: { vi: 'Thời hạn năm 2026, kèm tệp lịch', en: 'Deadlines of 2026, with a calendar file' },
      line: {
        vi: 'calendar par-2016 --year 2026 --out thoi-han.ics',
        en: 'calendar par-2016 --year 2026 --out deadlines.ics',
      },
    },
  ],
  run: async (given, context) => {
    const { lang } = context
    const today = given.today ?? context.today
    const framework = await loadFramework(given.framework, context)
    if (!framework.ok) return framework
    const { id, years } = framework.value
    const named = given.year ?? years.find((each) => each >= today.year) ?? today.year
    const plan = given.plan ? await planIn(given.plan, context) : ok(null)
    if (!plan.ok) return given.plan ? fail(ofFile(given.plan, plan.error)) : plan
    const ofPlan = plan.value ? planDueDates(plan.value, named) : []
    const deadlines = [...dueDatesOf(framework.value, named), ...ofPlan].sort((a, b) => a.day.serial - b.day.serial)
    if (deadlines.length === 0) return fail(withoutDates(framework.value))
    const said = { id, year: String(named), today: formatDay(today) }
    return ok({
      report: [
        paragraphPart(sentence(WORDS.head, said)[lang]),
        ...(years.includes(named)
          ? []
          : [paragraphPart(sentence(WORDS.otherYear, { ...said, years: years.join(', ') })[lang])]),
        ...tablePart(
          [
            wordsColumn(WORDS.day[lang]),
            wordsColumn(WORDS.leftTitle[lang]),
            wordsColumn(WORDS.code[lang]),
            wordsColumn(WORDS.criterion[lang]),
            wordsColumn(WORDS.agency[lang]),
            figuresColumn(WORDS.points[lang]),
          ],
          deadlines.map((deadline) => deadlineRow(deadline, today, lang)),
        ),
        ...holidayLines(named, lang).map(paragraphPart),
      ],
      files: given.out === null ? [] : [icsFile(given.out, id, named, deadlines, today, lang)],
      data: [
        { framework: id, year: named, deadlines: deadlines.map((deadline) => deadlineData(deadline, today, lang)) },
      ],
      exit: 0,
    })
  },
})

/** The days on which activities of a plan or duties of a register are due, in the year. */
const planDueDates = (plan: ReformPlan, year: number): DueDate[] =>
  activitiesOf(plan).flatMap(({ number, title, agencies, end, start }): DueDate[] => {
    const day = lastDayOf(end, year) ?? lastDayOf(start, year)
    if (!day || day.year !== year) return []
    return [
      {
        code: number || null,
        title: sameInAll(title),
        day,
        agencies: agencies.lead,
        quote: null,
        source: null,
        maximum: null,
      },
    ]
  })

/** Of a framework that is known by its name only, that is said as well. */
function withoutDates(framework: Framework): Text {
  const none = sentence(WORDS.none, { id: framework.id })
  const unknown = withoutCriteria(framework)
  return unknown ? { vi: `${none.vi} ${unknown.vi}`, en: `${none.en} ${unknown.en}` } : none
}

/** Where a year's holidays are not all decreed yet, which of them. */
const holidayLines = (named: number, lang: Lang): readonly string[] =>
  holidaysOf(named)?.some(({ assumed }) => assumed)
    ? holidaysUnknown().map((note) => sentence(WORDS.assumed, { note })[lang])
    : []

function icsFile(
  out: string,
  id: string,
  named: number,
  deadlines: readonly DueDate[],
  made: Day,
  lang: Lang,
): OutputFile {
  const name = sentence(WORDS.name, { year: String(named) })[lang]
  return writtenFile('out', out, encoded(calendarFile({ id, name, deadlines, made, lang })), lang)
}

const deadlineData = (deadline: DueDate, today: Day, lang: Lang) => ({
  day: formatDay(deadline.day),
  code: deadline.code,
  title: deadline.title[lang],
  agencies: deadline.agencies,
  maximum: deadline.maximum,
  quote: deadline.quote,
  source: deadline.source,
  ...timeLeft(deadline, today),
})

function deadlineRow(deadline: DueDate, today: Day, lang: Lang): PartRow {
  const { day, code, title, agencies, maximum, quote, source } = deadline
  const cells = [
    formatDay(day),
    leftText(deadline, today, lang),
    code ?? '',
    title[lang],
    agencies.join('; '),
    maximum === null ? '' : formatNumber(maximum, lang),
  ]
  return quote === null ? { cells } : { cells, note: `«${quote}»${source === null ? '' : ` – ${source}`}` }
}

function leftText(deadline: DueDate, today: Day, lang: Lang): string {
  const { days, workingDays } = timeLeft(deadline, today)
  if (days === 0) return WORDS.today[lang]
  if (days < 0) return sentence(WORDS.over, { days: -days })[lang]
  return workingDays === null
    ? sentence(WORDS.leftPlain, { days })[lang]
    : sentence(WORDS.left, { days, working: workingDays })[lang]
}
