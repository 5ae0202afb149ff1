import {
  type Day,
  type DueDate,
  dueDatesOf,
  formatNumber,
  holidaysOf,
  holidaysUnknown,
  type Lang,
  sentence,
  type Text,
  timeLeft,
} from '@parscore/scoring'
import { calendarFile } from '@parscore/workbook'
import { loadFramework } from '../files/load-framework.js'
import { writeNew } from '../files/write-file.js'
import type { Terminal } from '../terminal.js'
import { type ExitCode, unusable } from './exit-code.js'

/** What `parscore calendar` is asked. */
export interface CalendarCommand {
  readonly framework: string
  /** `null` takes the framework's own year that comes next, else the year of the day. */
  readonly year: number | null
  readonly today: Day
  /** Where to write the calendar file. */
  readonly out: string | null
  readonly lang: Lang
  readonly existing: 'keep' | 'replace'
}

const WORDS = {
  head: {
    vi: 'Thời hạn năm {year} theo bộ {id}, tính đến ngày {today}',
    en: 'Deadlines of {year} by {id}, on {today}',
  },
  none: {
    vi: 'Nguồn của bộ {id} không nêu thời hạn nào. Dùng bộ tiêu chí của đơn vị có cột «Thời hạn», hoặc xem: parscore calendar par-2016',
    en: 'The sources of {id} name no deadline. Use a framework of your own with a column “Thời hạn”, or see: parscore calendar par-2016',
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
  worth: { vi: '{points} điểm', en: '{points} {points:point|points}' },
  assumed: { vi: 'Lịch nghỉ lễ: {note}', en: 'Public holidays: {note}' },
  written: { vi: 'Đã ghi {path}', en: 'Written: {path}' },
  name: { vi: 'Thời hạn CCHC năm {year}', en: 'Reform deadlines of {year}' },
} as const satisfies Record<string, Text>

/** `parscore calendar`: what falls due in a year, how long it is away, and a calendar file. */
export async function calendar(command: CalendarCommand, terminal: Terminal): Promise<ExitCode> {
  const { today, out, lang, existing } = command
  const framework = await loadFramework(command.framework)
  if (!framework.ok) return unusable(terminal, framework.error[lang])
  const { id, years } = framework.value
  const year = command.year ?? years.find((each) => each >= today.year) ?? today.year
  const deadlines = dueDatesOf(framework.value, year)
  if (deadlines.length === 0) return unusable(terminal, sentence(WORDS.none, { id })[lang])
  const said = { id, year: String(year), today: `${today.day}/${today.month}/${today.year}` }
  terminal.out(sentence(WORDS.head, said)[lang])
  if (!years.includes(year))
    terminal.out(sentence(WORDS.otherYear, { years: years.join(', '), year: String(year) })[lang])
  for (const deadline of deadlines) for (const line of deadlineLines(deadline, today, lang)) terminal.out(line)
  if (holidaysOf(year)?.some(({ assumed }) => assumed))
    for (const note of holidaysUnknown()) terminal.out(sentence(WORDS.assumed, { note })[lang])
  if (out === null) return 0
  const name = sentence(WORDS.name, { year: String(year) })[lang]
  const file = calendarFile({ id: framework.value.id, name, deadlines, made: today, lang })
  const written = await writeNew(out, file, { existing, inputs: [command.framework] })
  if (!written.ok) return unusable(terminal, written.error[lang])
  terminal.out(sentence(WORDS.written, { path: out })[lang])
  return 0
}

function deadlineLines(deadline: DueDate, today: Day, lang: Lang): string[] {
  const { day, code, title, agencies, maximum, quote, source } = deadline
  const worth = maximum === null ? [] : [sentence(WORDS.worth, { points: formatNumber(maximum, lang) })[lang]]
  const who = [agencies.join('; '), ...worth].filter((part) => part !== '').join(', ')
  return [
    `  ${day.day}/${day.month}/${day.year}  ${leftText(deadline, today, lang)}`,
    `      ${[code, title[lang]].filter((part) => part !== null).join(' ')}${who === '' ? '' : ` (${who})`}`,
    ...(quote === null ? [] : [`      «${quote}»${source === null ? '' : ` – ${source}`}`]),
  ]
}

function leftText(deadline: DueDate, today: Day, lang: Lang): string {
  const { days, workingDays } = timeLeft(deadline, today)
  if (days === 0) return WORDS.today[lang]
  if (days < 0) return sentence(WORDS.over, { days: -days })[lang]
  return workingDays === null
    ? sentence(WORDS.leftPlain, { days })[lang]
    : sentence(WORDS.left, { days, working: workingDays })[lang]
}
